package org.fmworkbench.derivation;

/** ∂ŷ/∂v_ik both ways in any number system, and how far rounding can take the two apart in double. */
final class Gradients {
    private Gradients() {}

    /** x_i Σ_{j≠i} u_jk. */
    static <T> T naive(Row row, int i, int column, Arithmetic<T> in) {
        T sum = null;
        for (int j = 0; j < row.fields(); j++) {
            if (j != i) {
                sum = in.plus(sum, u(row, j, column, in));
            }
        }
        return timesX(row, i, in.orZero(sum), in);
    }

    /** x_i (S_k − u_ik), S_k = Σ_i u_ik. */
    static <T> T derived(Row row, int i, int column, Arithmetic<T> in) {
        T sum = null;
        for (int j = 0; j < row.fields(); j++) {
            sum = in.plus(sum, u(row, j, column, in));
        }
        return timesX(row, i, in.subtract(in.orZero(sum), u(row, i, column, in)), in);
    }

    private static <T> T u(Row row, int i, int column, Arithmetic<T> in) {
        return timesX(row, i, in.of(row.v(i, column)), in);
    }

    private static <T> T timesX(Row row, int i, T value, Arithmetic<T> in) {
        return row.x(i) == 1 ? value : in.multiply(in.of(row.x(i)), value);
    }

    /** Σ_i |u_ik| of one factor, on the inputs as stored in {@code precision}. */
    static double magnitude(Row row, int column, Precision precision) {
        double sum = 0;
        for (int i = 0; i < row.fields(); i++) {
            sum += Math.abs(precision.round(row.x(i)) * precision.round(row.v(i, column)));
        }
        return sum;
    }

    /**
     * γ_{F+2} |x_i| · 2 Σ_j |u_jk|: an entry goes through its own product, at most F additions or subtractions and the product
     * with x_i, in either form; the naive one has all entries but the own, the derived one all and the own again. Products of
     * x_i ≠ 1 may underflow. +∞ if something may overflow.
     *
     * @param magnitude Σ_j |u_jk|, from {@link #magnitude}
     */
    static double bound(Row row, int i, double magnitude, Precision precision) {
        double x = Math.abs(precision.round(row.x(i)));
        double gamma = Rounding.gamma(row.fields() + 2L, precision);
        if (!(Math.max(x, 1) * 2 * magnitude * (1 + 3 * gamma) <= precision.largest())) {
            return Double.POSITIVE_INFINITY;
        }
        double underflow = row.isOneHot() ? 0 : Math.nextUp(precision.smallestSubnormal() * (2 * row.fields() * x + 4));
        return Rounding.times(gamma, x * 2 * magnitude) + underflow;
    }
}
