package org.fmworkbench.ui.train;

import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.controls.ChartSeries;
import org.fmworkbench.ui.controls.SeriesChart;
import org.fmworkbench.ui.controls.Tone;

/** Hands the loss curves to the chart. */
final class LossPicture {
    private final TrainViewModel model;
    private final SeriesChart chart;
    private final ChartSeries step;
    private final ChartSeries train;
    private final ChartSeries holdout;

    LossPicture(TrainViewModel model, SeriesChart chart) {
        this.model = model;
        this.chart = chart;
        Texts texts = model.texts();
        step = new ChartSeries(texts.get("curve.step"), Tone.CURVE_4, 1);
        train = new ChartSeries(texts.get("curve.train"), Tone.CURVE_1, 2.5);
        holdout = new ChartSeries(texts.get("curve.holdout"), Tone.CURVE_2, 2.5, 8, 5);
    }

    void start() {
        Texts texts = model.texts();
        chart.horizontalTitleProperty().set(texts.get("axis.epoch"));
        chart.horizontalFormatProperty().set(x -> x == Math.rint(x) ? Numbers.fixed(x, 0) : Numbers.fixed(x, 2));
        chart.placeholderProperty().set(texts.get("curve.none"));
        model.layoutProperty().subscribe(layout -> {
            if (layout != null) {
                chart.verticalTitleProperty().set(layout.lossName());
                chart.setSeries(
                        layout.holdout() ? new ChartSeries[] {step, train, holdout} : new ChartSeries[] {step, train});
            }
        });
        model.curvesProperty().subscribe(this::show);
    }

    private void show(CurvesFrame curves) {
        if (curves == null) {
            return;
        }
        CurvesFrame.Line steps = curves.step();
        if (steps.decimated()) {
            step.setBand(steps.x(), steps.min(), steps.max(), steps.x().length);
        } else {
            line(step, steps);
        }
        line(train, curves.train());
        line(holdout, curves.holdout());
        chart.repaint();
    }

    private static void line(ChartSeries series, CurvesFrame.Line line) {
        series.setLine(line.x(), line.last(), line.x().length);
    }
}
