package org.fmworkbench.ui.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmoothingTest {
    @ParameterizedTest
    @CsvSource({"1,3", "2,1", "9,0", "9,1", "9,2", "9,4", "9,50", "500,7", "500,100"})
    void isTheMeanOfAsManyBeforeAsAfter(int size, int half) {
        Random random = new Random(size + half);
        double[] mean = random.doubles(size).toArray();
        double[] weight = random.doubles(size, 1, 4).map(Math::rint).toArray();
        double[] expected = new double[size];
        for (int b = 0; b < size; b++) {
            double sum = 0;
            double count = 0;
            for (int n = Math.max(0, b - half); n <= Math.min(size - 1, b + half); n++) {
                sum += mean[n] * weight[n];
                count += weight[n];
            }
            expected[b] = sum / count;
        }
        assertArrayEquals(expected, Smoothing.smooth(mean, weight, half), 1e-13);
    }

    @Test
    void aStraightLineStaysWhatItIsWhereTheWindowIsWhole() {
        double[] line = new double[50];
        double[] ones = new double[50];
        for (int n = 0; n < 50; n++) {
            line[n] = 3 - 0.5 * n;
            ones[n] = 1;
        }
        double[] smoothed = Smoothing.smooth(line, ones, 8);
        assertArrayEquals(Arrays.copyOfRange(line, 8, 42), Arrays.copyOfRange(smoothed, 8, 42), 1e-13);
        assertEquals(3 - 0.5 * 45, smoothed[49], 1e-13, "the mean of the last nine");
    }

    /** A running sum that takes away what leaves the window would have lost all digits of what comes after. */
    @Test
    void aHugeValueLeavesNothingBehind() {
        double[] mean = new double[30];
        double[] ones = new double[30];
        for (int n = 0; n < 30; n++) {
            mean[n] = n == 10 ? 1e300 : 0.25;
            ones[n] = 1;
        }
        double[] smoothed = Smoothing.smooth(mean, ones, 3);
        assertEquals(0.25, smoothed[6]);
        assertEquals(0.25, smoothed[14]);
        assertEquals(1e300 / 7, smoothed[13], 1e288);
    }
}
