package org.fmworkbench.training;

/**
 * What the screen shows, so that the worker copies no more than that.
 *
 * @param heldRow the row of the data set that is held in view; {@link #FOLLOW}: the row that is learning
 * @param from first row of V that is visible
 * @param to one past the last row of V that is visible
 */
public record Watch(int heldRow, int from, int to) {
    /** In place of a row: the one that is learning. */
    public static final int FOLLOW = -1;

    /** Follows the learning row and wants so many rows of V. */
    public static Watch following(int rows) {
        return new Watch(FOLLOW, 0, rows);
    }

    /** Whether the learning row is followed. */
    public boolean follows() {
        return heldRow == FOLLOW;
    }
}
