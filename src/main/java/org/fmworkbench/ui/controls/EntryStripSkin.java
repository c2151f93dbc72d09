package org.fmworkbench.ui.controls;

/** Painting of an {@link EntryStrip}. */
final class EntryStripSkin extends GridSkin<EntryStrip> {
    private static final double EDGE = 3;
    private static final double SIGN_SIZE = 12;
    private static final double MOST_ROWS_EM = 5;
    private static final double FEWEST_EM = 4.5;
    private static final int[] EVERY = {Cell.ALL};

    private Tracks rows = Tracks.even(0, 0, 0, this::snap);
    private Tracks columns = Tracks.even(0, 0, 0, this::snap);
    private boolean hasRowLabels;
    private String[] heads = {};
    private int headStep = 1;

    EntryStripSkin(EntryStrip strip) {
        super(strip);
    }

    @Override
    double preferredHeight() {
        double body = Math.min(MOST_ROWS_EM, 1.4 * Math.max(1, getSkinnable().rows()));
        return Math.ceil((body + 1.3) * type().em() + 2 * EDGE);
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return top + bottom + Math.min(preferredHeight(), FEWEST_EM * type().em());
    }

    @Override
    void arrange(double width, double height) {
        EntryStrip strip = getSkinnable();
        double em = type().em();
        double headHeight = em * 1.3;
        double cellHeight = Math.min(1.8 * em, (height - headHeight - 2 * EDGE) / Math.max(1, strip.rows()));
        hasRowLabels = cellHeight >= em;
        double label = hasRowLabels ? widest(strip.rowLabels()) + em * 0.5 : 0;
        double cellWidth = Math.min(4.5 * em, (width - label - 2 * EDGE) / Math.max(1, strip.columns()));
        heads = cellWidth >= widest(strip.columnLabels()) + 4 ? strip.columnLabels() : strip.shortLabels();
        headStep = (int) Math.max(1, Math.ceil((widest(heads) + 4) / Math.max(1, cellWidth)));
        rows = Tracks.even(headHeight + EDGE, strip.rows(), Math.max(0, cellHeight), this::snap);
        columns = Tracks.even(label + EDGE, strip.columns(), Math.max(0, cellWidth), this::snap);
    }

    private double widest(String[] labels) {
        double widest = 0;
        for (String label : labels) {
            widest = Math.max(widest, type().small().width(label));
        }
        return widest;
    }

    @Override
    Cell cellAt(double x, double y) {
        int row = rows.at(y);
        int column = columns.at(x);
        return row < 0 || column < 0 ? null : new Cell(row, column);
    }

    @Override
    void paint(Brush brush, double width, double height, boolean everything) {
        EntryStrip strip = getSkinnable();
        if (strip.rows() == 0 || strip.columns() == 0) {
            return;
        }
        paintLabels(brush);
        NumberFit fit = NumberFit.choose(strip, type(), columns.size(0), rows.size(0), strip.getLimit());
        double gap = Tracks.gap(columns, rows);
        for (int row = 0; row < strip.rows(); row++) {
            for (int column = 0; column < strip.columns(); column++) {
                paintCell(brush, row, column, fit, gap);
            }
        }
        strip.getTouched().forEach(cell -> around(cell, gap, brush::outline));
        mark(brush, strip.getPinMarks(), gap, false);
        mark(brush, strip.getHoverMarks(), gap, true);
    }

    private void paintLabels(Brush brush) {
        EntryStrip strip = getSkinnable();
        for (int column = 0; column < strip.columns(); column += headStep) {
            double middle = columns.middle(column);
            brush.center(
                    type().small(),
                    heads[column],
                    middle,
                    type().em() * 0.6,
                    palette().muted());
        }
        for (int row = 0; hasRowLabels && row < strip.rows(); row++) {
            brush.left(
                    type().small(),
                    strip.rowLabel(row),
                    0,
                    rows.middle(row),
                    palette().muted());
        }
    }

    private void paintCell(Brush brush, int row, int column, NumberFit fit, double gap) {
        double x = columns.from(column);
        double y = rows.from(row);
        double w = columns.size(column) - gap;
        double h = rows.size(row) - gap;
        double value = getSkinnable().value(row, column);
        double limit = getSkinnable().getLimit();
        DivergingScale scale = palette().scale();
        brush.rect(x, y, w, h, scale.color(value, limit));
        if (Double.isNaN(value)) {
            return;
        }
        if (fit != null) {
            brush.right(
                    fit.ruler(), fit.format().apply(value), fit.right(x, x + w), y + h / 2, scale.ink(value, limit));
        } else if (Math.min(w, h) >= SIGN_SIZE && value < 0) {
            brush.minus(x, y, w, h, scale.ink(value, limit));
        }
    }

    private void mark(Brush brush, Marks marks, double gap, boolean dashed) {
        if (marks.equals(Marks.NONE)) {
            return;
        }
        for (int row : marks.rows().length == 0 ? EVERY : marks.rows()) {
            for (int column : marks.columns().length == 0 ? EVERY : marks.columns()) {
                around(new Cell(row, column), gap, dashed ? brush::hovered : brush::pinned);
            }
        }
    }

    private void around(Cell cell, double gap, Frame frame) {
        if (cell.row() >= rows.count() || cell.column() >= columns.count()) {
            return;
        }
        double x = cell.column() == Cell.ALL ? columns.start() : columns.from(cell.column());
        double right = cell.column() == Cell.ALL ? columns.end() : columns.to(cell.column());
        double y = cell.row() == Cell.ALL ? rows.start() : rows.from(cell.row());
        double bottom = cell.row() == Cell.ALL ? rows.end() : rows.to(cell.row());
        frame.paint(x, y, right - x - gap, bottom - y - gap);
    }

    private interface Frame {
        void paint(double x, double y, double w, double h);
    }
}
