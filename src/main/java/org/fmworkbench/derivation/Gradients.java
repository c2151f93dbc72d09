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

    /**
     * γ_{F+2} |x_i| (Σ_{j≠i} |u_jk| + Σ_j |u_jk| + |u_ik|): an entry goes through its own product, F additions or subtractions at
     * most and the product with x_i, in either form. Products of x_i ≠ 1 may underflow.
     */
    static double bound(Row row, int i, int column) {
        double others = 0;
        for (int j = 0; j < row.fields(); j++) {
            others += j == i ? 0 : Math.abs(row.x(j) * row.v(j, column));
        }
        double own = Math.abs(row.x(i) * row.v(i, column));
        double x = Math.abs(row.x(i));
        double magnitudes = 2 * others + 2 * own;
        double gamma = Rounding.gamma(row.fields() + 2L, Precision.DOUBLE);
        double reach = Math.max(x, 1) * magnitudes * (1 + 3 * gamma);
        if (!(reach <= Double.MAX_VALUE)) {
            return Double.POSITIVE_INFINITY;
        }
        double underflow = row.isOneHot() ? 0 : Math.nextUp(Double.MIN_VALUE * (2 * row.fields() * x + 4));
        return Rounding.times(gamma, x * magnitudes) + underflow;
    }
}
