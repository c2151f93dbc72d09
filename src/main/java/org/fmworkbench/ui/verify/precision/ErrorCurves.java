package org.fmworkbench.ui.verify.precision;

import org.fmworkbench.text.Digits;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.controls.ChartSeries;
import org.fmworkbench.ui.controls.ChartSeries.Marker;
import org.fmworkbench.ui.controls.SeriesChart;
import org.fmworkbench.ui.controls.Tone;

/** Hands the errors and their bounds to the chart. */
final class ErrorCurves {
    private final SeriesChart chart;
    private final ChartSeries naive;
    private final ChartSeries derived;
    private final ChartSeries naiveBound;
    private final ChartSeries derivedBound;

    ErrorCurves(SeriesChart chart, Texts texts) {
        this.chart = chart;
        naive = new ChartSeries(texts.get("naive"), Tone.CURVE_2, 2).marked(Marker.CIRCLE);
        derived = new ChartSeries(texts.get("derived"), Tone.CURVE_3, 2).marked(Marker.SQUARE);
        naiveBound = new ChartSeries(texts.get("naive.bound"), Tone.CURVE_2, 1.5, 3, 4);
        derivedBound = new ChartSeries(texts.get("derived.bound"), Tone.CURVE_3, 1.5, 10, 5);
        chart.horizontalTitleProperty().set(texts.get("axis.size"));
        chart.verticalTitleProperty().set(texts.get("axis.error"));
        chart.numberFormatProperty().set(value -> Digits.significant(value, 2));
        chart.horizontalFormatProperty().set(Digits::all);
        chart.logarithmicProperty().set(true);
        chart.horizontalLogarithmicProperty().set(true);
        chart.zeroLaneProperty().set(true);
        chart.setSeries(naive, naiveBound, derived, derivedBound);
    }

    void show(PrecisionFrame.Curve curve) {
        int points = curve.size().length;
        naive.setLine(curve.size(), curve.naive(), points);
        derived.setLine(curve.size(), curve.derived(), points);
        naiveBound.setLine(curve.size(), curve.naiveBound(), points);
        derivedBound.setLine(curve.size(), curve.derivedBound(), points);
        chart.repaint();
    }
}
