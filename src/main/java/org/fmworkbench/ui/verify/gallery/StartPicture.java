package org.fmworkbench.ui.verify.gallery;

import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.controls.ChartSeries;
import org.fmworkbench.ui.controls.ChartSeries.Marker;
import org.fmworkbench.ui.controls.SeriesChart;
import org.fmworkbench.ui.controls.Tone;

/** Hands the loss curves of the runs to the chart. */
final class StartPicture {
    private final SeriesChart chart;
    private final ChartSeries linear;
    private final ChartSeries zero;
    private final ChartSeries normal;

    StartPicture(SeriesChart chart, Texts texts) {
        this.chart = chart;
        linear = new ChartSeries(texts.get("run.linear"), Tone.CURVE_4, 6);
        zero = new ChartSeries(texts.get("run.zero"), Tone.CURVE_2, 2, 7, 5);
        normal = new ChartSeries(texts.get("run.normal"), Tone.CURVE_3, 2).marked(Marker.CIRCLE);
        chart.horizontalTitleProperty().set(texts.get("axis.epoch"));
        chart.verticalTitleProperty().set(texts.get("axis.loss"));
        chart.numberFormatProperty().set(value -> Numbers.fixed(value, 3));
        chart.horizontalFormatProperty().set(value -> Numbers.fixed(value, 0));
        chart.placeholderProperty().set(texts.get("run.waiting"));
        chart.setSeries(linear, zero, normal);
    }

    void show(StartRuns runs) {
        double[] epochs = runs.epochs();
        linear.setLine(epochs, runs.linear().loss(), epochs.length);
        zero.setLine(epochs, runs.zero().loss(), epochs.length);
        normal.setLine(epochs, runs.normal().loss(), epochs.length);
        chart.repaint();
    }
}
