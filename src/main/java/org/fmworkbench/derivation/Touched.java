package org.fmworkbench.derivation;

/** What of a row's pictures a step of the derivation speaks of. */
public enum Touched {
    /** The tables that one-hot vectors are multiplied with. */
    TABLES,
    /** The row's own entries v_ik. */
    ENTRIES,
    /** The products of two different fields, each pair once. */
    PAIRS,
    /** All F × F products of a factor. */
    WHOLE_SQUARE,
    /** The squares of the entries. */
    DIAGONAL,
    /** The sums S_k over the fields. */
    SUMS,
    /** The bias and the weights. */
    W,
    /** The one entry that a gradient is taken by. */
    ONE_ENTRY
}
