package org.fmworkbench.ui.train;

import org.fmworkbench.training.CurveKind;
import org.fmworkbench.training.Curves;
import org.fmworkbench.training.DecimatedSeries.Curve;

/**
 * The loss curves, over epochs.
 *
 * @param step mean loss of each batch, before its update
 * @param train training loss at each epoch's end
 * @param holdout hold-out loss at each epoch's end
 */
record CurvesFrame(Line step, Line train, Line holdout) {
    /** Points of a curve: where each bucket ends, its smallest, largest and last value. Arrays must not be changed. */
    record Line(boolean decimated, double[] x, double[] min, double[] max, double[] last) {
        private static Line of(Curve curve, double perEpoch) {
            double[] x = new double[curve.size()];
            for (int b = 0; b < x.length; b++) {
                x[b] = curve.last(b) / perEpoch;
            }
            return new Line(curve.isDecimated(), x, curve.min(), curve.max(), curve.last());
        }
    }

    static CurvesFrame of(Curves curves) {
        return new CurvesFrame(
                Line.of(curves.of(CurveKind.BATCH_LOSS), curves.batches()),
                Line.of(curves.of(CurveKind.TRAIN_LOSS), 1),
                Line.of(curves.of(CurveKind.HOLDOUT_LOSS), 1));
    }
}
