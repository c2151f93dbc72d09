package org.fmworkbench.training;

/**
 * What the screen shows, so that the worker copies no more than that.
 *
 * @param heldRow the row of the data set that is held in view; {@link #FOLLOW}: the row that is learning
 * @param from first row of V that is visible
 * @param to one past the last row of V that is visible
 * @param tables whether all of V is wanted too, up to {@link #LARGEST_TABLES} numbers
 * @param inside whether the row that comes next is wanted, taken apart; then it is the one in view, held or not
 */
public record Watch(int heldRow, int from, int to, boolean tables, boolean inside) {
    /** In place of a row: the one that is learning. */
    public static final int FOLLOW = -1;

    /** No more numbers of V than this are copied for a picture. */
    public static final int LARGEST_TABLES = 50_000;

    /** Follows the learning row and wants so many rows of V. */
    public static Watch following(int rows) {
        return new Watch(FOLLOW, 0, rows, false, false);
    }

    /** Whether the learning row is followed. */
    public boolean follows() {
        return heldRow == FOLLOW;
    }

    /** Holds another row, or {@link #FOLLOW}s. */
    public Watch withRow(int row) {
        return new Watch(row, from, to, tables, inside);
    }

    /** Follows the learning row if there is no such row as the held one among so many. */
    public Watch within(int rows) {
        return heldRow < rows ? this : withRow(FOLLOW);
    }

    /** Wants other rows of V. */
    public Watch withRange(int first, int end) {
        return new Watch(heldRow, first, end, tables, inside);
    }

    /** Wants all of V, or no longer. */
    public Watch withTables(boolean wanted) {
        return new Watch(heldRow, from, to, wanted, inside);
    }

    /** Wants the next row taken apart, or no longer. */
    public Watch withInside(boolean wanted) {
        return new Watch(heldRow, from, to, tables, wanted);
    }
}
