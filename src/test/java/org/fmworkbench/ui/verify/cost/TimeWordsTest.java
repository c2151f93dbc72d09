package org.fmworkbench.ui.verify.cost;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.fmworkbench.derivation.Timing;
import org.fmworkbench.derivation.Timing.Point;
import org.fmworkbench.derivation.Timing.Spread;
import org.fmworkbench.text.Texts;
import org.junit.jupiter.api.Test;

class TimeWordsTest {
    private final TimeWords words = new TimeWords(Texts.beside(TimeWords.class));

    @Test
    void slopesAreThoseOfTheLargeFieldsAloneAndTheFasterFormIsTheMeasuredOne() {
        TimeFrame frame = words.frame(
                points(TimeWords.FIELDS, f -> f < 32 ? 50 : f * f / 8.0, f -> 10 + 2.0 * f), 4, plan(), false);
        assertEquals("Slopes, F ≥ 32: naive 2.00 beside 2, derived 0.94 beside 1.", frame.slopes());
        assertEquals("Derived is faster from F = 32 on, 16 times at F = 256.", frame.verdict());
        assertEquals("", frame.note());
        assertEquals("nanoseconds for one row, K = 4", frame.axis());
    }

    @Test
    void naiveMayBeFasterOnAllThatWasMeasuredAndTwoLargeSizesAreMissing() {
        TimeFrame frame = words.frame(points(List.of(2, 3), f -> 5 * f, f -> 20), 4, plan(), true);
        assertEquals("Naive is faster up to F = 3, 1.3 times there.", frame.verdict());
        assertEquals("No slopes yet: they take two sizes from F = 32 on.", frame.slopes());
        assertEquals(
                "Cancelled after 2 of 16 sizes. A run was going on meanwhile: these times are too long.", frame.note());
        assertArrayEquals(new double[] {10, 15}, frame.naive().median());
        assertArrayEquals(new double[] {5, 7.5}, frame.naive().low());
        assertArrayEquals(new double[] {40, 40}, frame.derived().high());
    }

    @Test
    void nothingMeasuredIsNothingSaid() {
        assertEquals("", words.frame(List.of(), 4, plan(), false).verdict());
    }

    private static Timing.Plan plan() {
        return Timing.Plan.USUAL;
    }

    private static List<Point> points(List<Integer> fields, IntToDoubleFunction naive, IntToDoubleFunction derived) {
        return fields.stream()
                .map(f -> new Point(f, 4, spread(naive.applyAsDouble(f)), spread(derived.applyAsDouble(f))))
                .toList();
    }

    private static Spread spread(double median) {
        return new Spread(median, median / 2, median * 2);
    }
}
