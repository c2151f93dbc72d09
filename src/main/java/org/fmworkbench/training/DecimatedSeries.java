package org.fmworkbench.training;

import java.util.Arrays;

/**
 * A curve of any length in bounded memory: a bucket holds the smallest, the largest and the last of a run of values, and when
 * there are too many buckets, neighbours merge in pairs. No extreme value is ever lost. NaN values are left out of the extremes.
 */
public final class DecimatedSeries {
    private static final int MOST_BUCKETS = 4096;

    private double[] x = new double[64];
    private double[] min = new double[64];
    private double[] max = new double[64];
    private double[] last = new double[64];
    private int size;
    private long perBucket = 1;
    private long inLast;

    /** Adds the point (at, value); {@code at} never decreases. */
    public void add(double at, double value) {
        if (size > 0 && inLast < perBucket) {
            int b = size - 1;
            x[b] = at;
            min[b] = smaller(min[b], value);
            max[b] = larger(max[b], value);
            last[b] = value;
            inLast++;
            return;
        }
        if (size == MOST_BUCKETS) {
            halve();
            add(at, value);
            return;
        }
        if (size == x.length) {
            grow();
        }
        x[size] = at;
        min[size] = max[size] = last[size] = value;
        size++;
        inLast = 1;
    }

    /** An immutable copy of what is there now. */
    public Curve copy() {
        return new Curve(
                perBucket > 1,
                Arrays.copyOf(x, size),
                Arrays.copyOf(min, size),
                Arrays.copyOf(max, size),
                Arrays.copyOf(last, size));
    }

    private void grow() {
        int longer = Math.min(MOST_BUCKETS, 2 * x.length);
        x = Arrays.copyOf(x, longer);
        min = Arrays.copyOf(min, longer);
        max = Arrays.copyOf(max, longer);
        last = Arrays.copyOf(last, longer);
    }

    private void halve() {
        for (int b = 0; b < size / 2; b++) {
            int left = 2 * b;
            int right = left + 1;
            x[b] = x[right];
            min[b] = smaller(min[left], min[right]);
            max[b] = larger(max[left], max[right]);
            last[b] = last[right];
        }
        size /= 2;
        perBucket *= 2;
        inLast = perBucket;
    }

    private static double smaller(double a, double b) {
        return Double.isNaN(a) || b < a ? b : a;
    }

    private static double larger(double a, double b) {
        return Double.isNaN(a) || b > a ? b : a;
    }

    /**
     * A decimated curve; the arrays have one length and must not be changed.
     *
     * @param decimated whether buckets hold more than one value
     * @param x where each bucket ends
     * @param min smallest value in the bucket
     * @param max largest value in the bucket
     * @param last value at x
     */
    public record Curve(boolean decimated, double[] x, double[] min, double[] max, double[] last) {
        /** A curve without points. */
        public static final Curve EMPTY = new Curve(false, new double[0], new double[0], new double[0], new double[0]);

        /** Number of buckets. */
        public int size() {
            return x.length;
        }
    }
}
