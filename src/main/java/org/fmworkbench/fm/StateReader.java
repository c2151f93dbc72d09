package org.fmworkbench.fm;

/** Gives back what a {@link StateWriter} took down, in the same order. */
public final class StateReader {
    private final SavedState state;
    private int number;
    private int count;

    /** From the beginning. */
    public StateReader(SavedState state) {
        this.state = state;
    }

    /** The next number. */
    public double number() {
        return state.numbers()[number++];
    }

    /** The next {@code length} numbers, to place {@code to} and on. */
    public void numbers(double[] into, int to, int length) {
        System.arraycopy(state.numbers(), number, into, to, length);
        number += length;
    }

    /** As many of the next numbers as the array holds. */
    public void numbers(double[] into) {
        numbers(into, 0, into.length);
    }

    /** The next whole number. */
    public long count() {
        return state.counts()[count++];
    }

    /** The next yes or no. */
    public boolean flag() {
        return count() != 0;
    }
}
