package org.fmworkbench.ui.controls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimatorTest {
    private static final int POINTS = 100_000;
    private static final int PIXELS = 700;

    @Test
    void everySpikeOfAHundredThousandPointsStays() {
        Random random = new Random(11);
        double[] y = new double[POINTS];
        for (int spike = 0; spike < 200; spike++) {
            y[spike * 500 + random.nextInt(300)] = 1 + spike;
        }
        Decimator decimator = run(y);
        double[] kept = Arrays.copyOf(decimator.ys(), decimator.size());
        Arrays.sort(kept);
        for (int spike = 0; spike < 200; spike++) {
            assertTrue(Arrays.binarySearch(kept, 1 + spike) >= 0, "spike " + spike);
        }
        assertTrue(decimator.size() <= 4 * PIXELS, "points: " + decimator.size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void eachPixelColumnKeepsItsExtremesAndTheOrderOfX(long seed) {
        Random random = new Random(seed);
        double[] y = random.doubles(POINTS, -1, 1).toArray();
        Decimator decimator = run(y);
        double[] low = extremes(y, POINTS, i -> i * (double) PIXELS / POINTS, -1);
        double[] high = extremes(y, POINTS, i -> i * (double) PIXELS / POINTS, 1);
        assertArrayEquals(
                low, extremes(decimator.ys(), decimator.size(), i -> decimator.xs()[i], -1));
        assertArrayEquals(
                high, extremes(decimator.ys(), decimator.size(), i -> decimator.xs()[i], 1));
        for (int i = 1; i < decimator.size(); i++) {
            assertTrue(decimator.xs()[i] > decimator.xs()[i - 1]);
        }
    }

    @Test
    void fewPointsStayAsTheyAre() {
        Decimator decimator = new Decimator();
        decimator.start();
        double[] x = {0.2, 1.2, 1.4, 1.6, 7};
        double[] y = {3, 1, 2, 0, 5};
        for (int i = 0; i < x.length; i++) {
            decimator.add(x[i], y[i]);
        }
        decimator.finish();
        assertArrayEquals(x, Arrays.copyOf(decimator.xs(), decimator.size()));
        assertArrayEquals(y, Arrays.copyOf(decimator.ys(), decimator.size()));
        assertEquals(5, decimator.size());
    }

    private static Decimator run(double[] y) {
        Decimator decimator = new Decimator();
        decimator.start();
        for (int i = 0; i < y.length; i++) {
            decimator.add(i * (double) PIXELS / y.length, y[i]);
        }
        decimator.finish();
        return decimator;
    }

    /** Lowest (sign −1) or highest (sign 1) y of each pixel column. */
    private static double[] extremes(double[] y, int count, Tracks.IndexToSize x, int sign) {
        double[] result = new double[PIXELS];
        Arrays.fill(result, -sign * Double.MAX_VALUE);
        for (int i = 0; i < count; i++) {
            int column = (int) x.at(i);
            result[column] = sign > 0 ? Math.max(result[column], y[i]) : Math.min(result[column], y[i]);
        }
        return result;
    }
}
