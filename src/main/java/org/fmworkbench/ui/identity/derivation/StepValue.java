package org.fmworkbench.ui.identity.derivation;

import java.math.BigDecimal;
import org.fmworkbench.derivation.Forms;
import org.fmworkbench.derivation.LineState;
import org.fmworkbench.derivation.Step;

/**
 * A step's value in three number systems, and how it compares with what it should equal.
 *
 * @param value in double
 * @param inFloat in float
 * @param exact without rounding; null if a number of the row is not finite
 * @param compared whether there is something that it should equal: not for the first line and the first form of the gradient
 * @param exactlyEqual whether it does, without rounding
 * @param difference to that in double; NaN if there is nothing
 * @param bound how far rounding can take the two apart; for the first line, value and exact
 * @param ulps the difference in units in the last place; NaN where that says nothing
 */
record StepValue(
        double value,
        float inFloat,
        BigDecimal exact,
        boolean compared,
        boolean exactlyEqual,
        double difference,
        double bound,
        double ulps) {

    static StepValue of(LineState state) {
        return new StepValue(
                state.value(),
                (float) state.inFloat(),
                state.exact(),
                state.line().above().isPresent(),
                state.exactlyEqual(),
                state.difference(),
                state.bound(),
                state.ulps());
    }

    /** The prediction and both gradients: the naive form is what the derived one should equal. */
    static StepValue of(Step step, Forms forms) {
        boolean naive = step == Step.GRADIENT_NAIVE;
        return new StepValue(
                naive ? forms.naive() : forms.derived(),
                naive ? forms.naiveInFloat() : forms.derivedInFloat(),
                naive ? forms.exactNaive() : forms.exactDerived(),
                !naive,
                forms.exactlyEqual(),
                naive ? Double.NaN : forms.difference(),
                forms.bound(),
                naive ? Double.NaN : forms.ulps());
    }

    /** |computed − exact|; NaN if there is no exact value or the computed one is not finite. */
    double error(double computed) {
        boolean both = exact != null && Double.isFinite(computed);
        return both ? new BigDecimal(computed).subtract(exact).abs().doubleValue() : Double.NaN;
    }

    /** Whether rounding explains what {@code difference} there is. */
    boolean explains(double difference) {
        return difference <= bound;
    }
}
