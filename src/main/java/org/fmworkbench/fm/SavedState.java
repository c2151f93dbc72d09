package org.fmworkbench.fm;

/**
 * The bits of something that learns, as a {@link StateWriter} left them, for a {@link StateReader}. Immutable.
 *
 * @param numbers the real numbers, in the order of writing; not to be changed
 * @param counts the whole numbers, in the order of writing; not to be changed
 */
public record SavedState(double[] numbers, long[] counts) {
    /** How much memory it takes, in bytes, up to a few dozen. */
    public long bytes() {
        return 8L * numbers.length + 8L * counts.length;
    }
}
