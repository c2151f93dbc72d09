package org.fmworkbench.derivation;

import java.math.BigDecimal;

/** ŷ = (w₀ + Σ_i w_i x_i) + cross term in any number system, and how far rounding can take its two forms apart. */
final class Predictions {
    private Predictions() {}

    /** ŷ with a cross term that is known already. */
    static <T> T value(double bias, double[] w, Row row, T cross, Arithmetic<T> in) {
        T linear = null;
        for (int i = 0; i < row.fields(); i++) {
            linear = in.plus(linear, in.multiply(in.of(w[i]), in.of(row.x(i))));
        }
        return in.add(in.add(in.of(bias), in.orZero(linear)), cross);
    }

    /** ŷ without rounding, its cross term by {@code line}. */
    static BigDecimal exact(double bias, double[] w, Row row, Line line) {
        return value(bias, w, row, line.value(row, Arithmetic.EXACT), Arithmetic.EXACT);
    }

    /** ŷ in a precision, with a cross term that was computed in it. */
    static double value(double bias, double[] w, Row row, double cross, Precision precision) {
        return precision == Precision.FLOAT
                ? value(bias, w, row, (float) cross, Arithmetic.FLOAT)
                : value(bias, w, row, cross, Arithmetic.DOUBLE);
    }

    /**
     * How far ŷ with D4 and ŷ with D7 can be apart. The linear part goes through F + 1 roundings at most in each; then come the
     * cross terms' own bounds and the last addition, off by at most r times its result.
     */
    static double bound(double bias, double[] w, Row row, ErrorModel model, double naive, double derived) {
        Precision precision = model.precision();
        double magnitude = Math.abs(precision.round(bias));
        for (int i = 0; i < row.fields(); i++) {
            magnitude += Math.abs(precision.round(w[i]) * precision.round(row.x(i)));
        }
        double linear = Rounding.times(Rounding.gamma(row.fields() + 1L, precision), magnitude)
                + (row.isOneHot() ? 0 : row.fields() * precision.smallestSubnormal());
        double bound = 2 * linear
                + model.bound(Line.D4)
                + model.bound(Line.D7)
                + precision.unitRoundoff() * (Math.abs(naive) + Math.abs(derived));
        boolean fits = magnitude * 1.5 <= precision.largest() && bound < Double.POSITIVE_INFINITY;
        return fits ? Math.nextUp(bound * (1 + 0x1p-50)) : Double.POSITIVE_INFINITY;
    }
}
