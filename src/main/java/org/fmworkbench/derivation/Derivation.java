package org.fmworkbench.derivation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All lines for one row, and the two forms of its prediction and of its gradient. */
public final class Derivation {
    private Derivation() {}

    /** D1 to D7, each computed as it is written: in double, in float and exactly. */
    public static List<LineState> of(Row row) {
        ErrorModel model = ErrorModel.of(row, Precision.DOUBLE);
        boolean finite = row.isFinite();
        List<LineState> states = new ArrayList<>();
        for (Line line : Line.values()) {
            double value = LineValues.inDouble(line, row);
            BigDecimal exact = finite ? line.value(row, Arithmetic.EXACT) : null;
            LineState above = states.isEmpty() ? null : states.get(states.size() - 1);
            states.add(new LineState(
                    line,
                    value,
                    LineValues.inFloat(line, row),
                    exact,
                    above == null ? Double.NaN : Math.abs(value - above.value()),
                    above == null || exact == null
                            ? null
                            : exact.subtract(above.exact()).abs(),
                    above == null ? model.bound(line) : model.bound(above.line()) + model.bound(line)));
        }
        return states;
    }

    /** ŷ = w₀ + Σ_i w_i x_i + cross term, summed as (w₀ + Σ w_i x_i) + cross; naive with D4, derived with D7. */
    public static Forms prediction(double bias, double[] w, Row row) {
        double naive = Predictions.value(bias, w, row, LineValues.inDouble(Line.D4, row), Precision.DOUBLE);
        double derived = Predictions.value(bias, w, row, LineValues.inDouble(Line.D7, row), Precision.DOUBLE);
        ErrorModel model = ErrorModel.of(row, Precision.DOUBLE);
        boolean finite =
                row.isFinite() && Double.isFinite(bias) && Arrays.stream(w).allMatch(Double::isFinite);
        return new Forms(
                naive,
                derived,
                inFloat(bias, w, row, Line.D4),
                inFloat(bias, w, row, Line.D7),
                finite ? Predictions.exact(bias, w, row, Line.D4) : null,
                finite ? Predictions.exact(bias, w, row, Line.D7) : null,
                Math.abs(naive - derived),
                Predictions.bound(bias, w, row, model, naive, derived));
    }

    private static float inFloat(double bias, double[] w, Row row, Line line) {
        return Predictions.value(bias, w, row, LineValues.inFloat(line, row), Arithmetic.FLOAT);
    }

    /**
     * ∂ŷ/∂v_ik of field {@code i}, k being {@code column} counted from 0: naive x_i Σ_{j≠i} u_jk, which is what D4 gives, and
     * derived x_i (S_k − u_ik), which is what D7 gives; S_k = Σ_i u_ik.
     */
    public static Forms gradient(Row row, int i, int column) {
        double naive = Gradients.naive(row, i, column, Arithmetic.DOUBLE);
        double derived = Gradients.derived(row, i, column, Arithmetic.DOUBLE);
        boolean finite = row.isFinite();
        return new Forms(
                naive,
                derived,
                Gradients.naive(row, i, column, Arithmetic.FLOAT),
                Gradients.derived(row, i, column, Arithmetic.FLOAT),
                finite ? Gradients.naive(row, i, column, Arithmetic.EXACT) : null,
                finite ? Gradients.derived(row, i, column, Arithmetic.EXACT) : null,
                Math.abs(naive - derived),
                Gradients.bound(row, i, Gradients.magnitude(row, column, Precision.DOUBLE), Precision.DOUBLE));
    }
}
