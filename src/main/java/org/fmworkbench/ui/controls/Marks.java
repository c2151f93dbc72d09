package org.fmworkbench.ui.controls;

import java.util.Arrays;

/** Rows and columns that are marked in a grid, for example those of the selection made in another picture. Immutable. */
public final class Marks {
    /** Nothing is marked. */
    public static final Marks NONE = new Marks(new int[0], new int[0]);

    private final int[] rows;
    private final int[] columns;

    private Marks(int[] rows, int[] columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** Marks these rows and these columns. */
    public static Marks of(int[] rows, int[] columns) {
        return new Marks(rows.clone(), columns.clone());
    }

    /** Marks these rows. */
    public static Marks rows(int... rows) {
        return new Marks(rows.clone(), new int[0]);
    }

    /** Marks these columns. */
    public static Marks columns(int... columns) {
        return new Marks(new int[0], columns.clone());
    }

    /** The marked rows, in the order given. */
    public int[] rows() {
        return rows.clone();
    }

    /** The marked columns, in the order given. */
    public int[] columns() {
        return columns.clone();
    }

    /** Whether {@code row} is marked. */
    public boolean hasRow(int row) {
        return contains(rows, row);
    }

    /** Whether {@code column} is marked. */
    public boolean hasColumn(int column) {
        return contains(columns, column);
    }

    private static boolean contains(int[] values, int value) {
        for (int v : values) {
            if (v == value) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Marks m && Arrays.equals(rows, m.rows) && Arrays.equals(columns, m.columns);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(rows) + Arrays.hashCode(columns);
    }

    @Override
    public String toString() {
        return "Marks[rows=" + Arrays.toString(rows) + ", columns=" + Arrays.toString(columns) + "]";
    }
}
