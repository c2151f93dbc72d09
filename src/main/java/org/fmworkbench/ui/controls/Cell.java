package org.fmworkbench.ui.controls;

/**
 * A place in a grid: row and column, both from 0. {@link #ALL} in place of the column is the row's label (the whole row),
 * in place of the row the column's label (the whole column).
 */
public record Cell(int row, int column) {
    /** Stands for every row or every column. */
    public static final int ALL = -1;

    /** True for a cell proper: neither a row's nor a column's label. */
    public boolean isSingle() {
        return row != ALL && column != ALL;
    }
}
