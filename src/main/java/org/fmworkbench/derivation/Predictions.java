package org.fmworkbench.derivation;

import java.math.BigDecimal;

/** ŷ = (w₀ + Σ_i w_i x_i) + cross term, in double and exactly, and how far rounding can take its two forms apart. */
final class Predictions {
    private Predictions() {}

    static double value(double bias, double[] w, Row row, double cross) {
        double linear = 0;
        for (int i = 0; i < row.fields(); i++) {
            linear += w[i] * row.x(i);
        }
        return bias + linear + cross;
    }

    static BigDecimal exact(double bias, double[] w, Row row, Line line) {
        BigDecimal sum = new BigDecimal(bias);
        for (int i = 0; i < row.fields(); i++) {
            sum = sum.add(new BigDecimal(w[i]).multiply(new BigDecimal(row.x(i))));
        }
        return sum.add(line.value(row, Arithmetic.EXACT));
    }

    /**
     * The linear part goes through F + 1 roundings at most, and is the same in both forms but is bounded for each; then come the
     * cross terms' own bounds and the last addition, off by at most r times its result.
     */
    static double bound(double bias, double[] w, Row row, double naive, double derived) {
        double magnitude = Math.abs(bias);
        for (int i = 0; i < row.fields(); i++) {
            magnitude += Math.abs(w[i] * row.x(i));
        }
        ErrorModel model = ErrorModel.of(row, Precision.DOUBLE);
        double r = Precision.DOUBLE.unitRoundoff();
        double linear = Rounding.times(Rounding.gamma(row.fields() + 1L, Precision.DOUBLE), magnitude)
                + (row.isOneHot() ? 0 : row.fields() * Double.MIN_VALUE);
        double bound =
                2 * linear + model.bound(Line.D4) + model.bound(Line.D7) + r * Math.abs(naive) + r * Math.abs(derived);
        return bound < Double.POSITIVE_INFINITY ? Math.nextUp(bound * (1 + 0x1p-50)) : Double.POSITIVE_INFINITY;
    }
}
