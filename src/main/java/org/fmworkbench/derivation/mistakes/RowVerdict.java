package org.fmworkbench.derivation.mistakes;

/**
 * What the check says of one row.
 *
 * @param probe the row
 * @param expected the exact cross term, rounded to double
 * @param got what was given; the array must not be changed
 * @param difference |got − exact|; NaN if there is not one finite number
 * @param bound how large rounding in float32, and to six digits in print, can make the difference
 * @param ok whether the difference is within the bound
 * @param fullPrecision whether it is within what rounding in float64 can do
 * @param gradient what the check says of its gradient; null if none was given
 */
public record RowVerdict(
        ProbeRow probe,
        double expected,
        double[] got,
        double difference,
        double bound,
        boolean ok,
        boolean fullPrecision,
        GradientVerdict gradient) {

    /**
     * The entry of a gradient that is farthest from right, measured against its bound.
     *
     * @param i its field, from 0
     * @param column its k, from 0
     * @param expected the exact ∂/∂v_ik, rounded to double
     * @param got what was given
     * @param bound how large rounding in float32, and to six digits in print, can make the difference
     * @param ok whether all entries are within their bounds
     */
    public record GradientVerdict(int i, int column, double expected, double got, double bound, boolean ok) {}

    /** Whether value and gradient, if one was given, are right. */
    public boolean passes() {
        return ok && (gradient == null || gradient.ok());
    }
}
