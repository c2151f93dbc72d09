package org.fmworkbench.ui.model;

/** The stages of the window, one question each. */
public enum StageName {
    /** What is a row, and how does it become indices? */
    DATA,
    /** What does one step change? */
    TRAIN,
    /** Why are the two forms the same number? */
    IDENTITY,
    /** Does it hold, how exactly, at what cost? */
    VERIFY,
    /** What differs between runs, and what does a setting do? */
    COMPARE
}
