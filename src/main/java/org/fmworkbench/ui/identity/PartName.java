package org.fmworkbench.ui.identity;

/** The parts of the stage Identity. */
public enum PartName {
    /** The derivation, line by line. */
    DERIVATION,
    /** The folded square of one factor. */
    SQUARE,
    /** Both methods, operation by operation. */
    LANES,
    /** The row's x_i and v_ik, to type others in a copy. */
    NUMBERS
}
