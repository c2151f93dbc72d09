package org.fmworkbench.ui.controls;

/** Frames around what is marked in a folded square, and around what its lens shows. */
final class SquareMarks {
    private final FoldedSquare square;
    private final Brush brush;

    SquareMarks(FoldedSquare square, Brush brush) {
        this.square = square;
        this.brush = brush;
    }

    void paint(SquareView view) {
        marks(view, square.getPinMarks(), false);
        mark(view, square.getPinned(), false);
        marks(view, square.getHoverMarks(), true);
        mark(view, square.getHovered(), true);
    }

    private void marks(SquareView view, Marks marks, boolean dashed) {
        int[] things = marks.rows();
        if (things.length == 1) {
            mark(view, new Cell(things[0], Cell.ALL), dashed);
        } else if (things.length == 2) {
            mark(view, new Cell(Math.max(things[0], things[1]), Math.min(things[0], things[1])), dashed);
        }
    }

    private void mark(SquareView view, Cell cell, boolean dashed) {
        if (cell == null) {
            return;
        }
        int i = cell.row();
        int j = cell.column();
        if (!cell.isSingle()) {
            line(view, Math.max(i, j), dashed);
        } else if (i == j) {
            diagonal(view, i, dashed);
        } else {
            pair(view, Math.max(i, j), Math.min(i, j), dashed);
        }
    }

    /** Both tiles of a pair, as long as both are there. */
    private void pair(SquareView view, int i, int j, boolean dashed) {
        if (view.hasRow(i) && view.hasColumn(j)) {
            frame(view.x(j), view.y(i), view.width(j), view.height(i), dashed);
        }
        if (!square.isFoldedAtLeast(Fold.FOLDED) && view.hasRow(j) && view.hasColumn(i)) {
            frame(view.x(i), view.y(j), view.width(i), view.height(j), dashed);
        }
    }

    private void diagonal(SquareView view, int i, boolean dashed) {
        if (!view.hasRow(i) || !view.hasColumn(i)) {
            return;
        }
        boolean away = square.isFoldedAtLeast(Fold.WITHOUT_DIAGONAL);
        if (!away || view.keepsTaken()) {
            double x = away ? view.takenX(i) : view.x(i);
            double y = away ? view.takenY(i) : view.y(i);
            frame(x, y, view.width(i), view.height(i), dashed);
        }
    }

    /** All tiles of one thing: its row and its column. */
    private void line(SquareView view, int thing, boolean dashed) {
        if (thing < square.size() && view.hasRow(thing)) {
            frame(view.columns().start(), view.y(thing), view.columns().length(), view.height(thing), dashed);
        }
        if (thing < square.size() && view.hasColumn(thing)) {
            frame(
                    view.x(thing),
                    view.rows().start(),
                    view.width(thing),
                    view.rows().length(),
                    dashed);
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

    private void frame(double x, double y, double w, double h, boolean dashed) {
        if (dashed) {
            brush.hovered(x, y, Math.max(1, w - 1), Math.max(1, h - 1));
        } else {
            brush.pinned(x, y, Math.max(1, w - 1), Math.max(1, h - 1));
        }
    }
}
