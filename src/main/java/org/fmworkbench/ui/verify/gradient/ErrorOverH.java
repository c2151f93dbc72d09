package org.fmworkbench.ui.verify.gradient;

import org.fmworkbench.text.Digits;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.controls.ChartSeries;
import org.fmworkbench.ui.controls.ChartSeries.Marker;
import org.fmworkbench.ui.controls.SeriesChart;
import org.fmworkbench.ui.controls.Tone;

/** Hands the errors over h to the chart. */
final class ErrorOverH {
    private final SeriesChart chart;
    private final ChartSeries central;
    private final ChartSeries complex;

    ErrorOverH(SeriesChart chart, Texts texts) {
        this.chart = chart;
        central = new ChartSeries(texts.get("curve.central"), Tone.CURVE_2, 2).marked(Marker.CIRCLE);
        complex = new ChartSeries(texts.get("curve.complex"), Tone.CURVE_3, 2, 8, 4).marked(Marker.SQUARE);
        chart.horizontalTitleProperty().set(texts.get("h"));
        chart.verticalTitleProperty().set(texts.get("axis.error"));
        chart.numberFormatProperty().set(value -> Digits.significant(value, 2));
        chart.horizontalFormatProperty().set(value -> Digits.significant(value, 3));
        chart.logarithmicProperty().set(true);
        chart.horizontalLogarithmicProperty().set(true);
        chart.zeroLaneProperty().set(true);
        chart.setSeries(central, complex);
    }

    void show(GradientFrame.Curve curve) {
        central.setLine(curve.h(), curve.central(), curve.h().length);
        complex.setLine(curve.h(), curve.complex(), curve.h().length);
        chart.repaint();
    }
}
