package org.fmworkbench.ui.verify.cost;

import org.fmworkbench.text.Digits;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.controls.ChartPoint;
import org.fmworkbench.ui.controls.ChartSeries;
import org.fmworkbench.ui.controls.ChartSeries.Marker;
import org.fmworkbench.ui.controls.SeriesChart;
import org.fmworkbench.ui.controls.Tone;

/** Hands the counted operations to their chart. */
final class CountCurves {
    private final SeriesChart chart;
    private final Texts texts;
    private final ChartSeries naive;
    private final ChartSeries derived;

    CountCurves(SeriesChart chart, Texts texts) {
        this.chart = chart;
        this.texts = texts;
        naive = new ChartSeries(texts.get("naive"), Tone.CURVE_2, 2).marked(Marker.CIRCLE);
        derived = new ChartSeries(texts.get("derived"), Tone.CURVE_3, 2).marked(Marker.SQUARE);
        chart.numberFormatProperty().set(value -> Numbers.grouped((long) value));
        chart.horizontalFormatProperty().set(Digits::all);
        chart.logarithmicProperty().set(true);
        chart.horizontalLogarithmicProperty().set(true);
        chart.zeroLaneProperty().set(true);
        chart.setSeries(naive, derived);
    }

    void show(CountFrame frame) {
        CountFrame.Curve curve = frame.curve();
        naive.setLine(curve.size(), curve.naive(), curve.size().length);
        derived.setLine(curve.size(), curve.derived(), curve.size().length);
        chart.horizontalTitleProperty().set(texts.get(frame.alongK() ? "k" : "fields"));
        chart.verticalTitleProperty().set(frame.axis());
        chart.setPoints(frame.places().stream()
                .map(place -> new ChartPoint(place.name(), place.x(), place.y()))
                .toArray(ChartPoint[]::new));
        chart.repaint();
    }
}
