package org.fmworkbench.ui.controls;

/**
 * A square, or the part of it that a lens shows, on the screen.
 *
 * @param rows the tiles' rows, the first of which is thing {@code firstRow}
 * @param columns the tiles' columns, the first of which is thing {@code firstColumn}
 * @param taken where the diagonal goes that was taken away
 * @param takenAt the place across (or the height) that its tiles have there; NaN if they fade instead
 * @param isReadable whether numbers are written into the tiles
 */
record SquareView(
        Tracks rows, Tracks columns, int firstRow, int firstColumn, Taken taken, double takenAt, boolean isReadable) {

    /** Where the diagonal goes. */
    enum Taken {
        /** Straight to the right. */
        RIGHT,
        /** Straight down. */
        DOWN
    }

    /** Whether the diagonal stays to be seen when it was taken away. */
    boolean keepsTaken() {
        return !Double.isNaN(takenAt);
    }

    /** Where tile (i, i) lies when it was taken away. */
    double takenX(int i) {
        return keepsTaken() && taken == Taken.RIGHT ? takenAt : x(i);
    }

    /** How high tile (i, i) lies when it was taken away. */
    double takenY(int i) {
        return keepsTaken() && taken == Taken.DOWN ? takenAt : y(i);
    }

    /** The thing whose tile, taken away from the diagonal, lies here, or −1. */
    int takenAt(double x, double y) {
        int i = taken == Taken.RIGHT ? rowAt(y) : columnAt(x);
        boolean there = i >= 0 && keepsTaken() && hasRow(i) && hasColumn(i);
        boolean inside =
                there && x >= takenX(i) && x < takenX(i) + width(i) && y >= takenY(i) && y < takenY(i) + height(i);
        return inside ? i : -1;
    }

    /** Whether the diagonal runs from corner to corner, so that one half can be folded on the other. */
    boolean isOnDiagonal() {
        return firstRow == firstColumn;
    }

    boolean hasRow(int i) {
        return i >= firstRow && i < firstRow + rows.count();
    }

    boolean hasColumn(int j) {
        return j >= firstColumn && j < firstColumn + columns.count();
    }

    double x(int j) {
        return columns.from(j - firstColumn);
    }

    double y(int i) {
        return rows.from(i - firstRow);
    }

    double width(int j) {
        return columns.size(j - firstColumn);
    }

    double height(int i) {
        return rows.size(i - firstRow);
    }

    /** The thing at this height, or −1. */
    int rowAt(double y) {
        int t = rows.at(y);
        return t < 0 ? -1 : t + firstRow;
    }

    /** The thing at this place across, or −1. */
    int columnAt(double x) {
        int t = columns.at(x);
        return t < 0 ? -1 : t + firstColumn;
    }
}
