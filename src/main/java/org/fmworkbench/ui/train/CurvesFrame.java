package org.fmworkbench.ui.train;

import org.fmworkbench.training.Curves;
import org.fmworkbench.training.DecimatedSeries.Curve;

/**
 * The loss curves.
 *
 * @param step mean loss of each batch, before its update
 * @param train training loss at each epoch's end
 * @param holdout hold-out loss at each epoch's end
 */
record CurvesFrame(Line step, Line train, Line holdout) {
    /** Points of a curve: where each bucket ends, its smallest, largest and last value. Arrays must not be changed. */
    record Line(boolean decimated, double[] x, double[] min, double[] max, double[] last) {
        private static Line of(Curve curve) {
            return new Line(curve.decimated(), curve.x(), curve.min(), curve.max(), curve.last());
        }
    }

    static CurvesFrame of(Curves curves) {
        return new CurvesFrame(Line.of(curves.step()), Line.of(curves.train()), Line.of(curves.holdout()));
    }
}
