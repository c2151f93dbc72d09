package org.fmworkbench.derivation;

/** Adds up what one equals sign showed on the rows of one set. */
final class Tally {
    private final Precision precision;
    private double maxDifference;
    private double maxUlps = Double.NaN;
    private double maxOfBound;
    private boolean withinBound = true;
    private boolean exactZero = true;
    private long rows;
    private long exactRows;
    private long overflowed;
    private long worstRow = -1;

    Tally(Precision precision) {
        this.precision = precision;
    }

    /** A new row; what is added next belongs to it. */
    void row() {
        rows++;
    }

    /** {@code left} = {@code right} up to {@code bound}, on row {@code n}. */
    void compare(double left, double right, double bound, int n) {
        if (bound == Double.POSITIVE_INFINITY) {
            return;
        }
        double difference = Math.abs(left - right);
        double share = difference == 0 ? 0 : difference / bound;
        withinBound &= difference <= bound;
        maxDifference = Math.max(maxDifference, difference);
        if (worstRow < 0 || share > maxOfBound) {
            worstRow = n;
            maxOfBound = share;
        }
        // The exact value is within the bound of the left one: above twice the bound, it is above the bound.
        double ulps = ErrorModel.ulps(difference, left, 2 * bound, precision);
        maxUlps = Double.isNaN(maxUlps) ? ulps : Math.max(maxUlps, Double.isNaN(ulps) ? 0 : ulps);
    }

    /** The row that was just compared may overflow: nothing is claimed of it. */
    void overflowed() {
        overflowed++;
    }

    /** The row was computed exactly as well. */
    void exactRow() {
        exactRows++;
    }

    /** Two exact values, equal or not. */
    void exact(boolean equal) {
        exactZero &= equal;
    }

    /** A value against its exact one. */
    void within(boolean bound) {
        withinBound &= bound;
    }

    Cell cell(Step step, String rowSet) {
        return new Cell(
                step,
                rowSet,
                rows,
                maxDifference,
                maxUlps,
                maxOfBound,
                withinBound,
                exactRows,
                exactZero,
                overflowed,
                worstRow);
    }
}
