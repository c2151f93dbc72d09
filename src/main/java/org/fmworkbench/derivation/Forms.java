package org.fmworkbench.derivation;

import java.math.BigDecimal;

/**
 * A number computed both ways.
 *
 * @param naive the naive form, in double
 * @param derived the derived form, in double
 * @param naiveInFloat the naive form with the inputs and every operation rounded to float
 * @param derivedInFloat the derived form, likewise
 * @param exactNaive the naive form without rounding; null if an input is not finite
 * @param exactDerived the derived form without rounding; null if an input is not finite
 * @param difference |naive − derived|
 * @param bound how large rounding can make the difference; +∞ if something may overflow
 */
public record Forms(
        double naive,
        double derived,
        float naiveInFloat,
        float derivedInFloat,
        BigDecimal exactNaive,
        BigDecimal exactDerived,
        double difference,
        double bound) {

    /** Whether the difference is within its bound. */
    public boolean withinBound() {
        return difference <= bound;
    }

    /** Whether both forms are the same number in exact arithmetic. */
    public boolean exactlyEqual() {
        return exactNaive != null && exactNaive.compareTo(exactDerived) == 0;
    }

    /** The difference in units in the last place; NaN where the value is within the bound of 0. */
    public double ulps() {
        return exactNaive == null ? Double.NaN : ErrorModel.ulps(difference, exactNaive.doubleValue(), bound);
    }
}
