package org.fmworkbench.ui.controls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours, limits, axes and number formats: everything that needs no screen. */
class ScaleTest {
    private static final Color BLUE = Color.web("#1a5cc0");
    private static final Color WHITE = Color.web("#f4f6f8");
    private static final Color ORANGE = Color.web("#d4540a");

    private final DivergingScale scale = new DivergingScale(BLUE, WHITE, ORANGE, Color.WHITE, Color.BLACK);

    @Test
    void endsAndMiddleAreTheGivenColoursAndValuesBeyondAreClamped() {
        assertEquals(BLUE, scale.color(-2, 2));
        assertEquals(WHITE, scale.color(0, 2));
        assertEquals(ORANGE, scale.color(2, 2));
        assertEquals(ORANGE, scale.color(1e9, 2));
        assertEquals(WHITE, scale.color(Double.NaN, 2));
        assertEquals(0xffd4540a, scale.argb(3, 2));
    }

    @Test
    void textHasAContrastOfAtLeastFourAndAHalfEverywhere() {
        for (double v = -1; v <= 1; v += 1 / 128.0) {
            double back = DivergingScale.luminance(scale.color(v, 1));
            double text = DivergingScale.luminance(scale.ink(v, 1));
            assertTrue(DivergingScale.contrast(back, text) >= 4.5, "at " + v);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.01, 1.2", "0.083, 0.1", "9, 10", "0.0021, 0.0025", "350, 400", "4, 4"})
    void limitIsTheNextRoundNumber(double magnitude, double limit) {
        assertEquals(limit, new AutoLimit().update(magnitude), 1e-12 * limit);
    }

    @Test
    void limitGrowsAtOnceAndShrinksLate() {
        AutoLimit limit = new AutoLimit();
        assertEquals(1, limit.update(0), "before there are data");
        assertEquals(1.2, limit.update(1.1));
        assertEquals(1.2, limit.update(0.95), "a little less changes nothing");
        assertEquals(1.2, limit.update(1.05));
        assertEquals(0.8, limit.update(0.65), 1e-12);
        assertEquals(3, limit.update(2.6));
        assertEquals(3, limit.update(Double.NaN));
        assertEquals(3, limit.update(Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.68, 4, 0, 0.8", "0, 1, 5, 0, 1", "-3, 7, 4, -5, 7.5", "2, 2, 3, 2, 3"})
    void linearAxisEndsAtRoundNumbers(double min, double max, int ticks, double low, double high) {
        ChartAxis axis = new ChartAxis();
        axis.linear(min, max, ticks);
        assertEquals(low, axis.low(), 1e-12);
        assertEquals(high, axis.high(), 1e-12);
        assertEquals(0.5, axis.position(axis.value(0.5)), 1e-12);
    }

    @Test
    void logarithmicAxisHasPowersOfTenOrOneTwoFive() {
        ChartAxis axis = new ChartAxis();
        axis.logarithmic(0.012, 0.7, 8);
        assertArrayEquals(new double[] {0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1}, axis.ticks(), 1e-12);
        axis.logarithmic(1e-6, 1, 3);
        assertArrayEquals(new double[] {1e-6, 1e-4, 1e-2, 1}, axis.ticks(), 1e-12);
        assertEquals("1e−6", axis.label(1e-6));
        assertEquals("0.01", axis.label(0.01));
        assertTrue(Double.isNaN(axis.position(0)));
    }

    @ParameterizedTest
    @CsvSource({"0.12345, 3, 0.123", "-0.12351, 3, −0.124", "-0.0001, 3, 0.000", "12, 0, 12", "-2.5, 1, −2.5"})
    void numbersHaveAProperMinusAndNoNegativeZero(double value, int decimals, String text) {
        assertEquals(text, Decimals.fixed(decimals).apply(value));
    }

    @ParameterizedTest
    @CsvSource({"0.00000123, 2, 1.2e-6", "1234567, 3, 1.23e6", "0.5, 2, 0.5", "0, 2, 0", "-1.5, 2, -1.5"})
    void significantDigits(double value, int digits, String text) {
        assertEquals(text.replace('-', '−'), Decimals.significant(value, digits));
    }

    @Test
    void oneHotStripIsAbbreviatedAroundTheOne() {
        assertArrayEquals(new int[] {0, 1, 2}, OneHotStrip.slots(3, 1, 9));
        assertArrayEquals(new int[] {0, -1, 49, 50, 51, 52, 53, -1, 99}, OneHotStrip.slots(100, 51, 9));
        assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5, 6, -1, 99}, OneHotStrip.slots(100, 0, 9));
        assertArrayEquals(new int[] {0, -1, 93, 94, 95, 96, 97, 98, 99}, OneHotStrip.slots(100, 99, 9));
    }

    @ParameterizedTest
    @CsvSource({"8, 7", "9, 8", "30, 7", "30, 12", "1000, 7", "1000, 40", "12, 11"})
    void oneHotStripAlwaysShowsTheOneOnceAndInOrder(int size, int room) {
        for (int code = 0; code < size; code++) {
            int last = -1;
            int found = 0;
            for (int slot : OneHotStrip.slots(size, code, room)) {
                found += slot == code ? 1 : 0;
                assertTrue(slot == -1 || slot > last, "order at " + code);
                last = slot == -1 ? last : slot;
            }
            assertEquals(1, found, "code " + code + " of " + size);
            assertEquals(size - 1, last);
        }
    }
}
