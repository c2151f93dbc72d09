package org.fmworkbench.ui.chart;

import java.util.List;
import org.fmworkbench.training.CurveKind;
import org.fmworkbench.ui.controls.ChartSeries;
import org.fmworkbench.ui.controls.ChartSeries.Marker;
import org.fmworkbench.ui.controls.Tone;

/**
 * How a curve is drawn. Dashes and width tell its kind, the shape of its points tells its run, so that none needs its colour
 * to be told from the others; the run itself has no shapes. After eight runs the shapes begin anew, with other dashes.
 */
final class CurveStyle {
    private static final List<Marker> SHAPES = List.of(
            Marker.CIRCLE,
            Marker.SQUARE,
            Marker.TRIANGLE,
            Marker.DIAMOND,
            Marker.RING,
            Marker.TRIANGLE_DOWN,
            Marker.CROSS,
            Marker.PLUS);

    private static final List<Tone> TONES = List.of(Tone.CURVE_3, Tone.CURVE_5, Tone.CURVE_6, Tone.CURVE_2);

    /** Dashes of the solid kind of a metric and of its dashed kind; the second pair is for runs after the eighth. */
    private static final double[][] DASHES = {{}, {8, 5}, {14, 3}, {3, 4}};

    private CurveStyle() {}

    /** An empty curve in the look of a kind and a run; raw batches are thin, for there are many of them. */
    static ChartSeries of(String name, CurveKind kind, int run, boolean smoothed) {
        Tone tone = run == 0 ? toneOf(kind) : TONES.get((run - 1) % TONES.size());
        boolean batches = kind == CurveKind.BATCH_LOSS;
        ChartSeries series = batches
                ? new ChartSeries(name, tone, smoothed ? 2 : 1)
                : new ChartSeries(name, tone, run == 0 ? 2.5 : 2, dashes(kind, run));
        int shape = Math.floorMod(run - 1, SHAPES.size());
        return run == 0 ? series : series.marked(SHAPES.get(shape)).shifted(20 + 7 * shape);
    }

    /** The raw values behind a smoothed curve. */
    static ChartSeries behind(ChartSeries smoothed, CurveKind kind, int run) {
        Tone tone = run == 0 ? toneOf(kind) : TONES.get((run - 1) % TONES.size());
        return new ChartSeries(smoothed.name(), tone, 1, smoothedDashes(kind, run)).behind();
    }

    private static double[] smoothedDashes(CurveKind kind, int run) {
        return kind == CurveKind.BATCH_LOSS ? DASHES[0] : dashes(kind, run);
    }

    private static double[] dashes(CurveKind kind, int run) {
        return DASHES[(isDashed(kind) ? 1 : 0) + (run > SHAPES.size() ? 2 : 0)];
    }

    private static boolean isDashed(CurveKind kind) {
        return ChartFamily.isOfHoldout(kind) || kind == CurveKind.NORM_W;
    }

    private static Tone toneOf(CurveKind kind) {
        return kind == CurveKind.BATCH_LOSS ? Tone.CURVE_4 : isDashed(kind) ? Tone.CURVE_2 : Tone.CURVE_1;
    }
}
