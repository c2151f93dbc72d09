package org.fmworkbench.derivation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

class StepTextTest {
    @ParameterizedTest
    @EnumSource(Step.class)
    void everyStepHasAFormulaASentenceAndARuleButTheLast(Step step) {
        for (boolean oneHot : new boolean[] {false, true}) {
            StepText text = StepText.of(step, oneHot);
            typeset(text.latex());
            assertTrue(text.sentence().endsWith("."), text.sentence());
            assertEquals(step == Step.GRADIENT_DERIVED, text.rule().isEmpty());
            String all = text.latex() + text.sentence() + text.rule() + text.note();
            assertFalse(all.contains("@") || all.contains("???"), all);
            assertFalse(oneHot && all.contains("u_{"), all);
            assertFalse(text.touches().isEmpty());
            assertEquals(step != Step.D1, text.latex().contains("\\changed{"), text.latex());
        }
    }

    @ParameterizedTest
    @CsvSource({"D1,x_i^T V_i V_j^T x_j", "D2,offset", "D6,outer Σ_i", "PREDICTION,torch.empty"})
    void whatThePostSaysStandsAtTheStepThatItBelongsTo(Step step, String words) {
        assertTrue(StepText.of(step).note().contains(words), StepText.of(step).note());
        assertEquals("", StepText.of(Step.D4).note());
    }

    static Stream<Row> rows() {
        Random random = new Random(7);
        return Stream.of(0, 1, 2, 3, 5, 40)
                .flatMap(fields -> Stream.of(0, 1, 2, 16)
                        .map(k -> Row.oneHot(
                                fields,
                                k,
                                random.doubles((long) fields * k, -1, 1).toArray())))
                .flatMap(row -> row.fields() == 0 ? Stream.of(row) : Stream.of(row, row.withX(row.fields() - 1, -0.5)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void numbersOfAnyRowCanBeTypesetAndStayShort(Row row) {
        for (Step step : Step.values()) {
            boolean noEntry = row.fields() == 0 || row.k() == 0;
            if (noEntry && (step == Step.GRADIENT_NAIVE || step == Step.GRADIENT_DERIVED)) {
                continue;
            }
            String latex = numbers(step, row, 3);
            typeset(latex);
            assertTrue(latex.length() < 700, latex);
        }
    }

    @Test
    void theNumbersAreThoseOfTheRowAndNegativeOnesStandInParentheses() {
        Row row = Row.oneHot(3, 2, new double[] {1, -2, 3, 4, 5, 6}).withX(2, -0.5);
        assertAll(
                () -> assertEquals(
                        "\\bigl(1 \\cdot [3,\\,4]\\bigr)\\,\\bigl(1 \\cdot [1,\\,-2]^{\\top}\\bigr)"
                                + " + \\bigl((-0.5) \\cdot [5,\\,6]\\bigr)\\,\\bigl(1 \\cdot [1,\\,-2]^{\\top}\\bigr)"
                                + " + \\bigl((-0.5) \\cdot [5,\\,6]\\bigr)\\,\\bigl(1 \\cdot [3,\\,4]^{\\top}\\bigr)",
                        numbers(Step.D1, row, 3)),
                () -> assertEquals(
                        "[3,\\,4]\\,[1,\\,-2]^{\\top} + [-2.5,\\,-3]\\,[1,\\,-2]^{\\top} + [-2.5,\\,-3]\\,[3,\\,4]^{\\top}",
                        numbers(Step.D2, row, 3)),
                () -> assertEquals(
                        "[3,\\,4] \\cdot [1,\\,-2] + \\cdots + [-2.5,\\,-3] \\cdot [3,\\,4]", numbers(Step.D3, row, 2)),
                () -> assertEquals(
                        "(3 \\cdot 1 + 4 \\cdot (-2)) + ((-2.5) \\cdot 1 + (-3) \\cdot (-2))"
                                + " + ((-2.5) \\cdot 3 + (-3) \\cdot 4)",
                        numbers(Step.D4, row, 3)),
                () -> assertEquals(
                        "(3 \\cdot 1 + (-2.5) \\cdot 1 + (-2.5) \\cdot 3)"
                                + " + (4 \\cdot (-2) + (-3) \\cdot (-2) + (-3) \\cdot 4)",
                        numbers(Step.D5, row, 6)),
                () -> assertEquals(
                        "\\tfrac{1}{2}\\bigl[(1 \\cdot 1 + 1 \\cdot 3 + \\cdots + (-2.5) \\cdot (-2.5))"
                                + " - (1^2 + \\cdots + (-2.5)^2)\\bigr]",
                        numbers(Step.D6, Row.oneHot(3, 1, new double[] {1, 3, -2.5}), 2)),
                () -> assertEquals(
                        "\\tfrac{1}{2}\\bigl[\\bigl(1.5^2 - 16.25\\bigr) + \\bigl((-1)^2 - 29\\bigr)\\bigr]",
                        numbers(Step.D7, row, 3)),
                () -> assertEquals("0.25 + (1 + (-2) + 3 \\cdot (-0.5)) + (-21)", numbers(Step.PREDICTION, row, 3)),
                () -> assertEquals("(-0.5) \\cdot (1 + 3)", numbers(Step.GRADIENT_NAIVE, row, 3)),
                () -> assertEquals("(-0.5) \\cdot (1.5 - (-2.5))", numbers(Step.GRADIENT_DERIVED, row, 3)));
    }

    @ParameterizedTest
    @CsvSource({"'−1,234.5','-1{,}234.5'", "'4.4e−16','4.4 \\cdot 10^{-16}'", "'−∞','-\\infty'", "'NaN','\\mathrm{NaN}'"
    })
    void writtenNumbersBecomeLatex(String written, String latex) {
        assertEquals(latex, LatexNumber.of(written));
        typeset(latex);
    }

    private static String numbers(Step step, Row row, int max) {
        double[] w = {1, -2, 3};
        return StepText.numbers(
                step,
                row,
                0.25,
                row.fields() == 3 ? w : new double[row.fields()],
                row.fields() - 1,
                0,
                StepTextTest::plain,
                max);
    }

    private static String plain(double value) {
        String text = String.format(Locale.ROOT, "%.4f", value).replaceFirst("\\.?0+$", "");
        return text.replace('-', '−');
    }

    /** Throws what JLaTeXMath throws at a formula that it does not understand. */
    private static void typeset(String latex) {
        String defined = latex.replace("\\changed{", "\\textcolor{red}{");
        assertTrue(List.of(new TeXFormula(defined).createTeXIcon(TeXConstants.STYLE_DISPLAY, 20))
                        .get(0)
                        .getIconWidth()
                > 0);
    }
}
