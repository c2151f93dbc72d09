package org.fmworkbench.ui.chart;

import org.fmworkbench.training.Curves;

/** What is counted along the x axis. */
public enum AxisUnit {
    /** Epochs, with parts of them. */
    EPOCHS,
    /** Updates, as the trainer counts them. */
    STEPS;

    /** The place of an update on the axis. */
    double x(double step, Curves curves) {
        return this == STEPS ? step : step / curves.batches();
    }

    /** The update at a place of the axis, not rounded: the inverse of {@link #x}. */
    double step(double x, Curves curves) {
        return this == STEPS ? x : x * curves.batches();
    }
}
