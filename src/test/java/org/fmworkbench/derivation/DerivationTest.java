package org.fmworkbench.derivation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.fmworkbench.fm.CrossTerm;
import org.fmworkbench.fm.Parameters;
import org.fmworkbench.fm.Prediction;
import org.fmworkbench.fm.RowGradient;
import org.junit.jupiter.api.Test;

class DerivationTest {
    private static final Row ROW = Row.oneHot(4, 2, new double[] {0.1, -0.2, 0.3, 0.4, -0.5, 0.6, 0.7, 0.8});

    @Test
    void everyLineCarriesItsValueItsDifferenceAndItsBound() {
        List<LineState> states = Derivation.of(ROW);
        assertEquals(
                List.of(Line.values()), states.stream().map(LineState::line).toList());
        for (LineState state : states) {
            boolean first = state.line() == Line.D1;
            assertAll(
                    () -> assertEquals(state.line().value(ROW, Arithmetic.DOUBLE), state.value()),
                    () -> assertEquals((double) state.line().value(ROW, Arithmetic.FLOAT), state.inFloat()),
                    () -> assertEquals(0, state.exact().compareTo(states.get(0).exact())),
                    () -> assertEquals(first, Double.isNaN(state.difference())),
                    () -> assertTrue(state.withinBound()),
                    () -> assertTrue(state.bound() > 0 && state.bound() < 1e-13),
                    () -> assertEquals(!first, state.exactlyEqual()));
        }
        LineState last = states.get(6);
        assertEquals(Math.abs(last.value() - states.get(5).value()), last.difference());
        assertEquals(CrossTerm.naive(ROW.v(), 4, 2), states.get(3).value());
        assertEquals(last.difference() / Math.ulp(last.exact().doubleValue()), last.ulps());
    }

    @Test
    void aRowThatIsNotFiniteHasNoExactValueAndAnInfiniteBound() {
        LineState state =
                Derivation.of(ROW.withV(1, 1, Double.POSITIVE_INFINITY)).get(6);
        assertAll(
                () -> assertNull(state.exact()),
                () -> assertNull(state.exactDifference()),
                () -> assertFalse(state.exactlyEqual()),
                () -> assertTrue(Double.isNaN(state.ulps())),
                () -> assertEquals(Double.POSITIVE_INFINITY, state.bound()));
    }

    @Test
    void theDerivedPredictionHasTheBitsOfTheProgramsOwn() {
        Random random = new Random(2);
        for (int n = 0; n < 500; n++) {
            int fields = 1 + random.nextInt(8);
            Parameters parameters = Parameters.normal(fields, 3, 1, random);
            parameters.bias(random.nextGaussian());
            int[] index = new int[fields];
            for (int i = 0; i < fields; i++) {
                index[i] = i;
                parameters.w()[i] = random.nextGaussian();
            }
            Forms forms =
                    Derivation.prediction(parameters.bias(), parameters.w(), Row.oneHot(fields, 3, parameters.v()));
            assertEquals(new Prediction(fields, 3).of(parameters, index, 0), forms.derived());
            assertTrue(forms.withinBound() && forms.exactlyEqual());
        }
    }

    /** By hand: 1 + (2·0.5 + 3) + (0.5·4)·5 = 15. */
    @Test
    void valuesOfXCountInThePrediction() {
        Forms forms =
                Derivation.prediction(1, new double[] {2, 3}, Row.of(2, 1, new double[] {0.5, 1}, new double[] {4, 5}));
        assertEquals(15, forms.naive());
        assertEquals(15, forms.derived());
        assertEquals(0, forms.exactNaive().compareTo(BigDecimal.valueOf(15)));
    }

    /** The row of the preset on which the derived form loses 2 % in float; ∂ŷ/∂v of its first entry is 0.01 − 0.02 + 0.03. */
    @Test
    void bothFormsAreComputedInFloatToo() {
        Row row = Row.oneHot(4, 1, new double[] {10000, 0.01, -0.02, 0.03});
        Forms prediction = Derivation.prediction(0, new double[4], row);
        float a = 10000f;
        float b = 0.01f;
        float c = -0.02f;
        float d = 0.03f;
        assertEquals(b * a + c * a + c * b + d * a + d * b + d * c, prediction.naiveInFloat());
        assertEquals(204f, prediction.derivedInFloat());
        Forms gradient = Derivation.gradient(row, 0, 0);
        assertEquals(b + c + d, gradient.naiveInFloat());
        assertEquals(a + b + c + d - a, gradient.derivedInFloat());
        assertNotEquals(gradient.naiveInFloat(), gradient.derivedInFloat());
    }

    /** Against fm's gradient, and exactly against the difference that one more v_ik makes: ŷ is linear in it. */
    @Test
    void bothGradientsAreTheDerivativeOfTheCrossTerm() {
        Random random = new Random(9);
        for (int n = 0; n < 300; n++) {
            int fields = 1 + random.nextInt(6);
            double[] x = random.doubles(fields, -2, 2).toArray();
            Row row = Row.of(fields, 2, x, random.doubles(2L * fields, -1, 1).toArray());
            double[] ofW = new double[fields];
            double[] ofV = new double[2 * fields];
            RowGradient.of(row.u(), x, fields, 2, 1, ofW, ofV);
            for (int i = 0; i < fields; i++) {
                Forms forms = Derivation.gradient(row, i, 1);
                BigDecimal more = Line.D1.value(row.withV(i, 1, row.v(i, 1) + 1 - row.v(i, 1) % 1), Arithmetic.EXACT);
                BigDecimal step =
                        new BigDecimal(row.v(i, 1) + 1 - row.v(i, 1) % 1).subtract(new BigDecimal(row.v(i, 1)));
                BigDecimal rise = more.subtract(Line.D1.value(row, Arithmetic.EXACT));
                int field = i;
                assertAll(
                        () -> assertEquals(ofV[2 * field + 1], forms.derived()),
                        () -> assertEquals(0, forms.exactNaive().multiply(step).compareTo(rise)),
                        () -> assertTrue(forms.exactlyEqual()),
                        () -> assertTrue(forms.withinBound()),
                        () -> assertTrue(forms.bound() < 1e-13));
            }
        }
    }

    @Test
    void noRowBreaksTheBoundsOfPredictionAndGradient() {
        Random random = new Random(4);
        int claimed = 0;
        for (int n = 0; n < 20_000; n++) {
            Row row = AdversarialRows.row(random);
            double[] w = random.doubles(row.fields(), -1, 1).toArray();
            Forms prediction = Derivation.prediction(random.nextGaussian(), w, row);
            Forms gradient = Derivation.gradient(row, random.nextInt(row.fields()), random.nextInt(row.k()));
            String what = "row " + n;
            for (Forms forms : List.of(prediction, gradient)) {
                if (forms.bound() < Double.POSITIVE_INFINITY) {
                    claimed++;
                    BigDecimal error = new BigDecimal(forms.naive())
                            .subtract(new BigDecimal(forms.derived()))
                            .abs();
                    assertTrue(error.compareTo(new BigDecimal(forms.bound())) <= 0, what);
                    assertTrue(forms.exactlyEqual(), what);
                }
            }
        }
        assertTrue(claimed > 30_000, claimed + " had a bound");
    }
}
