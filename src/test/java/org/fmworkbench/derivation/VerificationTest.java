package org.fmworkbench.derivation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerificationTest {
    private static final Verification.Settings SETTINGS = new Verification.Settings(10, Precision.DOUBLE);

    @ParameterizedTest
    @EnumSource(Precision.class)
    void everyEqualsSignHoldsOnHardRows(Precision precision) {
        Random random = new Random(6);
        List<Row> rows = IntStream.range(0, 400)
                .mapToObj(n -> AdversarialRows.row(random))
                .toList();
        Report report = Verification.run(
                List.of(RowSet.of("hard", rows), RowSet.hard(100, 6, 3, 1)),
                new Verification.Settings(40, precision),
                ProgressListener.NONE);
        assertAll(
                () -> assertTrue(report.holds(), report::toString),
                () -> assertTrue(report.complete()),
                () -> assertEquals(16, report.rows().size()),
                () -> assertEquals(List.of("", RowSet.hard(100, 6, 3, 1).note()), report.notes()));
        for (Cell cell : report.rows()) {
            boolean hard = cell.rowSet().equals("hard");
            assertAll(
                    () -> assertEquals(hard ? 400 : 100, cell.rows()),
                    () -> assertTrue(cell.exactRows() > 30 && cell.exactRows() <= 40),
                    () -> assertTrue(cell.maxOfBound() <= 1),
                    () -> assertTrue(hard || cell.overflowed() == 0),
                    () -> assertTrue(!hard || cell.step() == Step.GRADIENT_DERIVED || cell.overflowed() > 0));
        }
    }

    /** The numbers of one row are those of {@link Derivation}. */
    @Test
    void theNumbersAreThoseOfTheWorstRow() {
        RowSet set = RowSet.random(50, 5, 3, 8);
        Report report = Verification.run(List.of(set), SETTINGS, ProgressListener.NONE);
        for (Cell cell : report.rows()) {
            if (cell.step().line().isPresent()) {
                int index = List.of(Line.values()).indexOf(cell.step().line().get());
                double largest = 0;
                double share = 0;
                for (int n = 0; n < 50; n++) {
                    LineState state = Derivation.of(set.row(n)).get(index);
                    largest = Math.max(largest, state.difference());
                    share = Math.max(share, state.difference() / state.bound());
                }
                LineState worst = Derivation.of(set.row((int) cell.worstRow())).get(index);
                assertEquals(largest, cell.maxDifference());
                assertEquals(share, cell.maxOfBound());
                assertEquals(share, worst.difference() == 0 ? 0 : worst.difference() / worst.bound());
            }
        }
        Cell prediction = report.rows().get(6);
        Forms worst = Derivation.prediction(
                set.bias((int) prediction.worstRow()), set.w((int) prediction.worstRow()), set.row((int)
                        prediction.worstRow()));
        assertEquals(Step.PREDICTION, prediction.step());
        assertEquals(worst.difference() / worst.bound(), prediction.maxOfBound());
    }

    /** A tally that is told a value outside its bound, or two exact values that differ, says so. */
    @Test
    void whatDoesNotHoldIsSeen() {
        Tally tally = new Tally(Precision.DOUBLE);
        tally.row();
        tally.compare(1, 1.5, 0.25, 3);
        Cell broken = tally.cell(Step.D7, "rows");
        assertAll(
                () -> assertFalse(broken.holds()),
                () -> assertFalse(broken.withinBound()),
                () -> assertEquals(2, broken.maxOfBound()),
                () -> assertEquals(3, broken.worstRow()),
                () -> assertEquals(0x1p51, broken.maxUlps()),
                () -> assertFalse(new Report(Precision.DOUBLE, List.of(broken), List.of(""), true).holds()));
        Tally exact = new Tally(Precision.DOUBLE);
        exact.compare(1, 1, 0.25, 0);
        exact.exact(false);
        assertFalse(exact.cell(Step.D7, "rows").holds());
        Tally nan = new Tally(Precision.DOUBLE);
        nan.compare(1, Double.NaN, 0.25, 0);
        assertFalse(nan.cell(Step.D7, "rows").holds());
    }

    @Test
    void itCanBeCancelledAndSaysHowFarItIs() {
        long[] last = {0, 0};
        ProgressListener afterFive = new ProgressListener() {
            @Override
            public void update(long done, long total) {
                last[0] = done;
                last[1] = total;
            }

            @Override
            public boolean cancelled() {
                return last[0] == 5;
            }
        };
        RowSet set = RowSet.random(50, 3, 2, 1);
        Report report = Verification.run(List.of(set, set), SETTINGS, afterFive);
        assertArrayEquals(new long[] {5, 100}, last);
        assertFalse(report.complete());
        assertEquals(5, report.rows().get(0).rows());
    }

    @Test
    void randomRowsAreTheSameForASeedInAnyOrder() {
        RowSet one = RowSet.random(20, 4, 3, 7);
        RowSet same = RowSet.random(20, 4, 3, 7);
        RowSet other = RowSet.random(20, 4, 3, 8);
        for (int n = 19; n >= 0; n--) {
            assertArrayEquals(one.row(n).v(), same.row(n).v());
            assertArrayEquals(one.w(n), same.w(n));
            assertEquals(one.bias(n), same.bias(n));
            assertFalse(java.util.Arrays.equals(one.row(n).v(), other.row(n).v()));
        }
        assertTrue(one.note().contains("F = 4, K = 3, seed 7"), one.note());
        assertEquals("20 random rows", one.name());
        assertEquals("20 hard rows", RowSet.hard(20, 4, 3, 7).name());
    }

    @Test
    void plainLoopsGiveTheBitsOfTheGradientsAsTheyAreWritten() {
        Random random = new Random(13);
        for (int n = 0; n < 2_000; n++) {
            Row row = AdversarialRows.row(random);
            GradientValues values = new GradientValues(row, Precision.DOUBLE);
            int i = random.nextInt(row.fields());
            int column = random.nextInt(row.k());
            assertEquals(Gradients.naive(row, i, column, Arithmetic.DOUBLE) + 0.0, values.naive(i, column) + 0.0);
            assertEquals(Gradients.derived(row, i, column, Arithmetic.DOUBLE) + 0.0, values.derived(i, column) + 0.0);
        }
    }

    @Test
    void noRowsAreNoFailure() {
        Report report = Verification.run(
                List.of(RowSet.of("none", List.of())),
                new Verification.Settings(0, Precision.DOUBLE),
                ProgressListener.NONE);
        assertTrue(report.holds());
        assertEquals(-1, report.rows().get(0).worstRow());
    }
}
