package org.fmworkbench.derivation.mistakes;

/** What of a factorization machine a mistake makes wrong. */
public enum WrongIn {
    /** The cross term itself. */
    VALUE,
    /** The gradient; the value is right. */
    GRADIENT,
    /** The numbers that training starts from; value and gradient are right. */
    START
}
