package org.fmworkbench.derivation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** All equals signs on one row. */
final class RowCheck {
    private final int n;
    private final Row row;
    private final double bias;
    private final double[] w;
    private final Precision precision;
    private final ErrorModel model;
    private final Map<Line, Double> values = new EnumMap<>(Line.class);

    RowCheck(RowSet set, int n, Precision precision) {
        this.n = n;
        this.row = set.row(n);
        this.bias = set.bias(n);
        this.w = set.w(n);
        this.precision = precision;
        this.model = ErrorModel.of(row, precision);
        for (Line line : Line.values()) {
            values.put(line, LineValues.in(precision, line, row));
        }
    }

    /** Whether exact arithmetic has a value for everything. */
    boolean isFinite() {
        return row.isFinite() && Double.isFinite(bias) && Arrays.stream(w).allMatch(Double::isFinite);
    }

    /** A line against the line above. */
    void line(Line line, Tally tally) {
        Line above = line.above().orElseThrow();
        compare(tally, values.get(above), values.get(line), model.bound(above) + model.bound(line));
    }

    private void compare(Tally tally, double left, double right, double bound) {
        if (bound == Double.POSITIVE_INFINITY) {
            tally.overflowed();
        }
        tally.compare(left, right, bound, n);
    }

    /** ŷ with D4 against ŷ with D7. */
    void prediction(Tally tally, boolean exactly) {
        double naive = Predictions.value(bias, w, row, values.get(Line.D4), precision);
        double derived = Predictions.value(bias, w, row, values.get(Line.D7), precision);
        compare(tally, naive, derived, Predictions.bound(bias, w, row, model, naive, derived));
        if (exactly) {
            BigDecimal exact = Predictions.exact(bias, w, row, Line.D4);
            tally.exact(exact.compareTo(Predictions.exact(bias, w, row, Line.D7)) == 0);
        }
    }

    /** ∂ŷ/∂v_ik by every entry: x_i Σ_{j≠i} u_jk against x_i (S_k − u_ik). */
    void gradient(Tally tally, boolean exactly) {
        GradientValues gradients = new GradientValues(row, precision);
        boolean overflowed = false;
        for (int column = 0; column < row.k(); column++) {
            double magnitude = Gradients.magnitude(row, column, precision);
            for (int i = 0; i < row.fields(); i++) {
                double bound = Gradients.bound(row, i, magnitude, precision);
                overflowed |= bound == Double.POSITIVE_INFINITY;
                tally.compare(gradients.naive(i, column), gradients.derived(i, column), bound, n);
                if (exactly) {
                    BigDecimal naive = Gradients.naive(row, i, column, Arithmetic.EXACT);
                    tally.exact(naive.compareTo(Gradients.derived(row, i, column, Arithmetic.EXACT)) == 0);
                }
            }
        }
        if (overflowed) {
            tally.overflowed();
        }
    }

    /** The lines without rounding: each against the line above, and each computed value against the exact one. */
    void exactLines(Map<Step, Tally> tallies) {
        BigDecimal definition = Line.D1.value(row, Arithmetic.EXACT);
        tallies.get(Step.D2).within(within(Line.D1, definition));
        BigDecimal above = definition;
        for (Line line : Line.values()) {
            if (line != Line.D1) {
                BigDecimal exact = line.value(row, Arithmetic.EXACT);
                Tally tally = tallies.get(Step.of(line));
                tally.exact(exact.compareTo(above) == 0);
                tally.within(within(line, exact));
                above = exact;
            }
        }
    }

    /** Whether the computed value is within its bound of the exact one on the inputs as stored. */
    private boolean within(Line line, BigDecimal exact) {
        double bound = model.bound(line);
        double value = values.get(line);
        if (bound == Double.POSITIVE_INFINITY) {
            return true;
        }
        BigDecimal stored = precision == Precision.DOUBLE ? exact : Line.D7.value(rounded(), Arithmetic.EXACT);
        return Double.isFinite(value)
                && new BigDecimal(value).subtract(stored).abs().compareTo(new BigDecimal(bound)) <= 0;
    }

    private Row rounded() {
        double[] x = Arrays.stream(row.x()).map(precision::round).toArray();
        double[] v = Arrays.stream(row.v()).map(precision::round).toArray();
        return Row.of(row.fields(), row.k(), x, v);
    }
}
