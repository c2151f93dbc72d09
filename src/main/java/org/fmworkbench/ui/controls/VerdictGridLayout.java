package org.fmworkbench.ui.controls;

import java.util.function.DoubleUnaryOperator;

/** Where everything in a grid of verdicts lies. */
final class VerdictGridLayout {
    private static final double WIDEST = 5;
    private static final double TALLEST = 3;

    final Tracks rows;
    final Tracks columns;
    final double headHeight;
    final double groupWidth;
    final double numberRight;
    /** The rows' details are written. */
    final boolean details;
    /** The words are written in the wide column. */
    final boolean words;

    VerdictGridLayout(VerdictGrid grid, Type type, double width, double top, double height, DoubleUnaryOperator snap) {
        double em = type.em();
        int count = Math.max(1, grid.columns());
        double wide = wideWidth(grid, type);
        groupWidth = groupWidth(grid, type);
        numberRight = groupWidth + type.bold().width("00");
        double number = numberRight + 0.6 * em;
        double detail = detailWidth(grid, type);
        double narrowest = (count - 1) * headWidth(grid, type);
        words = width - number - wide >= narrowest;
        details = width - number - wide - detail >= narrowest;
        double left = details ? number + detail : number;
        double cell = words ? (width - left - wide - 2) / Math.max(1, count - 1) : (width - left - 2) / count;
        double narrow = Math.max(0.5, Math.floor(Math.min(cell, WIDEST * em)));
        int wideColumn = words ? grid.wideColumnProperty().get() : -1;
        headHeight = Math.ceil(1.7 * em);
        double room = height - top - headHeight - 1.9 * em;
        double gap = Math.rint(Math.min(0.3 * em, 0.008 * room));
        double share = (room - gap * groups(grid)) / Math.max(1, grid.selectableRows());
        double row = Math.max(0.5, Math.floor(Math.min(share, TALLEST * em)));
        rows = Tracks.of(
                top + headHeight, grid.selectableRows(), i -> row, i -> grid.startsGroup(i) && i > 0 ? gap : 0, snap);
        columns = Tracks.of(left, grid.columns(), c -> c == wideColumn ? Math.floor(wide) : narrow, c -> 0, snap);
    }

    private static int groups(VerdictGrid grid) {
        int groups = 0;
        for (int row = 0; row < grid.selectableRows(); row++) {
            groups += grid.startsGroup(row) ? 1 : 0;
        }
        return groups;
    }

    private static double headWidth(VerdictGrid grid, Type type) {
        double wanted = 0;
        for (int column = 0; column < grid.columns(); column++) {
            wanted = Math.max(wanted, type.small().width(grid.head(column)));
        }
        return Math.ceil(wanted + 2);
    }

    private static double groupWidth(VerdictGrid grid, Type type) {
        double wanted = 0;
        for (int row = 0; row < grid.selectableRows(); row++) {
            wanted = Math.max(wanted, type.base().width(grid.group(row)));
        }
        return Math.ceil(wanted + 0.5 * type.em());
    }

    private static double detailWidth(VerdictGrid grid, Type type) {
        double wanted = 0;
        for (int row = 0; row < grid.selectableRows(); row++) {
            wanted = Math.max(wanted, type.base().width(grid.detail(row)));
        }
        return Math.ceil(wanted + 0.6 * type.em());
    }

    /** Room for a shape, the longest word, and the box that was ticked before. */
    private static double wideWidth(VerdictGrid grid, Type type) {
        double word =
                Math.max(type.bold().width(grid.word(Verdict.YES)), type.bold().width(grid.word(Verdict.NO)));
        return Math.ceil(word + 3.7 * type.em());
    }
}
