package org.fmworkbench.derivation.trace;

/** What one operation of a trace does with its two operands. */
public enum Operation {
    /** left · right. */
    TIMES,
    /** left + right. */
    PLUS,
    /** left − right; counted as an addition. */
    MINUS
}
