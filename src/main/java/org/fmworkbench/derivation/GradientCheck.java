package org.fmworkbench.derivation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fmworkbench.fm.Loss;

/**
 * The gradient of one row, of ŷ or of its loss, by each parameter of the row, found in ways that have little in common: the two
 * forms of the derivation, a central difference, and a complex step.
 *
 * <p>Where one row of V stands in several fields (a shared table), it is one parameter: all of those fields change with it, and
 * the forms are summed over them.
 */
public final class GradientCheck {
    /** What is differentiated. */
    public enum Function {
        /** ŷ itself, which is linear in each single v_ik where each field has its own table. */
        PREDICTION,
        /** Log loss of ŷ. */
        LOG_LOSS,
        /** (ŷ − y)². */
        SQUARED_LOSS;

        /** The function that a loss stands for. */
        public static Function of(Loss loss) {
            return loss == Loss.LOGISTIC ? LOG_LOSS : SQUARED_LOSS;
        }
    }

    /** Which kind of parameter. */
    public enum Kind {
        /** w₀. */
        BIAS,
        /** w of a field's value. */
        W,
        /** v_ik of a field's value. */
        V
    }

    /**
     * A parameter of the row.
     *
     * @param field i, from 0; −1 for the bias
     * @param column k, from 0; −1 for the bias and for w
     */
    public record Parameter(Kind kind, int field, int column) {}

    /**
     * The errors of the two numerical ways with one h.
     *
     * @param h the step
     * @param central |central difference − exact derivative|
     * @param complexStep |complex step − exact derivative|
     */
    public record Point(double h, double central, double complexStep) {}

    /**
     * One parameter's derivative in all ways.
     *
     * @param sums by S_k − u_ik
     * @param others by Σ_{j≠i} u_jk
     * @param central by the central difference
     * @param complexStep by the complex step
     * @param exact the derivation's, all of it exact but the sigmoid
     */
    public record Entry(
            Parameter parameter, double sums, double others, double central, double complexStep, double exact) {

        /** The largest of the four ways' |difference| from the exact derivative; NaN if one has no value. */
        public double worst() {
            return Math.max(
                    Math.max(Math.abs(sums - exact), Math.abs(others - exact)),
                    Math.max(Math.abs(central - exact), Math.abs(complexStep - exact)));
        }
    }

    /** So small that the complex step loses nothing to it, and its square does not matter. */
    private static final double COMPLEX_H = 1e-20;

    private final Function function;
    private final double y;
    private final double bias;
    private final double[] w;
    private final Row row;
    private final int[] tableRows;

    private GradientCheck(Function function, double y, double bias, double[] w, Row row, int[] tableRows) {
        if (w.length != row.fields() || tableRows.length != row.fields()) {
            throw new IllegalArgumentException(
                    w.length + " weights and " + tableRows.length + " table rows for F = " + row.fields());
        }
        this.function = function;
        this.y = y;
        this.bias = bias;
        this.w = w.clone();
        this.row = row;
        this.tableRows = tableRows.clone();
    }

    /**
     * The gradient of {@code function} at one row.
     *
     * @param y the target; ŷ itself does without
     * @param w weights of the fields' values, F
     * @param tableRows the row of V of each field, F: fields with the same number share their w and v_i
     */
    public static GradientCheck of(Function function, double y, double bias, double[] w, Row row, int[] tableRows) {
        return new GradientCheck(function, y, bias, w, row, tableRows);
    }

    /** All parameters of the row: the bias, then w and V; of those that fields share, only the first field's. */
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(List.of(new Parameter(Kind.BIAS, -1, -1)));
        for (int column = -1; column < row.k(); column++) {
            for (int i = 0; i < row.fields(); i++) {
                if (sharing(i).get(0) == i) {
                    all.add(new Parameter(column < 0 ? Kind.W : Kind.V, i, column));
                }
            }
        }
        return all;
    }

    /** ∂ŷ/∂v_ik = x_i (S_k − u_ik), times ∂L/∂ŷ; for w x_i, for the bias 1. */
    public double bySums(Parameter parameter) {
        return outer(prediction(row, bias, w)) * partial(parameter, Gradients::derived, Arithmetic.DOUBLE);
    }

    /** ∂ŷ/∂v_ik = x_i Σ_{j≠i} u_jk, times ∂L/∂ŷ. */
    public double byOthers(Parameter parameter) {
        return outer(prediction(row, bias, w)) * partial(parameter, Gradients::naive, Arithmetic.DOUBLE);
    }

    /** The same without rounding but for the sigmoid, which is taken of the exact ŷ rounded once. */
    public double exact(Parameter parameter) {
        BigDecimal partial = partial(parameter, Gradients::derived, Arithmetic.EXACT);
        BigDecimal prediction = Predictions.exact(bias, w, row, Line.D7);
        return switch (function) {
            case PREDICTION -> partial.doubleValue();
            case LOG_LOSS ->
                partial.multiply(new BigDecimal(outer(prediction.doubleValue())))
                        .doubleValue();
            case SQUARED_LOSS ->
                prediction
                        .subtract(new BigDecimal(y))
                        .multiply(BigDecimal.valueOf(2))
                        .multiply(partial)
                        .doubleValue();
        };
    }

    /** [f(θ + h) − f(θ − h)] / 2h: its error is of order h² from the function, and of order 1/h from rounding. */
    public double centralDifference(Parameter parameter, double h) {
        return (moved(parameter, h) - moved(parameter, -h)) / (2 * h);
    }

    /** Im f(θ + ih) / h: nothing is subtracted, so that h can be as small as one likes. */
    public double complexStep(Parameter parameter, double h) {
        boolean[] moves = new boolean[row.fields()];
        if (parameter.kind() != Kind.BIAS) {
            sharing(parameter.field()).forEach(i -> moves[i] = true);
        }
        return new ComplexStep(row, bias, w, y).derivative(function, parameter, moves, h);
    }

    /** The errors of both numerical ways over h, {@code points} values from {@code from} to {@code to} in equal factors. */
    public List<Point> curve(Parameter parameter, double from, double to, int points) {
        double exact = exact(parameter);
        return LogSpace.of(from, to, points)
                .mapToObj(h -> new Point(
                        h,
                        Math.abs(centralDifference(parameter, h) - exact),
                        Math.abs(complexStep(parameter, h) - exact)))
                .toList();
    }

    /** One parameter's derivative in all ways, the central difference with {@code h}, the complex step with 1e−20. */
    public Entry entry(Parameter parameter, double h) {
        return new Entry(
                parameter,
                bySums(parameter),
                byOthers(parameter),
                centralDifference(parameter, h),
                complexStep(parameter, COMPLEX_H),
                exact(parameter));
    }

    /** All parameters, each as in {@link #entry}. */
    public List<Entry> all(double h) {
        return parameters().stream().map(parameter -> entry(parameter, h)).toList();
    }

    /** The entry with the largest difference from the exact derivative. */
    public static Entry worst(List<Entry> entries) {
        return entries.stream().max(Comparator.comparingDouble(Entry::worst)).orElseThrow();
    }

    private interface Form {
        <T> T of(Row row, int i, int column, Arithmetic<T> in);
    }

    private <T> T partial(Parameter parameter, Form form, Arithmetic<T> in) {
        if (parameter.kind() == Kind.BIAS) {
            return in.of(1);
        }
        T sum = null;
        for (int i : sharing(parameter.field())) {
            sum = in.plus(sum, parameter.kind() == Kind.W ? in.of(row.x(i)) : form.of(row, i, parameter.column(), in));
        }
        return in.orZero(sum);
    }

    /** ∂L/∂ŷ, the difference σ(ŷ) − y without cancellation where y is 1. */
    private double outer(double prediction) {
        return switch (function) {
            case PREDICTION -> 1;
            case LOG_LOSS -> y == 1 ? -Loss.sigmoid(-prediction) : Loss.LOGISTIC.derivative(prediction, y);
            case SQUARED_LOSS -> Loss.SQUARED.derivative(prediction, y);
        };
    }

    /** The function's value with a parameter moved by h. */
    private double moved(Parameter parameter, double h) {
        if (parameter.kind() == Kind.BIAS) {
            return value(prediction(row, bias + h, w));
        }
        double[] movedW = w.clone();
        Row moved = row;
        for (int i : sharing(parameter.field())) {
            if (parameter.kind() == Kind.W) {
                movedW[i] += h;
            } else {
                moved = moved.withV(i, parameter.column(), row.v(i, parameter.column()) + h);
            }
        }
        return value(prediction(moved, bias, movedW));
    }

    private double value(double prediction) {
        return switch (function) {
            case PREDICTION -> prediction;
            case LOG_LOSS -> Loss.LOGISTIC.value(prediction, y);
            case SQUARED_LOSS -> Loss.SQUARED.value(prediction, y);
        };
    }

    private static double prediction(Row row, double bias, double[] w) {
        return Predictions.value(bias, w, row, LineValues.inDouble(Line.D7, row), Precision.DOUBLE);
    }

    /** The fields that share field i's row of V, itself among them, ascending. */
    private List<Integer> sharing(int i) {
        List<Integer> fields = new ArrayList<>();
        for (int j = 0; j < tableRows.length; j++) {
            if (tableRows[j] == tableRows[i]) {
                fields.add(j);
            }
        }
        return fields;
    }
}
