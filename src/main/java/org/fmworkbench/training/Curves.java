package org.fmworkbench.training;

import java.util.Map;
import org.fmworkbench.training.DecimatedSeries.Curve;

/**
 * The curves of a run. Their values are numbered by updates or by epochs ({@link CurveKind#isPerEpoch}), from 1; the value of
 * epoch e belongs to update e · {@code batches}.
 *
 * @param batches updates of an epoch
 * @param all the curves that have values; what does not apply to the task, or needs rows held out where there are none, is
 *     not among them
 */
public record Curves(int batches, Map<CurveKind, Curve> all) {
    /** Before the first step. */
    public static final Curves EMPTY = new Curves(1, Map.of());

    /** One of the curves; without values if there is none. */
    public Curve of(CurveKind kind) {
        return all.getOrDefault(kind, Curve.EMPTY);
    }

    /** How many updates lie between two neighbouring values of a curve: 1, or those of an epoch. */
    public long stride(CurveKind kind) {
        return kind.isPerEpoch() ? batches : 1;
    }
}
