package org.fmworkbench.ui.controls;

/** Which part of a large square is seen enlarged: {@code count} rows from {@code row} on, and as many columns. */
record Lens(int row, int column, int count) {
    /** Up to so many things are seen at once. */
    static final int MOST = 8;

    /** The lens on the beginning of a square of {@code size} things. */
    static Lens on(int size) {
        return new Lens(0, 0, Math.min(MOST, size));
    }

    /** The lens moved, but not beyond a square of {@code size} things. */
    Lens at(int newRow, int newColumn, int size) {
        return new Lens(inside(newRow, size), inside(newColumn, size), count);
    }

    private int inside(int first, int size) {
        return Math.max(0, Math.min(size - count, first));
    }

    /** The lens moved as little as it takes to see {@code cell}. */
    Lens toSee(Cell cell, int size) {
        return at(toSee(row, cell.row()), toSee(column, cell.column()), size);
    }

    private int toSee(int first, int wanted) {
        if (wanted == Cell.ALL) {
            return first;
        }
        return Math.max(wanted - count + 1, Math.min(first, wanted));
    }

    /** Whether its rows are its columns, so that the diagonal runs through its corners. */
    boolean isOnDiagonal() {
        return row == column;
    }
}
