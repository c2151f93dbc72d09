package org.fmworkbench.derivation;

/**
 * Both forms of ∂ŷ/∂v_ik of one row in floating point with plain loops: the bits of {@link Gradients}, but for the sign of a
 * zero.
 */
final class GradientValues {
    private final Row row;
    private final Precision precision;
    private final double[] u;

    GradientValues(Row row, Precision precision) {
        this.row = row;
        this.precision = precision;
        this.u = row.u();
    }

    /** x_i Σ_{j≠i} u_jk. */
    double naive(int i, int column) {
        if (precision == Precision.FLOAT) {
            return Gradients.naive(row, i, column, Arithmetic.FLOAT);
        }
        double sum = 0;
        for (int j = 0, at = column; j < row.fields(); j++, at += row.k()) {
            sum += j == i ? 0 : u[at];
        }
        return row.x(i) * sum;
    }

    /** x_i (S_k − u_ik). */
    double derived(int i, int column) {
        if (precision == Precision.FLOAT) {
            return Gradients.derived(row, i, column, Arithmetic.FLOAT);
        }
        double sum = 0;
        for (int at = column; at < u.length; at += row.k()) {
            sum += u[at];
        }
        return row.x(i) * (sum - u[i * row.k() + column]);
    }
}
