package org.fmworkbench.ui.compare.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.compare.sweep.SweepFrame.Axes;
import org.fmworkbench.ui.compare.sweep.SweepFrame.CurvePoints;

/** Finds axes that all small charts of a sweep can share, so that they can be compared at a glance. */
final class SweepAxes {
    /** The y axis ends at so many times the median of the first epochs' losses: a run that explodes is cut, not the others flattened. */
    private static final double TALLEST = 3;

    /** A range of more than this ratio is seen on a logarithmic axis only. */
    private static final double WIDE = 30;

    /** Nothing is shown that is smaller than the highest by more than this factor. */
    private static final double DEEPEST = 1e-6;

    private SweepAxes() {}

    /** The axes for all curves of a sweep; {@code measure}: what they show. */
    static Axes of(List<CurvePoints> curves, Texts texts, String measure) {
        double epochs = curves.stream()
                .flatMapToDouble(curve -> DoubleStream.of(curve.x()))
                .max()
                .orElse(1);
        double[] all = finite(curves.stream().flatMapToDouble(curve -> DoubleStream.of(curve.y())));
        double[] first =
                finite(curves.stream().filter(curve -> curve.y().length > 0).mapToDouble(curve -> curve.y()[0]));
        if (all.length == 0 || first.length == 0) {
            return new Axes(epochs, 0, 1, false, texts.get("axis", measure));
        }
        double largest = all[all.length - 1];
        double highest = Math.min(largest, TALLEST * first[first.length / 2]);
        double lowest = Math.max(all[0], highest * DEEPEST);
        String title = texts.get(highest < largest ? "axis.cut" : "axis", measure);
        boolean wide = highest > WIDE * lowest;
        return wide
                ? new Axes(epochs, lowest / 1.25, highest * 1.25, true, title)
                : new Axes(epochs, 0, highest * 1.05, false, title);
    }

    /** Those above 0, in order: a loss of exactly 0 has no place on a logarithmic axis. */
    private static double[] finite(DoubleStream values) {
        double[] sorted =
                values.filter(y -> y > 0 && y < Double.POSITIVE_INFINITY).toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
