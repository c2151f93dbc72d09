package org.fmworkbench.ui.controls;

/** Consecutive rows: the first one and how many. */
public record RowRange(int first, int count) {
    /** The row after the last. */
    public int end() {
        return first + count;
    }

    /** Whether {@code row} is one of them. */
    public boolean contains(int row) {
        return row >= first && row < end();
    }
}
