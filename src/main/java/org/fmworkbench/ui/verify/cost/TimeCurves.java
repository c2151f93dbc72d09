package org.fmworkbench.ui.verify.cost;

import org.fmworkbench.text.Digits;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.controls.ChartSeries;
import org.fmworkbench.ui.controls.ChartSeries.Marker;
import org.fmworkbench.ui.controls.SeriesChart;
import org.fmworkbench.ui.controls.Tone;

/** Hands the measured times to their chart. */
final class TimeCurves {
    private final SeriesChart chart;
    private final ChartSeries naive;
    private final ChartSeries derived;

    TimeCurves(SeriesChart chart, Texts texts) {
        this.chart = chart;
        naive = new ChartSeries(texts.get("naive"), Tone.CURVE_2, 2).marked(Marker.CIRCLE);
        derived = new ChartSeries(texts.get("derived"), Tone.CURVE_3, 2).marked(Marker.SQUARE);
        chart.horizontalTitleProperty().set(texts.get("fields"));
        chart.placeholderProperty().set(texts.get("measured.none"));
        chart.numberFormatProperty().set(TimeCurves::nanos);
        chart.horizontalFormatProperty().set(Digits::all);
        chart.logarithmicProperty().set(true);
        chart.horizontalLogarithmicProperty().set(true);
        chart.setSeries(naive, derived);
    }

    private static String nanos(double value) {
        return value < 100 ? Digits.significant(value, 2) : Numbers.grouped((long) value);
    }

    void show(TimeFrame frame) {
        chart.verticalTitleProperty().set(frame.axis());
        show(naive, frame.naive());
        show(derived, frame.derived());
        chart.repaint();
    }

    private static void show(ChartSeries series, TimeFrame.Curve curve) {
        series.setSpread(curve.fields(), curve.median(), curve.low(), curve.high(), curve.fields().length);
    }
}
