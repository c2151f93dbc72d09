package org.fmworkbench.ui.controls;

import javafx.scene.paint.Color;

/** Frames around what is marked in a folded square, and around what its lens shows. */
final class SquareMarks {
    private final FoldedSquare square;
    private final Brush brush;

    SquareMarks(FoldedSquare square, Brush brush) {
        this.square = square;
        this.brush = brush;
    }

    void paint(SquareView view) {
        square.inUse().forEach((tone, cell) -> mark(view, cell, inUse(square.tone(tone))));
        marks(view, square.getPinMarks(), brush::pinned);
        mark(view, square.getPinned(), brush::pinned);
        marks(view, square.getHoverMarks(), brush::hovered);
        mark(view, square.getHovered(), brush::hovered);
    }

    /** A thick line in the colour of what uses the tile. */
    private Frame inUse(Color color) {
        return (x, y, w, h) -> {
            brush.frame(x - 2, y - 2, w + 4, h + 4, 5, brush.palette().background());
            brush.frame(x - 1, y - 1, w + 2, h + 2, 3, color);
        };
    }

    private void marks(SquareView view, Marks marks, Frame frame) {
        int[] things = marks.rows();
        if (things.length == 1) {
            mark(view, new Cell(things[0], Cell.ALL), frame);
        } else if (things.length == 2) {
            mark(view, new Cell(Math.max(things[0], things[1]), Math.min(things[0], things[1])), frame);
        }
    }

    private void mark(SquareView view, Cell cell, Frame frame) {
        if (cell == null) {
            return;
        }
        int i = cell.row();
        int j = cell.column();
        if (!cell.isSingle()) {
            line(view, Math.max(i, j), frame);
        } else if (i == j) {
            diagonal(view, i, frame);
        } else {
            pair(view, Math.max(i, j), Math.min(i, j), frame);
        }
    }

    /** Both tiles of a pair, as long as both are there. */
    private void pair(SquareView view, int i, int j, Frame frame) {
        if (view.hasRow(i) && view.hasColumn(j)) {
            frame(view.x(j), view.y(i), view.width(j), view.height(i), frame);
        }
        if (!square.isFoldedAtLeast(Fold.FOLDED) && view.hasRow(j) && view.hasColumn(i)) {
            frame(view.x(i), view.y(j), view.width(i), view.height(j), frame);
        }
    }

    private void diagonal(SquareView view, int i, Frame frame) {
        if (!view.hasRow(i) || !view.hasColumn(i)) {
            return;
        }
        boolean away = square.isFoldedAtLeast(Fold.WITHOUT_DIAGONAL);
        if (!away || view.keepsTaken()) {
            double x = away ? view.takenX(i) : view.x(i);
            double y = away ? view.takenY(i) : view.y(i);
            frame(x, y, view.width(i), view.height(i), frame);
        }
    }

    /** All tiles of one thing: its row and its column. */
    private void line(SquareView view, int thing, Frame frame) {
        if (thing < square.size() && view.hasRow(thing)) {
            frame(view.columns().start(), view.y(thing), view.columns().length(), view.height(thing), frame);
        }
        if (thing < square.size() && view.hasColumn(thing)) {
            frame(
                    view.x(thing),
                    view.rows().start(),
                    view.width(thing),
                    view.rows().length(),
                    frame);
        }
    }

    /** The frame of what the lens shows. */
    void paintLens(SquareView overview) {
        Lens lens = square.lens();
        int lastRow = lens.row() + lens.count() - 1;
        int lastColumn = lens.column() + lens.count() - 1;
        double x = overview.x(lens.column());
        double y = overview.y(lens.row());
        double w = overview.x(lastColumn) + overview.width(lastColumn) - x;
        double h = overview.y(lastRow) + overview.height(lastRow) - y;
        brush.frame(x - 2, y - 2, w + 4, h + 4, 2, brush.palette().ink());
    }

    private static void frame(double x, double y, double w, double h, Frame frame) {
        frame.paint(x, y, Math.max(1, w - 1), Math.max(1, h - 1));
    }

    /** A way to paint a frame. */
    private interface Frame {
        void paint(double x, double y, double w, double h);
    }
}
