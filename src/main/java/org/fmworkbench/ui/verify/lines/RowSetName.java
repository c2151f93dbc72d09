package org.fmworkbench.ui.verify.lines;

/** The sets of rows, in the order of the columns. */
enum RowSetName {
    /** The row in view, with the parameters of the moment. */
    THIS_ROW,
    /** Every row of the open data. */
    DATA,
    /** Random rows. */
    RANDOM,
    /** Random rows on which rounding shows. */
    HARD,
    /** The probe rows. */
    PROBES
}
