package org.fmworkbench.training;

import org.fmworkbench.training.DecimatedSeries.Curve;

/**
 * The curves of a run; x is in epochs.
 *
 * @param step mean loss of each batch, before its update
 * @param train training loss at the end of each epoch, without L2
 * @param holdout hold-out loss at the end of each epoch, without L2; empty if nothing is held out
 */
public record Curves(Curve step, Curve train, Curve holdout) {
    /** Before the first step. */
    public static final Curves EMPTY = new Curves(Curve.EMPTY, Curve.EMPTY, Curve.EMPTY);
}
