package org.fmworkbench.ui.controls;

import java.util.function.DoubleFunction;

/** Paints a {@link SumsTable}. */
final class SumsTablePainter {
    private static final double SIGN_SIZE = 12;

    private final SumsTable table;

    SumsTablePainter(SumsTable table) {
        this.table = table;
    }

    void paint(Brush brush, SumsTableLayout layout, Type type, boolean everything) {
        if (layout.rows.count() == 0 || layout.columns.count() == 0) {
            return;
        }
        if (everything) {
            paintHeads(brush, layout, type);
            paintLabels(brush, layout, type);
        }
        double x = layout.columns.start();
        double y = layout.rows.start();
        brush.clear(x - 3, y - 3, layout.columns.length() + 6, layout.rows.length() + 6);
        for (int column = 0; column < layout.columns.count(); column++) {
            paintColumn(brush, layout, type, column);
        }
        paintRules(brush, layout);
        paintMarks(brush, layout);
    }

    private boolean strongRow(int row) {
        return table.getPinMarks().hasRow(row) || table.getHoverMarks().hasRow(row);
    }

    private void paintHeads(Brush brush, SumsTableLayout layout, Type type) {
        double middle = layout.top + layout.headHeight / 2;
        Heads heads = new Heads(table.columnLabels(), table.shortLabels(), type, layout.columns);
        heads.paint(
                brush,
                middle,
                k -> table.getPinMarks().hasColumn(k) || table.getHoverMarks().hasColumn(k) || k == layout.wide,
                k -> false);
        int total = table.columns();
        double center = layout.columns.middle(total);
        brush.center(
                type.base(),
                table.columnLabel(total),
                center,
                middle,
                brush.palette().muted());
    }

    private void paintLabels(Brush brush, SumsTableLayout layout, Type type) {
        double right = layout.columns.start() - Math.rint(type.em() * 0.5);
        int step = (int) Math.max(1, Math.ceil(type.em() * 1.15 / layout.rows.size(0)));
        for (int i = 0; i < layout.rows.count(); i++) {
            boolean summary = i >= table.rows();
            boolean strong = strongRow(i) || (summary && (i - table.rows()) % 3 == 0);
            if (summary || (i % step == 0 && i + step <= table.rows())) {
                Ruler ruler = strong ? type.bold() : type.base();
                double middle = summary
                        ? layout.rows.middle(i)
                        : Math.max(layout.rows.middle(i), layout.rows.from(i) + type.em() * 0.5);
                String label = ruler.fit(table.rowLabel(i), right);
                boolean ink = strong || summary;
                brush.right(
                        ruler,
                        label,
                        right,
                        middle,
                        ink ? brush.palette().ink() : brush.palette().muted());
            }
        }
    }

    private void paintColumn(Brush brush, SumsTableLayout layout, Type type, int k) {
        double width = layout.columns.size(k);
        int entries = table.rows();
        if (k < table.columns() && entries > 0) {
            NumberFit fit = NumberFit.choose(table, type, width, layout.rows.size(0), table.getLimit());
            double gap = Tracks.gap(layout.columns, layout.rows);
            for (int i = 0; i < entries; i++) {
                paintEntry(brush, layout, i, k, fit, gap);
            }
        }
        NumberFit fit = NumberFit.choose(table, type, width, layout.rows.size(entries), table.summaryLimit());
        for (int i = entries; i < layout.rows.count(); i++) {
            paintSummary(brush, layout, type, i, k, fit);
        }
    }

    private void paintEntry(Brush brush, SumsTableLayout layout, int i, int k, NumberFit fit, double gap) {
        double x = layout.columns.from(k);
        double y = layout.rows.from(i);
        double w = layout.columns.size(k) - gap;
        double h = layout.rows.size(i) - gap;
        double value = table.value(i, k);
        DivergingScale scale = brush.palette().scale();
        brush.rect(x, y, w, h, scale.color(value, table.getLimit()));
        if (Double.isNaN(value)) {
            return;
        }
        if (fit != null) {
            String text = fit.format().apply(value);
            brush.right(fit.ruler(), text, fit.right(x, x + w), y + h / 2, scale.ink(value, table.getLimit()));
        } else if (Math.min(w, h) >= SIGN_SIZE && value < 0) {
            brush.minus(x, y, w, h, scale.ink(value, table.getLimit()));
        }
    }

    private void paintSummary(Brush brush, SumsTableLayout layout, Type type, int i, int k, NumberFit fit) {
        double value = table.value(i, k);
        if (fit == null || Double.isNaN(value)) {
            return;
        }
        boolean strong = (i - table.rows()) % 3 == 0;
        boolean full = fit.ruler() == type.base();
        Ruler ruler = strong && full ? type.bold() : fit.ruler();
        DoubleFunction<String> format = fit.format();
        double right = fit.right(layout.columns.from(k), layout.columns.to(k) - 1);
        brush.right(
                ruler,
                format.apply(value),
                right,
                layout.rows.middle(i),
                brush.palette().ink());
    }

    private void paintRules(Brush brush, SumsTableLayout layout) {
        double x = layout.columns.start();
        double width = layout.columns.length();
        int sums = table.rows();
        brush.rect(x, layout.rows.from(sums) - 3, width, 1, brush.palette().muted());
        brush.rect(x, layout.rows.from(sums + 3) - 2, width, 2, brush.palette().ink());
    }

    private void paintMarks(Brush brush, SumsTableLayout layout) {
        brush.cells(table, (cell, frame) -> place(layout, cell, frame));
        marks(brush, layout, table.getPinMarks(), false);
        mark(brush, layout, table.getPinned(), false);
        marks(brush, layout, table.getHoverMarks(), true);
        mark(brush, layout, table.getHovered(), true);
    }

    private static void place(SumsTableLayout layout, Cell cell, Brush.Framing frame) {
        if (cell.row() < layout.rows.count() && cell.column() < layout.columns.count()) {
            double x = layout.columns.from(cell.column());
            double y = layout.rows.from(cell.row());
            double h = Math.max(1, layout.rows.to(cell.row()) - y - 1);
            frame.paint(x, y, layout.columns.to(cell.column()) - x - 1, h);
        }
    }

    private void marks(Brush brush, SumsTableLayout layout, Marks marks, boolean dashed) {
        for (int row : marks.rows()) {
            mark(brush, layout, new Cell(row, Cell.ALL), dashed);
        }
        for (int column : marks.columns()) {
            mark(brush, layout, new Cell(Cell.ALL, column), dashed);
        }
    }

    private void mark(Brush brush, SumsTableLayout layout, Cell cell, boolean dashed) {
        if (cell == null || cell.row() >= layout.rows.count() || cell.column() >= layout.columns.count()) {
            return;
        }
        int row = cell.row();
        int column = cell.column();
        double x = column == Cell.ALL ? layout.columns.start() : layout.columns.from(column);
        double right = column == Cell.ALL ? layout.columns.to(table.columns() - 1) : layout.columns.to(column);
        double y = row == Cell.ALL ? layout.rows.start() : layout.rows.from(row);
        double bottom = row == Cell.ALL ? layout.rows.end() : layout.rows.to(row);
        if (dashed) {
            brush.hovered(x, y, right - x - 1, Math.max(1, bottom - y - 1));
        } else {
            brush.pinned(x, y, right - x - 1, Math.max(1, bottom - y - 1));
        }
    }
}
