package org.fmworkbench.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.fmworkbench.training.DecimatedSeries.Curve;
import org.junit.jupiter.api.Test;

class DecimatedSeriesTest {
    @Test
    void aShortCurveIsKeptPointByPoint() {
        DecimatedSeries series = new DecimatedSeries();
        series.add(1, 0.5);
        series.add(2, 0.25);
        Curve curve = series.copy();
        assertArrayEquals(new double[] {1, 2}, curve.x());
        assertArrayEquals(new double[] {0.5, 0.25}, curve.min());
        assertArrayEquals(new double[] {0.5, 0.25}, curve.max());
        assertArrayEquals(new double[] {0.5, 0.25}, curve.last());
    }

    @Test
    void aLongCurveStaysBoundedAndLosesNoSpike() {
        DecimatedSeries series = new DecimatedSeries();
        int n = 1_000_003;
        Random random = new Random(7);
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = random.nextDouble();
        }
        values[123_456] = 99;
        values[777_777] = -99;
        for (int i = 0; i < n; i++) {
            series.add(i, values[i]);
        }
        Curve curve = series.copy();
        assertTrue(curve.size() <= 4096, () -> "buckets: " + curve.size());
        int from = 0;
        for (int b = 0; b < curve.size(); b++) {
            int to = (int) curve.x()[b] + 1;
            assertEquals(Arrays.stream(values, from, to).min().orElseThrow(), curve.min()[b]);
            assertEquals(Arrays.stream(values, from, to).max().orElseThrow(), curve.max()[b]);
            assertEquals(values[to - 1], curve.last()[b]);
            from = to;
        }
        assertEquals(n, from);
    }

    @Test
    void aCopyDoesNotChangeWhenTheSeriesGrows() {
        DecimatedSeries series = new DecimatedSeries();
        series.add(1, 1);
        Curve before = series.copy();
        series.add(2, 2);
        assertEquals(1, before.size());
        assertEquals(2, series.copy().size());
    }
}
