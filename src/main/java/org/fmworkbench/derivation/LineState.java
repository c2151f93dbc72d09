package org.fmworkbench.derivation;

import java.math.BigDecimal;

/**
 * One line of the derivation for one row: its value in three number systems, and how far it is from the line above.
 *
 * @param line which line
 * @param value in double
 * @param inFloat with the inputs and every operation rounded to float
 * @param exact without any rounding; null if a number of the row is not finite
 * @param difference |value − value of the line above|; NaN for the first line
 * @param exactDifference |exact − exact of the line above|, which is 0; null for the first line, or if there is no exact value
 * @param bound how large rounding can make {@code difference}; for the first line: |value − exact|. +∞ if it may overflow
 */
public record LineState(
        Line line,
        double value,
        double inFloat,
        BigDecimal exact,
        double difference,
        BigDecimal exactDifference,
        double bound) {

    /** Whether the difference is within its bound; true for the first line. */
    public boolean withinBound() {
        return Double.isNaN(difference) ? line.above().isEmpty() : difference <= bound;
    }

    /** Whether the exact value is that of the line above, to the last digit. */
    public boolean exactlyEqual() {
        return exactDifference != null && exactDifference.signum() == 0;
    }

    /** The difference in units in the last place; NaN if the value is within its own bound of 0, or there is no difference. */
    public double ulps() {
        return exact == null ? Double.NaN : ErrorModel.ulps(difference, exact.doubleValue(), bound);
    }
}
