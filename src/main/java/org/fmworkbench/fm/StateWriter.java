package org.fmworkbench.fm;

import java.util.Arrays;

/** Takes down the bits of something that learns. Whoever reads them back does it in the same order ({@link StateReader}). */
public final class StateWriter {
    private double[] numbers = new double[64];
    private int numberCount;
    private long[] counts = new long[16];
    private int countCount;

    /** Takes down a number. */
    public void number(double value) {
        makeRoom(1);
        numbers[numberCount++] = value;
    }

    /** Takes down {@code length} numbers from place {@code from} on. */
    public void numbers(double[] values, int from, int length) {
        makeRoom(length);
        System.arraycopy(values, from, numbers, numberCount, length);
        numberCount += length;
    }

    /** Takes down all numbers of an array. */
    public void numbers(double[] values) {
        numbers(values, 0, values.length);
    }

    /** Takes down a whole number. */
    public void count(long value) {
        if (countCount == counts.length) {
            counts = Arrays.copyOf(counts, 2 * countCount);
        }
        counts[countCount++] = value;
    }

    /** Takes down yes or no. */
    public void flag(boolean value) {
        count(value ? 1 : 0);
    }

    /** All that was taken down so far. */
    public SavedState saved() {
        return new SavedState(Arrays.copyOf(numbers, numberCount), Arrays.copyOf(counts, countCount));
    }

    private void makeRoom(int length) {
        long wanted = (long) numberCount + length;
        if (wanted > numbers.length) {
            numbers = Arrays.copyOf(numbers, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(wanted, 2L * numberCount)));
        }
    }
}
