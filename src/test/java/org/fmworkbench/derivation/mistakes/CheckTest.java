package org.fmworkbench.derivation.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.fmworkbench.derivation.Arithmetic;
import org.fmworkbench.derivation.Line;
import org.fmworkbench.derivation.Proof;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.derivation.mistakes.ProbeRow.Kind;
import org.fmworkbench.derivation.mistakes.Results.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
    @Test
    void probeRowsAreNumberedFromOneAndEveryKindIsAmongThem() {
        List<ProbeRow> all = ProbeRows.all();
        for (int n = 0; n < all.size(); n++) {
            assertEquals(n + 1, all.get(n).row());
        }
        for (Kind kind : Kind.values()) {
            assertTrue(all.stream().anyMatch(probe -> probe.kind() == kind), kind.word());
        }
        assertTrue(ProbeRows.batches().stream().allMatch(batch -> batch.size() > 1));
    }

    @Test
    void theRightFormulaIsTheDefinitionAndTheWrongOnesAreNot() {
        for (int fields = 2; fields <= 6; fields++) {
            assertTrue(Proof.of(fields, Line.D7::value).holds());
            for (Mistake mistake : List.of(Mistake.M1, Mistake.M2, Mistake.M5, Mistake.M8, Mistake.M13)) {
                Proof proof = Proof.of(fields, new org.fmworkbench.derivation.Formula() {
                    @Override
                    public <T> T value(Row row, Arithmetic<T> in) {
                        return mistake.values(List.of(row), 0, in).get(0);
                    }
                });
                assertFalse(proof.holds(), mistake + " with " + fields + " fields");
            }
        }
    }

    /** What each row must and must not expose, from the algebra. */
    @ParameterizedTest
    @EnumSource(Mistake.class)
    void aMistakeIsCaughtAndSurvivesWhereTheAlgebraSaysSo(Mistake mistake) {
        for (Matrix.Entry entry : Matrix.row(mistake)) {
            Row row = entry.probe().data();
            boolean zeroOrOne = Arrays.stream(row.x()).allMatch(x -> x == 0 || x == 1);
            boolean survives =
                    switch (mistake) {
                        case M3 -> zeroOrOne;
                        case M4, M6 -> row.k() == 1 || (mistake == Mistake.M4 && row.fields() == 1);
                        case M7, M8, M13 -> row.fields() == 1;
                        case M10 -> true;
                        case M1, M2, M5, M9 -> false;
                    };
            if (survives) {
                assertFalse(entry.caught(), mistake + " on row " + entry.probe().row());
            } else if (entry.probe().kind() != Kind.LARGE_AND_SMALL) { // there rounding may hide it
                assertTrue(entry.caught(), mistake + " on row " + entry.probe().row());
            }
        }
        boolean anywhere = Matrix.row(mistake).stream().anyMatch(Matrix.Entry::caught);
        assertEquals(mistake.wrongIn() != WrongIn.START, anywhere);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void rightNumbersPassInFloat32AndFloat64NaiveAndDerived(long seed) {
        Random random = new Random(seed);
        for (Line line : Line.values()) {
            List<Result> exact = new ArrayList<>();
            List<Result> rounded = new ArrayList<>();
            for (ProbeRow probe : ProbeRows.all()) {
                exact.add(new Result(probe.row(), one(line.value(probe.data(), Arithmetic.DOUBLE)), null));
                rounded.add(new Result(probe.row(), one(line.value(probe.data(), Arithmetic.FLOAT)), null));
            }
            CheckReport full = Check.of(new Results(exact, null));
            assertTrue(full.pass() && full.mistakes().isEmpty(), line.name());
            assertTrue(full.rows().stream().allMatch(RowVerdict::fullPrecision));
            java.util.Collections.shuffle(rounded, random);
            assertTrue(
                    Check.of(new Results(rounded, one(random.nextGaussian()))).pass(), line.name());
        }
    }

    @ParameterizedTest
    @EnumSource(Mistake.class)
    void eachMistakeIsNamedFromItsOwnNumbersWithTheNoiseOfFloat32(Mistake mistake) {
        Random random = new Random(mistake.name().hashCode());
        for (int trial = 0; trial < 50; trial++) {
            double noise = trial == 0 ? 0 : 0x1p-24;
            CheckReport report = Check.of(resultsOf(mistake, noise, random));
            assertFalse(report.pass());
            assertEquals(List.of(mistake), report.mistakes());
        }
    }

    /** V is given with the rows, so a start is not seen in their values. */
    @Test
    void numbersThatAreAllZeroAreFlattenedFields() {
        List<Result> zeros = ProbeRows.all().stream()
                .map(probe -> new Result(probe.row(), one(0), null))
                .toList();
        assertEquals(List.of(Mistake.M8), Check.of(new Results(zeros, null)).mistakes());
        assertEquals(List.of(Mistake.M8), Check.of(new Results(zeros, one(0.1))).mistakes());
    }

    /** As C++ streams, %g, %f and %.7g print them; computed in float32 by the naive and by the derived form. */
    @ParameterizedTest
    @ValueSource(strings = {"%.5e", "%.6f", "%.6e", "%.7f", "%.8e"})
    void rightNumbersPassAsTheyArePrintedAndSoDoMistakes(String format) {
        for (Line line : List.of(Line.D4, Line.D7)) {
            List<Result> printed = ProbeRows.all().stream()
                    .map(probe -> printed(probe, line.value(probe.data(), Arithmetic.FLOAT), format))
                    .toList();
            assertTrue(Check.of(new Results(printed, null)).pass(), line.name());
        }
        for (Mistake mistake :
                List.of(Mistake.M1, Mistake.M2, Mistake.M3, Mistake.M4, Mistake.M5, Mistake.M7, Mistake.M13)) {
            List<Result> rows = resultsOf(mistake, 0x1p-24, new Random(1)).rows().stream()
                    .map(result -> printed(ProbeRows.all().get(result.row() - 1), result.value()[0], format))
                    .toList();
            assertEquals(List.of(mistake), Check.of(new Results(rows, null)).mistakes());
        }
    }

    private static Result printed(ProbeRow probe, double value, String format) {
        String text = String.format(java.util.Locale.ROOT, format, value);
        Row row = probe.data();
        double[] gradient = new double[row.fields() * row.k()];
        Arrays.setAll(
                gradient,
                n -> Double.parseDouble(String.format(
                        java.util.Locale.ROOT,
                        format,
                        Mistake.rightGradient(row, n / row.k(), n % row.k(), Arithmetic.FLOAT))));
        return new Result(probe.row(), one(Double.parseDouble(text)), gradient);
    }

    @Test
    void aDifferenceInTheFourthDigitIsNotRounding() {
        List<Result> rows = ProbeRows.all().stream()
                .map(probe -> new Result(
                        probe.row(),
                        one(Line.D7.value(probe.data(), Arithmetic.DOUBLE) * (1 + (probe.row() == 1 ? 5e-4 : 0))),
                        null))
                .toList();
        CheckReport report = Check.of(new Results(rows, null));
        assertEquals(1, report.failed());
        assertEquals(List.of(), report.mistakes());
    }

    @Test
    void numbersOfNoKnownMistakeNameNone() {
        List<Result> rows =
                new ArrayList<>(resultsOf(Mistake.M13, 0, new Random(1)).rows());
        rows.set(0, new Result(1, one(17), null));
        assertNoneIsNamed(rows);
    }

    /** Numbers out of the air, and right ones that are off by some percent. */
    @Test
    void randomNumbersNameNone() {
        Random random = new Random(5);
        for (int trial = 0; trial < 50; trial++) {
            boolean nearlyRight = trial % 2 == 0;
            assertNoneIsNamed(ProbeRows.all().stream()
                    .map(probe -> {
                        double right = Line.D7.value(probe.data(), Arithmetic.DOUBLE);
                        double value =
                                nearlyRight ? right * (1.02 + 0.05 * random.nextDouble()) : 3 * random.nextGaussian();
                        return new Result(probe.row(), one(value), null);
                    })
                    .toList());
        }
    }

    private static void assertNoneIsNamed(List<Result> rows) {
        CheckReport report = Check.of(new Results(rows, null));
        assertEquals(List.of(), report.mistakes());
        assertFalse(report.pass());
    }

    @Test
    void missingRowsAreNamedAndDoNotPass() {
        List<Result> rows = ProbeRows.all().stream()
                .filter(probe -> probe.row() != 3 && probe.row() != 7)
                .map(probe -> new Result(probe.row(), one(Line.D7.value(probe.data(), Arithmetic.DOUBLE)), null))
                .toList();
        CheckReport report = Check.of(new Results(rows, null));
        assertEquals(List.of(3, 7), report.missing());
        assertEquals(0, report.failed());
        assertFalse(report.pass());
    }

    @Test
    void whatIsNoNumberFails() {
        List<Result> rows = new ArrayList<>();
        for (ProbeRow probe : ProbeRows.all()) {
            rows.add(new Result(probe.row(), one(Double.NaN), null));
        }
        CheckReport report = Check.of(new Results(rows, null));
        assertEquals(ProbeRows.all().size(), report.failed());
        assertEquals(List.of(), report.mistakes());
    }

    @Test
    void aGradientMustBeAsLargeAsV() {
        Results wrong = new Results(List.of(new Result(1, one(0), one(0))), null);
        assertThrows(IllegalArgumentException.class, () -> Check.of(wrong));
    }

    private static double[] one(double value) {
        return new double[] {value};
    }

    /** What somebody with this mistake would report, each number off by a rounding. */
    private static Results resultsOf(Mistake mistake, double noise, Random random) {
        List<Result> rows = new ArrayList<>();
        for (List<ProbeRow> batch : ProbeRows.batches()) {
            List<Row> data = batch.stream().map(ProbeRow::data).toList();
            for (int r = 0; r < batch.size(); r++) {
                double[] value = mistake.values(data, r, Arithmetic.EXACT).stream()
                        .mapToDouble(BigDecimal::doubleValue)
                        .map(v -> v * (1 + noise * (2 * random.nextDouble() - 1)))
                        .toArray();
                rows.add(new Result(batch.get(r).row(), value, gradient(mistake, data.get(r), noise, random)));
            }
        }
        double[] start = mistake == Mistake.M10 ? new double[8] : new double[] {0, 0.1, -0.05, 0.2};
        return new Results(rows, start);
    }

    private static double[] gradient(Mistake mistake, Row row, double noise, Random random) {
        if (mistake.wrongIn() != WrongIn.GRADIENT) {
            return null;
        }
        double[] gradient = new double[row.fields() * row.k()];
        Arrays.setAll(
                gradient,
                n -> mistake.gradient(row, n / row.k(), n % row.k(), Arithmetic.DOUBLE)
                        * (1 + noise * (2 * random.nextDouble() - 1)));
        return gradient;
    }
}
