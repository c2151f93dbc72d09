package org.fmworkbench.ui.controls;

/** Equal places for a number of sheets, in as many columns as make the sheets largest. */
final class SheetGrid {
    /** Height of a sheet's two lines of text and the space around it, in em. */
    private static final double TEXT = 3.2;

    final int columns;
    final int rows;
    final double cellWidth;
    final double cellHeight;
    /** The side of the largest square that a place has room for, above its two lines of text. */
    final double side;

    private final double top;

    SheetGrid(int places, double width, double height, double em) {
        double best = -1;
        int bestColumns = 1;
        for (int c = 1; c <= places; c++) {
            double room = room(places, c, width, height, em);
            if (room > best) {
                best = room;
                bestColumns = c;
            }
        }
        columns = bestColumns;
        rows = (places + columns - 1) / columns;
        cellWidth = width / columns;
        side = Math.max(4, Math.floor(best));
        cellHeight = Math.min(height / rows, side + em * TEXT);
        top = (height - rows * cellHeight) / 2;
    }

    private static double room(int places, int columns, double width, double height, double em) {
        int rows = (places + columns - 1) / columns;
        return Math.min(width / columns - em, height / rows - em * TEXT);
    }

    double x(int place) {
        int column = place % columns;
        return column * cellWidth;
    }

    double y(int place) {
        int row = place / columns;
        return top + row * cellHeight;
    }

    /** Where the last row ends. */
    double bottom() {
        return top + rows * cellHeight;
    }

    /** The place at this point, or −1. */
    int at(double x, double y) {
        int column = (int) Math.floor(x / cellWidth);
        int row = (int) Math.floor((y - top) / cellHeight);
        return column < 0 || column >= columns || row < 0 || row >= rows ? -1 : row * columns + column;
    }
}
