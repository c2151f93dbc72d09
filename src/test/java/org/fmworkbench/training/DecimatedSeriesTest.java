package org.fmworkbench.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.fmworkbench.training.DecimatedSeries.Curve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimatedSeriesTest {
    private static final int MOST = 64;

    @Test
    void aShortCurveIsKeptPointByPoint() {
        Curve curve = series(new double[] {0.5, 0.25}).copy();
        assertFalse(curve.isDecimated());
        assertEquals(2, curve.count());
        for (double[] values : new double[][] {curve.min(), curve.max(), curve.mean(), curve.last()}) {
            assertArrayEquals(new double[] {0.5, 0.25}, values);
        }
    }

    @ParameterizedTest
    @CsvSource({"64", "65", "128", "129", "1000", "4097", "100003"})
    void aLongCurveStaysBoundedAndLosesNoSpike(int n) {
        double[] values = noise(n);
        values[n / 8] = 99;
        values[n - n / 5] = -99;
        Curve curve = series(values).copy();
        assertTrue(curve.size() <= MOST, () -> "buckets: " + curve.size());
        assertTrue(n <= MOST || curve.size() > MOST / 2, () -> "buckets: " + curve.size());
        assertEquals(1, curve.first(0));
        assertEquals(n, curve.last(curve.size() - 1));
        for (int b = 0; b < curve.size(); b++) {
            int from = (int) curve.first(b) - 1;
            int to = (int) curve.last(b);
            assertEquals(Arrays.stream(values, from, to).min().orElseThrow(), curve.min()[b]);
            assertEquals(Arrays.stream(values, from, to).max().orElseThrow(), curve.max()[b]);
            assertEquals(Arrays.stream(values, from, to).average().orElseThrow(), curve.mean()[b], 1e-10);
            assertEquals(values[to - 1], curve.last()[b]);
            assertTrue(b == 0 || curve.first(b) == curve.last(b - 1) + 1);
        }
    }

    @Test
    void aCopyDoesNotChangeWhenTheSeriesGrows() {
        DecimatedSeries series = series(new double[] {1});
        Curve before = series.copy();
        series.add(2);
        assertEquals(1, before.size());
        assertEquals(2, series.copy().size());
    }

    @ParameterizedTest
    @CsvSource({
        "10,0",
        "10,7",
        "10,10",
        "64,64",
        "65,64",
        "65,65",
        "300,299",
        "300,123",
        "300,0",
        "5000,4999",
        "5000,5000"
    })
    void aPartGoesOnAsIfItHadBeenRecordedStraight(int n, int until) {
        double[] values = noise(n + 200);
        DecimatedSeries whole = series(Arrays.copyOf(values, n));
        Curve before = whole.copy();
        DecimatedSeries part = whole.upTo(until);
        assertTrue(part.count() <= until);
        assertTrue(until - part.count() < before.perBucket(), "no more than a bucket is left out");
        assertSame(before, whole.copy());
        while (part.count() < values.length) {
            part.add(values[(int) part.count()]);
        }
        assertSame(before, whole.copy());
        assertSame(series(values).copy(), part.copy());
    }

    private static void assertSame(Curve expected, Curve actual) {
        assertEquals(expected.perBucket(), actual.perBucket());
        assertEquals(expected.count(), actual.count());
        assertArrayEquals(expected.min(), actual.min());
        assertArrayEquals(expected.max(), actual.max());
        assertArrayEquals(expected.mean(), actual.mean(), 1e-12);
        assertArrayEquals(expected.last(), actual.last());
    }

    private static DecimatedSeries series(double[] values) {
        DecimatedSeries series = new DecimatedSeries(MOST);
        for (double value : values) {
            series.add(value);
        }
        return series;
    }

    private static double[] noise(int n) {
        Random random = new Random(7);
        return random.doubles(n).toArray();
    }
}
