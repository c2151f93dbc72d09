package org.fmworkbench.ui.verify.cost;

/**
 * What was measured. The arrays must not be changed.
 *
 * @param title with what K, and how
 * @param axis what the y axis shows
 * @param naive the naive form
 * @param derived the derived form
 * @param slopes the fitted slopes beside 2 and 1, and on which F they were fitted
 * @param verdict which is faster, and from which F on
 * @param note what disturbed the measurement; empty if nothing did
 */
record TimeFrame(String title, String axis, Curve naive, Curve derived, String slopes, String verdict, String note) {

    /** Nanoseconds of one call for each F: the median, and what a quarter of the rounds stayed below or went beyond. */
    record Curve(double[] fields, double[] median, double[] low, double[] high) {}
}
