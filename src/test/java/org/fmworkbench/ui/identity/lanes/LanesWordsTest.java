package org.fmworkbench.ui.identity.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.fm.CrossTerm;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.Operations;
import org.fmworkbench.ui.controls.Cell;
import org.fmworkbench.ui.controls.EqualityPill.Verdict;
import org.fmworkbench.ui.identity.row.ShownRow;
import org.fmworkbench.ui.model.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanesWordsTest {
    private final LanesWords words = new LanesWords();

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 3", "2, 1", "2, 4", "3, 2", "4, 1", "5, 3", "6, 4", "12, 2", "39, 16", "6, 0"})
    void countsAddUpToTheOperationsAndTheLanesMeetInBothMethodsValues(int fields, int k) {
        double[] v = random(fields * k);
        Walk walk = walk(Row.oneHot(fields, k, v));
        LanesFrame end = words.frame(walk, walk.size());
        Operations naive = Operations.naive(fields, k);
        Operations derived = Operations.derived(fields, k);
        assertEquals(Math.max(naive.total(), derived.total()), walk.size());
        assertEquals(naive.total(), end.naive().done());
        assertEquals(derived.total(), end.derived().done());
        assertTrue(end.naive().hasEnded() && end.derived().hasEnded());
        assertEquals(CrossTerm.naive(v, fields, k), walk.naiveValue());
        assertEquals(CrossTerm.derived(v, fields, k), walk.derivedValue());
        if (walk.size() > 0) {
            assertEquals(CrossTerm.naive(v, fields, k), walk.naive().value());
            assertEquals(CrossTerm.derived(v, fields, k), walk.derived().value());
            assertNull(words.frame(walk, walk.size() - 1).meeting());
        }
        assertNotNull(end.meeting());
        assertTrue(end.meeting().verdict() != Verdict.DIFFERENT);
    }

    @Test
    void theSentenceSaysWhichFormNeedsFewer() {
        assertEquals("119 operations against 76; up to F = 4 the naive form needs fewer.", sentence(6, 4));
        assertEquals("47 operations against 52: up to F = 4 the naive form needs fewer.", sentence(4, 4));
    }

    private String sentence(int fields, int k) {
        Walk walk = walk(Row.oneHot(fields, k, random(fields * k)));
        return words.frame(walk, 0).sentence();
    }

    @Test
    void whatIsInUseIsToldToTheStripAndToTheOtherPictures() {
        Walk walk = walk(Row.oneHot(3, 2, new double[] {1, 2, 3, 4, 5, 6}));
        LanesFrame frame = words.frame(walk, 7); // v_2 · v_0 is complete, and added
        assertEquals("total + dot", frame.naive().symbols());
        assertEquals("= 11.000 + 17.000 = 28.000", frame.naive().numbers());
        assertEquals(List.of("i = 2", "j = 0", "column = –"), frame.naive().indices());
        assertEquals(List.of("dot = 17.000", "total = 28.000"), frame.naive().variables());
        assertEquals(
                List.of(new Cell(Cell.ALL, 2), new Cell(Cell.ALL, 0)),
                frame.naive().touched());
        assertEquals(new Mark(2, 0, Mark.NONE), frame.naive().mark());
        assertEquals("f2=b · f0=b", frame.naive().where());
        assertEquals("squares + u[2][0]²", frame.derived().symbols());
        assertEquals("= 10.000 + 25.000 = 35.000", frame.derived().numbers());
        assertEquals(List.of(new Cell(0, 2)), frame.derived().touched());
        assertEquals("f2=b, k = 1", frame.derived().where());
        frame = words.frame(walk, 8);
        assertEquals("sum²", frame.derived().symbols());
        assertEquals(List.of(new Cell(0, Cell.ALL)), frame.derived().touched());
        assertEquals(new Mark(Mark.NONE, Mark.NONE, 0), frame.derived().mark());
    }

    @Test
    void aNegativeNumberStandsInParenthesesAndSmallOnesShowTheirDigits() {
        Walk walk = walk(Row.oneHot(2, 1, new double[] {-0.002, 12_345_678}));
        assertEquals("= 1.2346e7 · (−0.0020) = −24691.3560", times(walk));
        walk = walk(Row.oneHot(2, 1, new double[] {-1e-9, -0.5}));
        assertEquals("= (−0.500) · (−1e−9) = 5e−10", times(walk));
    }

    private String times(Walk walk) {
        return words.frame(walk, 1).naive().numbers();
    }

    @Test
    void oneFieldNoFactorsAndTooManyOperationsHaveWordsOfTheirOwn() {
        assertEquals("", words.message(walk(Row.oneHot(2, 1, random(2)))));
        assertTrue(words.message(walk(Row.oneHot(1, 3, random(3)))).contains("no pair"));
        assertTrue(words.message(walk(Row.oneHot(3, 0, new double[0]))).contains("K = 0"));
        Walk many = walk(Row.oneHot(39, 200, random(39 * 200)));
        assertFalse(many.fits());
        assertEquals(0, many.size());
        assertTrue(words.message(many).contains("296,399"), words.message(many));
        LanesFrame frame = words.frame(many, 0);
        assertTrue(frame.naive().hasEnded() && frame.derived().hasEnded());
        assertEquals(Verdict.CLOSE, frame.meeting().verdict());
    }

    @Test
    void resultsThatOverflowDoNotMeet() {
        Walk walk = walk(Row.oneHot(2, 1, new double[] {1e200, 1e-200}));
        LanesFrame.Meeting meeting = words.frame(walk, walk.size()).meeting();
        assertEquals("1", meeting.naive());
        assertEquals(Verdict.DIFFERENT, meeting.verdict());
        assertEquals("overflow", meeting.difference());
    }

    @Test
    void aLongRowIsTracedOnlyToBeWalkedThrough() {
        Row row = Row.oneHot(39, 16, random(39 * 16));
        Walk looked = Walk.of(shown(row), false);
        Walk walked = walk(row);
        assertFalse(looked.isTraced());
        assertTrue(walked.isTraced());
        assertEquals(23_711, looked.size());
        LanesFrame seen = words.frame(looked, looked.size());
        LanesFrame end = words.frame(walked, walked.size());
        assertEquals(end.meeting(), seen.meeting());
        assertEquals(end.naive().count(), seen.naive().count());
        assertEquals(-1, seen.naive().line());
        assertTrue(Walk.of(shown(Row.oneHot(6, 4, random(24))), false).isTraced());
    }

    private static Walk walk(Row row) {
        return Walk.of(shown(row), true);
    }

    private static double[] random(int count) {
        return new Random(count).doubles(count, -1, 1).toArray();
    }

    private static ShownRow shown(Row row) {
        List<String> fields =
                IntStream.range(0, row.fields()).mapToObj(i -> "f" + i).toList();
        List<String> labels = fields.stream().map(field -> field + "=b").toList();
        int[] tableRows = IntStream.range(0, row.fields()).toArray();
        return new ShownRow(
                row, 0, tableRows, fields, labels, 0, new double[row.fields()], 1, Loss.LOGISTIC, "row 1", "", false);
    }
}
