package org.fmworkbench.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.fmworkbench.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTest {
    @Test
    void everyFifthIsHeldOut() {
        assertEquals(
                new Split(new int[] {0, 1, 2, 3, 5, 6, 7, 8, 10, 11}, new int[] {4, 9}),
                Split.of(new Holdout.Every(5), 12));
        assertEquals(new Split(new int[] {0, 1, 2}, new int[0]), Split.of(new Holdout.Every(5), 3));
    }

    @Test
    void noneHoldsOutNothing() {
        assertEquals(new Split(new int[] {0, 1, 2}, new int[0]), Split.of(new Holdout.None(), 3));
    }

    @ParameterizedTest
    @CsvSource({"0.2, 1000, 200", "0.2, 7, 1", "0.5, 2, 1", "0.001, 10, 1", "0.999, 10, 9", "0.5, 1, 0", "0.25, 6, 2"})
    void aFractionIsDisjointAndCoversAndIsAlwaysTheSame(double share, int rows, int heldOut) {
        Split split = Split.of(new Holdout.Fraction(share), rows);
        assertEquals(heldOut, split.holdout().length);
        int[] all = IntStream.concat(Arrays.stream(split.train()), Arrays.stream(split.holdout()))
                .sorted()
                .toArray();
        assertArrayEquals(IntStream.range(0, rows).toArray(), all);
        assertArrayEquals(Arrays.stream(split.train()).sorted().toArray(), split.train());
        assertArrayEquals(Arrays.stream(split.holdout()).sorted().toArray(), split.holdout());
        assertEquals(split, Split.of(new Holdout.Fraction(share), rows));
    }

    @Test
    void aFractionIsDrawnFromAllOver() {
        int[] holdout = Split.of(new Holdout.Fraction(0.2), 10_000).holdout();
        double mean = Arrays.stream(holdout).average().orElseThrow();
        assertEquals(5000, mean, 4 * 10_000 / Math.sqrt(12 * 2000));
        assertNotEquals(Split.of(new Holdout.Every(5), 10_000), Split.of(new Holdout.Fraction(0.2), 10_000));
    }

    /** Fixed, so that a change of the stream or of the draw is seen. */
    @Test
    void theDrawNeverChanges() {
        assertArrayEquals(
                new int[] {4, 8, 10, 18, 19},
                Split.of(new Holdout.Fraction(0.25), 20).holdout());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "0.2", "every:5", "0.015", "every:2"})
    void theNameReadsBack(String id) throws InputException {
        assertEquals(id, Holdout.parse(id).id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "some", "0", "1", "-0.5", "20%", "every:1", "every:0", "every:x", "every:99999999999", "NaN"
            })
    void otherNamesAreRefused(String id) {
        InputException e = assertThrows(InputException.class, () -> Holdout.parse(id));
        assertEquals(
                "“" + id + "” is no hold-out. Write none, a share between 0 and 1 such as 0.2, or every:N with N of at "
                        + "least 2.",
                e.getMessage());
    }

    @Test
    void faultyKindsCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new Holdout.Every(1));
        assertThrows(IllegalArgumentException.class, () -> new Holdout.Fraction(1));
        assertThrows(IllegalArgumentException.class, () -> new Holdout.Fraction(Double.NaN));
    }
}
