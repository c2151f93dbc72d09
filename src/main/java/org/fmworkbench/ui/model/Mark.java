package org.fmworkbench.ui.model;

/**
 * What is marked in every picture at once.
 *
 * @param i a field, or {@link #NONE}
 * @param j a second field that makes a pair with i, or {@link #NONE}
 * @param factor a factor k counted from 0; K itself stands for the column of w; or {@link #NONE}
 */
public record Mark(int i, int j, int factor) {
    /** In place of a field or factor: none. */
    public static final int NONE = -1;

    /** Nothing is marked. */
    public static final Mark NOTHING = new Mark(NONE, NONE, NONE);

    /** Marks a field. */
    public static Mark field(int i) {
        return new Mark(i, NONE, NONE);
    }

    /** Marks a pair of fields, the larger index first. */
    public static Mark pair(int i, int j) {
        return new Mark(Math.max(i, j), Math.min(i, j), NONE);
    }

    /** Marks an entry v_ik (or one of its two parts, the other being {@link #NONE}). */
    public static Mark entry(int i, int factor) {
        return new Mark(i, NONE, factor);
    }

    /** Whether nothing is marked. */
    public boolean isNothing() {
        return equals(NOTHING);
    }

    /** Whether field {@code f} is marked. */
    public boolean hasField(int f) {
        return f != NONE && (f == i || f == j);
    }
}
