package org.fmworkbench.derivation;

import java.util.List;

/**
 * What a verification found.
 *
 * @param precision what the lines were computed in
 * @param cells step by step, and for each step one set of rows after another
 * @param notes of each set of rows what to know about it, in the same order; may be empty texts
 * @param complete false if it was cancelled: the cells then hold what was computed until then
 */
public record Report(Precision precision, List<Cell> cells, List<String> notes, boolean complete) {

    /** Copies the lists. */
    public Report {
        cells = List.copyOf(cells);
        notes = List.copyOf(notes);
    }

    /** All cells. */
    public List<Cell> rows() {
        return cells;
    }

    /** Whether every equals sign holds on every row. */
    public boolean holds() {
        return cells.stream().allMatch(Cell::holds);
    }
}
