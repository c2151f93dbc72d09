package org.fmworkbench.derivation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.fmworkbench.derivation.GradientCheck.Entry;
import org.fmworkbench.derivation.GradientCheck.Function;
import org.fmworkbench.derivation.GradientCheck.Kind;
import org.fmworkbench.derivation.GradientCheck.Parameter;
import org.fmworkbench.derivation.GradientCheck.Point;
import org.fmworkbench.fm.Gradient;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.Parameters;
import org.fmworkbench.fm.Prediction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GradientCheckTest {
    private static final Parameter ENTRY = new Parameter(Kind.V, 1, 0);

    private static GradientCheck check(Function function, double y, int[] tableRows, double x) {
        int fields = tableRows.length;
        Random random = new Random(12);
        double[] w = new double[fields];
        double[] v = new double[fields * 2];
        double[] perRow = random.doubles(3L * fields, -0.5, 0.5).toArray();
        for (int i = 0; i < fields; i++) {
            w[i] = perRow[3 * tableRows[i]];
            v[2 * i] = perRow[3 * tableRows[i] + 1];
            v[2 * i + 1] = perRow[3 * tableRows[i] + 2];
        }
        return GradientCheck.of(function, y, 0.3, w, Row.oneHot(fields, 2, v).withX(0, x), tableRows);
    }

    static Stream<GradientCheck> checks() {
        return Stream.of(Function.values())
                .flatMap(function -> Stream.of(new int[] {0, 1, 2, 3}, new int[] {0, 1, 0, 1})
                        .flatMap(rows -> Stream.of(0.0, 1.0)
                                .flatMap(y -> Stream.of(check(function, y, rows, 1), check(function, y, rows, -0.7)))));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void allWaysAgreeForEveryParameter(GradientCheck check) {
        for (Entry entry : check.all(1e-6)) {
            double size = Math.max(1e-3, Math.abs(entry.exact()));
            assertAll(
                    () -> assertEquals(entry.exact(), entry.sums(), 1e-14 * size),
                    () -> assertEquals(entry.exact(), entry.others(), 1e-14 * size),
                    () -> assertEquals(entry.exact(), entry.complexStep(), 1e-14 * size),
                    () -> assertEquals(entry.exact(), entry.central(), 1e-8));
        }
        Entry worst = GradientCheck.worst(check.all(1e-6));
        assertTrue(check.all(1e-6).stream().allMatch(entry -> entry.worst() <= worst.worst()));
    }

    /** The gradient that the trainer uses, a row of V that stands in two fields among it. */
    @ParameterizedTest
    @EnumSource(Loss.class)
    void isTheTrainersGradient(Loss loss) {
        int[] index = {2, 0, 2, 1};
        Parameters parameters = Parameters.normal(3, 2, 0.5, new Random(4));
        parameters.bias(-0.1);
        Prediction prediction = new Prediction(4, 2);
        Gradient gradient = new Gradient(3, 2);
        double logit = prediction.of(parameters, index, 0);
        gradient.add(parameters, index, 0, 4, prediction.sums(), loss.derivative(logit, 1));
        double[] u = new double[8];
        Prediction.gather(parameters, index, 0, 4, u);
        double[] w = new double[4];
        for (int i = 0; i < 4; i++) {
            w[i] = parameters.w()[index[i]];
        }
        GradientCheck check = GradientCheck.of(Function.of(loss), 1, -0.1, w, Row.oneHot(4, 2, u), index);
        assertEquals(1 + 3 + 3 * 2, check.parameters().size());
        for (Parameter parameter : check.parameters()) {
            double expected =
                    switch (parameter.kind()) {
                        case BIAS -> gradient.meanBias();
                        case W -> gradient.meanW(index[parameter.field()]);
                        case V -> gradient.meanV(index[parameter.field()], parameter.column());
                    };
            assertEquals(expected, check.bySums(parameter), 1e-15, parameter.toString());
        }
    }

    /** Log loss: from large h the error falls as h², then rounding makes it rise as 1/h. */
    @Test
    void theErrorCurveOfLogLossIsAU() {
        List<Point> curve =
                check(Function.LOG_LOSS, 1, new int[] {0, 1, 2, 3}, 1).curve(ENTRY, 1, 1e-13, 27);
        double least = curve.stream().mapToDouble(Point::central).min().orElseThrow();
        Point large = curve.get(0);
        Point tenth = curve.get(2);
        Point small = curve.get(26);
        assertAll(
                () -> assertEquals(1, large.h()),
                () -> assertEquals(1e-13, small.h()),
                () -> assertEquals(0.1, tenth.h(), 1e-12),
                () -> assertEquals(100, large.central() / tenth.central(), 10),
                () -> assertTrue(least < 1e-10, "least " + least),
                () -> assertTrue(small.central() > 1e-5, "at 1e-13 " + small.central()),
                () -> assertTrue(small.complexStep() < 1e-16, "complex step " + small.complexStep()));
    }

    /** ŷ is linear in a single v_ik and the squared loss quadratic: a central difference is exact but for rounding. */
    @ParameterizedTest
    @EnumSource(names = {"PREDICTION", "SQUARED_LOSS"})
    void withATableForEachFieldOnlyTheRoundingBranchExists(Function function) {
        GradientCheck own = check(function, 1, new int[] {0, 1, 2, 3}, 1);
        assertTrue(own.curve(ENTRY, 1, 1, 1).get(0).central() < 1e-15);
        assertTrue(own.curve(ENTRY, 1e-12, 1e-12, 1).get(0).central() > 1e-7);
    }

    /** With a shared table ŷ is quadratic in a parameter, which a central difference still finds; its square is not. */
    @Test
    void withASharedTableTheSquaredLossHasTheOtherBranchToo() {
        int[] shared = {0, 1, 0, 1};
        assertTrue(check(Function.PREDICTION, 1, shared, 1)
                        .curve(ENTRY, 1, 1, 1)
                        .get(0)
                        .central()
                < 1e-15);
        assertFalse(check(Function.SQUARED_LOSS, 1, shared, 1)
                        .curve(ENTRY, 1, 1, 1)
                        .get(0)
                        .central()
                < 1e-3);
    }

    /** A prediction far out: no way overflows, and σ(ŷ) − y keeps its digits where they cancel. */
    @Test
    void confidentPredictionsKeepTheirDigits() {
        for (double bias : new double[] {-800, -40, 40, 800}) {
            for (double y : new double[] {0, 1}) {
                GradientCheck check = GradientCheck.of(
                        Function.LOG_LOSS, y, bias, new double[1], Row.oneHot(1, 1, new double[] {0.5}), new int[1]);
                Parameter parameter = new Parameter(Kind.BIAS, -1, -1);
                double expected = y == 0 ? 1 / (1 + StrictMath.exp(-bias)) : -1 / (1 + StrictMath.exp(bias));
                assertEquals(expected, check.exact(parameter), Math.abs(expected) * 1e-15);
                assertEquals(expected, check.complexStep(parameter, 1e-20), Math.abs(expected) * 1e-14 + 1e-300);
            }
        }
    }
}
