package org.fmworkbench.ui.verify.gradient;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.fmworkbench.derivation.GradientCheck;
import org.fmworkbench.derivation.GradientCheck.Function;
import org.fmworkbench.derivation.GradientCheck.Kind;
import org.fmworkbench.derivation.GradientCheck.Parameter;
import org.fmworkbench.ui.identity.row.ShownRow;

/**
 * What is asked: the derivative of what, by what, with which h.
 *
 * @param shown the row and its parameters
 * @param ofLoss of the row's loss; else of ŷ
 * @param parameter the one that is looked at
 * @param h of the central difference
 */
record Question(ShownRow shown, boolean ofLoss, Parameter parameter, double h) {

    /** What is differentiated. */
    Function function() {
        return ofLoss ? Function.of(shown.loss()) : Function.PREDICTION;
    }

    /** The ways to answer it. */
    GradientCheck check() {
        return GradientCheck.of(function(), shown.y(), shown.bias(), shown.w(), shown.row(), shown.tableRows());
    }

    /** Whether all parameters are finite, so that there is an exact derivative. */
    boolean isFinite() {
        return shown.row().isFinite()
                && Double.isFinite(shown.bias())
                && Arrays.stream(shown.w()).allMatch(Double::isFinite);
    }

    /** The fields that have a parameter, the first of them being its own; none for w₀. */
    static List<Integer> fieldsOf(Parameter parameter, ShownRow shown) {
        if (parameter.kind() == Kind.BIAS) {
            return List.of();
        }
        int[] rows = shown.tableRows();
        return IntStream.range(0, rows.length)
                .filter(i -> rows[i] == rows[parameter.field()])
                .boxed()
                .toList();
    }

    /** The parameter of field {@code i}: w for {@code column} −1, else v_ik; of fields that share it, the first one's. */
    static Parameter parameter(int i, int column, ShownRow shown) {
        int first = IntStream.range(0, i + 1)
                .filter(j -> shown.tableRows()[j] == shown.tableRows()[i])
                .findFirst()
                .orElse(i);
        return new Parameter(column < 0 ? Kind.W : Kind.V, first, column);
    }
}
