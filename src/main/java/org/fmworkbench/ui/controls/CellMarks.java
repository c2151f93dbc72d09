package org.fmworkbench.ui.controls;

import java.util.List;

/**
 * Cells that a computation reads and cells that it writes. What is read has its corners marked, what is written a frame. Immutable.
 *
 * @param read cells proper, no labels
 * @param written cells proper, no labels
 */
public record CellMarks(List<Cell> read, List<Cell> written) {
    /** Nothing is read or written. */
    public static final CellMarks NONE = new CellMarks(List.of(), List.of());

    /** Copies both lists. */
    public CellMarks {
        read = List.copyOf(read);
        written = List.copyOf(written);
    }
}
