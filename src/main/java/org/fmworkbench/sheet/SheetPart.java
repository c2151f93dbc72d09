package org.fmworkbench.sheet;

/** The parts of a sheet that can be left blank. */
public enum SheetPart {
    /** Both ways to the cross term. */
    CROSS_TERM,
    /** ŷ, probability, loss and ∂L/∂ŷ. */
    PREDICTION,
    /** The gradient. */
    GRADIENT,
    /** The new values. */
    UPDATE
}
