package org.fmworkbench.ui.chart;

import java.util.List;
import org.fmworkbench.training.CurveKind;
import org.fmworkbench.ui.controls.ChartSeries;
import org.fmworkbench.ui.controls.ChartSeries.Marker;
import org.fmworkbench.ui.controls.Tone;

/**
 * How a curve is drawn. Dashes and width tell its kind, the shape of its points tells its run, so that none needs its colour
 * to be told from the others; the run itself has no points.
 */
final class CurveStyle {
    private static final List<Marker> SHAPES = List.of(Marker.CIRCLE, Marker.SQUARE, Marker.TRIANGLE, Marker.DIAMOND);

    private static final List<Tone> TONES = List.of(Tone.CURVE_3, Tone.CURVE_2, Tone.CURVE_1);

    private CurveStyle() {}

    /** An empty curve in the look of a kind and a run. */
    static ChartSeries of(String name, CurveKind kind, int run) {
        ChartSeries series =
                switch (kind) {
                    case BATCH_LOSS -> new ChartSeries(name, tone(Tone.CURVE_4, run), 1);
                    case TRAIN_LOSS, TRAIN_AUC, TRAIN_ACCURACY, TRAIN_RMSE, TRAIN_R2, NORM_V, NORM_LAST_GRADIENT ->
                        new ChartSeries(name, tone(Tone.CURVE_1, run), 2.5);
                    case HOLDOUT_LOSS, HOLDOUT_AUC, HOLDOUT_ACCURACY, HOLDOUT_RMSE, HOLDOUT_R2, NORM_W ->
                        new ChartSeries(name, tone(Tone.CURVE_2, run), 2.5, 8, 5);
                };
        return run == 0 ? series : series.marked(SHAPES.get((run - 1) % SHAPES.size()));
    }

    private static Tone tone(Tone ofKind, int run) {
        return run == 0 ? ofKind : TONES.get((run - 1) % TONES.size());
    }
}
