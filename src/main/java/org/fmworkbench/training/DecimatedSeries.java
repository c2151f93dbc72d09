package org.fmworkbench.training;

import java.util.Arrays;

/**
 * Values numbered 1, 2, 3, … in bounded memory. A bucket holds the smallest, the largest, the sum and the last of a run of
 * them; all buckets but the last hold equally many, and when there are too many, neighbours merge in pairs. No extreme value is
 * ever lost. NaN is left out of the extremes, not of the mean.
 */
public final class DecimatedSeries {
    private final int most;
    private double[] min;
    private double[] max;
    private double[] sum;
    private double[] last;
    private int size;
    private long perBucket = 1;
    private long count;

    /** Without values; keeps at most so many buckets, an even number. */
    public DecimatedSeries(int mostBuckets) {
        this(mostBuckets, Math.min(mostBuckets, 64));
    }

    private DecimatedSeries(int mostBuckets, int length) {
        most = mostBuckets;
        min = new double[length];
        max = new double[length];
        sum = new double[length];
        last = new double[length];
    }

    /** Adds the next value. */
    public void add(double value) {
        if (count < size * perBucket) {
            int b = size - 1;
            min[b] = smaller(min[b], value);
            max[b] = larger(max[b], value);
            sum[b] += value;
            last[b] = value;
            count++;
            return;
        }
        if (size == most) {
            halve();
        }
        resize(size == min.length ? Math.min(most, 2 * size) : min.length);
        min[size] = max[size] = sum[size] = last[size] = value;
        size++;
        count++;
    }

    /** How many values have been added. */
    public long count() {
        return count;
    }

    /** A series of its own, with the buckets of this one that end at value {@code number} or before. */
    public DecimatedSeries upTo(long number) {
        DecimatedSeries part = new DecimatedSeries(most, 0);
        part.min = min;
        part.max = max;
        part.sum = sum;
        part.last = last;
        part.perBucket = perBucket;
        part.size = number >= count ? size : (int) (number / perBucket);
        part.count = Math.min(count, part.size * perBucket);
        part.copyArrays(Math.min(most, Math.max(64, part.size)));
        return part;
    }

    /** An immutable copy of what is there now. */
    public Curve copy() {
        double[] mean = new double[size];
        for (int b = 0; b < size; b++) {
            mean[b] = sum[b] / Math.min(perBucket, count - b * perBucket);
        }
        return new Curve(
                perBucket, count, Arrays.copyOf(min, size), Arrays.copyOf(max, size), mean, Arrays.copyOf(last, size));
    }

    private void resize(int length) {
        if (length != min.length) {
            copyArrays(length);
        }
    }

    private void copyArrays(int length) {
        min = Arrays.copyOf(min, length);
        max = Arrays.copyOf(max, length);
        sum = Arrays.copyOf(sum, length);
        last = Arrays.copyOf(last, length);
    }

    private void halve() {
        for (int b = 0; b < size / 2; b++) {
            int left = 2 * b;
            int right = left + 1;
            min[b] = smaller(min[left], min[right]);
            max[b] = larger(max[left], max[right]);
            sum[b] = sum[left] + sum[right];
            last[b] = last[right];
        }
        size /= 2;
        perBucket *= 2;
    }

    private static double smaller(double a, double b) {
        return Double.isNaN(a) || b < a ? b : a;
    }

    private static double larger(double a, double b) {
        return Double.isNaN(a) || b > a ? b : a;
    }

    /**
     * A curve, decimated where {@code perBucket} is more than 1. The arrays have one length and must not be changed.
     *
     * @param perBucket values in each bucket; the last may have fewer
     * @param count values in all
     * @param min smallest value in the bucket
     * @param max largest value in the bucket
     * @param mean mean of the values in the bucket
     * @param last last value in the bucket
     */
    public record Curve(long perBucket, long count, double[] min, double[] max, double[] mean, double[] last) {
        private static final double[] NONE = {};

        /** A curve without points. */
        public static final Curve EMPTY = new Curve(1, 0, NONE, NONE, NONE, NONE);

        /** Number of buckets. */
        public int size() {
            return min.length;
        }

        /** Whether buckets hold more than one value. */
        public boolean isDecimated() {
            return perBucket > 1;
        }

        /** The number of the first value in a bucket, from 1. */
        public long first(int bucket) {
            return bucket * perBucket + 1;
        }

        /** The number of the last value in a bucket. */
        public long last(int bucket) {
            return Math.min(count, (bucket + 1) * perBucket);
        }
    }
}
