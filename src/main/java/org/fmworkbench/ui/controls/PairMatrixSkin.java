package org.fmworkbench.ui.controls;

import javafx.scene.paint.Color;

/** Painting and hit-testing of a {@link PairMatrix}. */
final class PairMatrixSkin extends GridSkin<PairMatrix> {
    private static final double SIGN_SIZE = 12;

    private PairMatrixLayout layout;

    PairMatrixSkin(PairMatrix matrix) {
        super(matrix);
    }

    @Override
    void arrange(double width, double height) {
        layout = new PairMatrixLayout(getSkinnable(), type(), width, titleHeight(), height, this::snap);
    }

    @Override
    void paint(Brush brush, double width, double height, boolean everything) {
        PairMatrix matrix = getSkinnable();
        if (everything) {
            paintTitle(brush, width);
        }
        if (matrix.size() == 0) {
            return;
        }
        if (everything) {
            paintHeads(brush);
            paintLabels(brush);
        }
        double x = layout.columns.start();
        double y = layout.rows.start();
        brush.clear(x - 3, y - 3, width - x + 3, layout.rows.length() + 6);
        paintCells(brush);
        paintReadOutInTriangle(brush, width);
        paintMarks(brush);
    }

    private boolean strong(int field) {
        PairMatrix m = getSkinnable();
        return m.getPinMarks().hasRow(field)
                || m.getHoverMarks().hasRow(field)
                || of(m.getPinned(), field)
                || of(m.getHovered(), field);
    }

    private static boolean of(Cell cell, int field) {
        return cell != null && (cell.row() == field || cell.column() == field);
    }

    private Color color(boolean strong) {
        return strong ? palette().ink() : palette().muted();
    }

    private void paintHeads(Brush brush) {
        PairMatrix matrix = getSkinnable();
        for (int j = 0; j < matrix.size(); j++) {
            boolean strong = strong(j);
            double middle = layout.columns.middle(j);
            if (layout.textHeads) {
                double room = layout.columns.size(j) - 5;
                double line = layout.headHeight / 2;
                Ruler ruler = strong ? type().bold() : type().base();
                String detail = matrix.detail(j).isEmpty() ? "" : ruler.fit(matrix.detail(j), room);
                brush.center(
                        type().base(),
                        type().base().fit(matrix.head(j), room),
                        middle,
                        layout.top + line * 0.55,
                        palette().muted());
                brush.center(
                        ruler,
                        detail,
                        middle,
                        layout.top + line * 1.45,
                        palette().ink());
            } else if (strong || (j % layout.headStep == 0 && !strongBeside(j))) {
                Ruler ruler = strong ? type().bold() : type().base();
                brush.center(ruler, String.valueOf(j + 1), middle, layout.top + layout.headHeight / 2, color(strong));
            }
        }
    }

    private boolean strongBeside(int j) {
        for (int d = 1 - layout.headStep; d < layout.headStep; d++) {
            if (strong(j + d)) {
                return true;
            }
        }
        return false;
    }

    private void paintLabels(Brush brush) {
        PairMatrix matrix = getSkinnable();
        double right = layout.columns.start() - Math.rint(type().em() * 0.5);
        int step = (int) Math.max(1, Math.ceil(type().em() * 1.1 / layout.rows.size(0)));
        for (int i = 0; i < matrix.size(); i++) {
            boolean strong = strong(i);
            Ruler ruler = strong ? type().bold() : type().base();
            if (layout.labels) {
                String prefix = layout.textHeads ? "" : (i + 1) + ". ";
                String label = ruler.fit(prefix + matrix.name(i), layout.labelWidth - type().em() * 0.5);
                brush.right(ruler, label, right, layout.rows.middle(i), color(strong));
            } else if (i % step == 0) {
                brush.right(ruler, String.valueOf(i + 1), right, layout.rows.middle(i), color(strong));
            }
        }
    }

    private void paintCells(Brush brush) {
        PairMatrix matrix = getSkinnable();
        double w = layout.columns.size(0);
        double h = layout.rows.size(0);
        NumberFit fit = NumberFit.choose(matrix, type(), w, h, matrix.getLimit());
        boolean signs = fit == null && Math.min(w, h) >= SIGN_SIZE;
        double gap = Tracks.gap(layout.columns, layout.rows);
        for (int i = 0; i < matrix.size(); i++) {
            for (int j = 0; j < i; j++) {
                paintCell(brush, i, j, gap, fit, signs);
            }
            double size = Math.max(1, layout.columns.size(i) - gap);
            brush.hatch(layout.columns.from(i), layout.rows.from(i), size, Math.max(1, layout.rows.size(i) - gap));
        }
    }

    private void paintCell(Brush brush, int i, int j, double gap, NumberFit fit, boolean signs) {
        PairMatrix matrix = getSkinnable();
        DivergingScale scale = palette().scale();
        double value = matrix.value(i, j);
        double limit = matrix.getLimit();
        double x = layout.columns.from(j);
        double y = layout.rows.from(i);
        double w = layout.columns.size(j) - gap;
        double h = layout.rows.size(i) - gap;
        brush.rect(x, y, w, h, scale.color(value, limit));
        if (Double.isNaN(value)) {
            return;
        }
        if (fit != null) {
            String text = fit.format().apply(value);
            brush.right(fit.ruler(), text, fit.right(x, x + w), y + h / 2, scale.ink(value, limit));
        } else if (signs && value < 0) {
            brush.minus(x, y, w, h, scale.ink(value, limit));
        }
    }

    /** The cell that is read out, in words and with all digits, in the empty triangle. */
    private void paintReadOutInTriangle(Brush brush, double width) {
        String[] lines = readOutLines();
        double line = type().em() * 1.5;
        double top = layout.rows.start() + type().em() * 0.5;
        double bottom = Math.min(top + lines.length * line, layout.rows.end() - 1);
        int diagonal = Math.max(0, layout.rows.at(bottom));
        double left = layout.columns.to(diagonal) + type().em();
        for (int l = 0; l < lines.length; l++) {
            Ruler ruler = l == lines.length - 1 ? type().bold() : type().base();
            String text = ruler.fit(lines[l], width - left);
            brush.left(ruler, text, left, top + (l + 0.5) * line, palette().ink());
        }
    }

    private String[] readOutLines() {
        PairMatrix matrix = getSkinnable();
        Cell cell = matrix.getHovered() != null ? matrix.getHovered() : matrix.getPinned();
        if (cell == null) {
            return new String[] {matrix.caption()};
        }
        if (!cell.isSingle() || cell.row() == cell.column()) {
            return new String[] {matrix.describe(cell)};
        }
        return new String[] {
            matrix.name(cell.row()),
            "· " + matrix.name(cell.column()),
            "= " + matrix.getExactFormat().apply(matrix.value(cell.row(), cell.column()))
        };
    }

    private void paintMarks(Brush brush) {
        PairMatrix matrix = getSkinnable();
        brush.cells(matrix, this::place);
        marks(brush, matrix.getPinMarks().rows(), false);
        mark(brush, matrix.getPinned(), false);
        marks(brush, matrix.getHoverMarks().rows(), true);
        mark(brush, matrix.getHovered(), true);
    }

    private void place(Cell cell, Brush.Framing frame) {
        if (Math.max(cell.row(), cell.column()) < layout.rows.count()) {
            double x = layout.columns.from(cell.column());
            double y = layout.rows.from(cell.row());
            double w = Math.max(1, layout.columns.to(cell.column()) - x - 1);
            frame.paint(x, y, w, Math.max(1, layout.rows.to(cell.row()) - y - 1));
        }
    }

    private void marks(Brush brush, int[] fields, boolean dashed) {
        if (fields.length == 2) {
            mark(brush, new Cell(Math.max(fields[0], fields[1]), Math.min(fields[0], fields[1])), dashed);
            return;
        }
        for (int field : fields) {
            mark(brush, new Cell(field, field), dashed);
        }
    }

    private void mark(Brush brush, Cell cell, boolean dashed) {
        if (cell == null || Math.max(cell.row(), cell.column()) >= layout.rows.count()) {
            return;
        }
        if (cell.isSingle() && cell.row() != cell.column()) {
            frame(brush, cell.row(), cell.row(), cell.column(), cell.column(), dashed);
            return;
        }
        int field = Math.max(cell.row(), cell.column());
        frame(brush, field, field, 0, field, dashed);
        frame(brush, field, layout.rows.count() - 1, field, field, dashed);
    }

    private void frame(Brush brush, int firstRow, int lastRow, int firstColumn, int lastColumn, boolean dashed) {
        double x = layout.columns.from(firstColumn);
        double y = layout.rows.from(firstRow);
        double w = Math.max(1, layout.columns.to(lastColumn) - x - 1);
        double h = Math.max(1, layout.rows.to(lastRow) - y - 1);
        if (dashed) {
            brush.hovered(x, y, w, h);
        } else {
            brush.pinned(x, y, w, h);
        }
    }

    @Override
    Cell cellAt(double x, double y) {
        if (layout == null) {
            return null;
        }
        int i = layout.rows.at(y);
        int j = layout.columns.at(x);
        if (i >= 0 && j >= 0) {
            return j <= i ? new Cell(i, j) : null;
        }
        if (i >= 0 && x < layout.columns.start()) {
            return new Cell(i, Cell.ALL);
        }
        return j >= 0 && y >= layout.top && y < layout.rows.start() ? new Cell(Cell.ALL, j) : null;
    }
}
