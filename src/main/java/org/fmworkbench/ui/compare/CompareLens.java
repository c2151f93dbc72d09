package org.fmworkbench.ui.compare;

/** The lenses of the stage Compare, one question each, in the order of their buttons. */
public enum CompareLens {
    /** What differs between two runs? */
    RUNS,
    /** What does one setting do? */
    SWEEP
}
