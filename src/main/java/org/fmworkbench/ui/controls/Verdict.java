package org.fmworkbench.ui.controls;

/** What stands in a cell of a {@link VerdictGrid}; each has a shape and a word of its own. */
public enum Verdict {
    /** Nothing is shown yet: an empty cell. */
    HIDDEN,
    /** A box that can be ticked. */
    OPEN,
    /** A box that is ticked. */
    TICKED,
    /** Yes: a tick. */
    YES,
    /** No: a ring. */
    NO
}
