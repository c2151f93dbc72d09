package org.fmworkbench.ui.controls;

import javafx.scene.paint.Color;

/** Paints a {@link Heatmap}: heads, groups, labels, cells, marks, ticks. */
final class HeatmapPainter {
    /** From so many cells on the screen they are painted as one image with one pixel a cell. */
    private static final int MANY_CELLS = 3_000;
    /** From this size the sign of a cell is not told by colour alone. */
    private static final double SIGN_SIZE = 12;

    private final Heatmap map;
    private final CellImage image = new CellImage();

    HeatmapPainter(Heatmap map) {
        this.map = map;
    }

    void paint(Brush brush, HeatmapLayout layout, Type type, boolean everything) {
        if (layout.rows.count() == 0 || layout.columns.count() == 0) {
            return;
        }
        if (everything) {
            paintHeads(brush, layout, type);
            paintGroups(brush, layout, type);
            paintRowLabels(brush, layout, type);
            paintTicks(brush, layout);
        }
        Tracks columns = layout.columns;
        Tracks rows = layout.rows;
        brush.clear(columns.start() - 6, rows.start() - 3, columns.length() + 12, rows.length() + 6);
        paintCells(brush, layout, type);
        paintMarks(brush, layout);
    }

    private void paintHeads(Brush brush, HeatmapLayout layout, Type type) {
        Heads heads = new Heads(map.columnLabels(), map.shortLabels(), type, layout.columns);
        heads.paint(
                brush,
                layout.top + layout.headHeight / 2,
                c -> map.getPinMarks().hasColumn(c) || map.getHoverMarks().hasColumn(c),
                c -> c == map.separator());
    }

    private static Color color(Brush brush, boolean strong) {
        return strong ? brush.palette().ink() : brush.palette().muted();
    }

    private void paintGroups(Brush brush, HeatmapLayout layout, Type type) {
        if (layout.groupWidth == 0) {
            return;
        }
        int last = layout.firstRow + layout.rows.count() - 1;
        double free = Double.NEGATIVE_INFINITY;
        for (int g = Math.max(0, map.group(layout.firstRow)); g < map.groupNames().length; g++) {
            int first = Math.max(map.groupStart(g), layout.firstRow);
            int end = Math.min(map.groupEnd(g) - 1, last);
            if (first > last) {
                break;
            }
            if (end < first) {
                continue;
            }
            double from = layout.rows.from(first - layout.firstRow) + 1;
            double to = layout.rows.to(end - layout.firstRow) - 2;
            double x = Math.rint(layout.bracketX);
            brush.rect(x, from, 2, Math.max(1, to - from), brush.palette().rule());
            brush.rect(x, from, 5, 1, brush.palette().rule());
            double middle = Math.max(layout.rows.middle(first - layout.firstRow), from + type.em() * 0.55);
            if (middle - type.em() * 0.6 >= free && middle + type.em() * 0.6 <= layout.rows.end() + type.em() * 0.5) {
                String name = type.bold().fit(map.groupNames()[g], layout.groupWidth);
                brush.right(
                        type.bold(),
                        name,
                        layout.groupWidth,
                        middle,
                        brush.palette().muted());
                free = middle + type.em() * 0.6;
            }
        }
    }

    private void paintRowLabels(Brush brush, HeatmapLayout layout, Type type) {
        if (layout.labelWidth < type.em()) {
            return;
        }
        double right = layout.labelX + layout.labelWidth;
        for (int t = 0; t < layout.rows.count(); t++) {
            int row = layout.firstRow + t;
            boolean strong = map.isOutlined(row);
            Ruler ruler = strong ? type.bold() : type.base();
            String label = ruler.fit(map.rowLabel(row), layout.labelWidth);
            brush.right(ruler, label, right, layout.rows.middle(t), color(brush, strong));
        }
    }

    private void paintCells(Brush brush, HeatmapLayout layout, Type type) {
        double cellWidth = layout.columns.size(0);
        double cellHeight = layout.rows.size(0);
        if ((long) layout.rows.count() * layout.columns.count() > MANY_CELLS || cellHeight < 3 || cellWidth < 3) {
            image.paint(brush, map, layout);
            return;
        }
        NumberFit fit = NumberFit.choose(map, type, cellWidth, cellHeight, map.getLimit());
        boolean signs = fit == null && Math.min(cellWidth, cellHeight) >= SIGN_SIZE;
        double gap = Tracks.gap(layout.columns, layout.rows);
        for (int t = 0; t < layout.rows.count(); t++) {
            for (int c = 0; c < layout.columns.count(); c++) {
                paintCell(brush, layout, t, c, gap, fit, signs);
            }
        }
    }

    private void paintCell(Brush brush, HeatmapLayout layout, int t, int c, double gap, NumberFit fit, boolean signs) {
        double value = map.value(layout.firstRow + t, c);
        double limit = map.getLimit();
        DivergingScale scale = brush.palette().scale();
        double x = layout.columns.from(c);
        double y = layout.rows.from(t);
        double w = layout.columns.size(c) - gap;
        double h = layout.rows.size(t) - gap;
        brush.rect(x, y, w, h, scale.color(value, limit));
        if (Double.isNaN(value)) {
            return;
        }
        if (fit != null) {
            double right = fit.right(x, x + w);
            brush.right(fit.ruler(), fit.format().apply(value), right, y + h / 2, scale.ink(value, limit));
        } else if (signs && value < 0) {
            brush.minus(x, y, w, h, scale.ink(value, limit));
        }
    }

    private void paintMarks(Brush brush, HeatmapLayout layout) {
        boolean thin = layout.rows.size(0) < 5;
        for (int row : map.outlinedRows()) {
            mark(brush, layout, row, Cell.ALL, thin ? Brush::pointed : Brush::outline);
        }
        brush.cells(
                map,
                (cell, frame) ->
                        mark(brush, layout, cell.row(), cell.column(), (b, x, y, w, h) -> frame.paint(x, y, w, h)));
        marks(brush, layout, map.getPinMarks(), Brush::pinned);
        if (map.getPinned() != null) {
            mark(brush, layout, map.getPinned().row(), map.getPinned().column(), Brush::pinned);
        }
        marks(brush, layout, map.getHoverMarks(), Brush::hovered);
        if (map.getHovered() != null) {
            mark(brush, layout, map.getHovered().row(), map.getHovered().column(), Brush::hovered);
        }
    }

    private void marks(Brush brush, HeatmapLayout layout, Marks marks, Frame frame) {
        for (int row : marks.rows()) {
            mark(brush, layout, row, Cell.ALL, frame);
        }
        for (int column : marks.columns()) {
            mark(brush, layout, Cell.ALL, column, frame);
        }
    }

    private void mark(Brush brush, HeatmapLayout layout, int row, int column, Frame frame) {
        int track = layout.track(row);
        if ((row != Cell.ALL && track < 0) || column >= layout.columns.count()) {
            return;
        }
        double y = row == Cell.ALL ? layout.rows.start() : layout.rows.from(track);
        double h = (row == Cell.ALL ? layout.rows.end() : layout.rows.to(track)) - y - 1;
        double x = column == Cell.ALL ? layout.columns.start() : layout.columns.from(column);
        double w = (column == Cell.ALL ? layout.columns.end() : layout.columns.to(column)) - x - 1;
        frame.paint(brush, x, y, w, Math.max(1, h));
    }

    private void paintTicks(Brush brush, HeatmapLayout layout) {
        if (layout.gutterWidth == 0) {
            return;
        }
        double x = Math.rint(layout.gutterX);
        for (int row : map.outlinedRows()) {
            double y = Math.rint(layout.tick(row, map.rowCount())) - 1;
            brush.rect(x, y, layout.gutterWidth - 2, 3, brush.palette().ink());
        }
        Cell pinned = map.getPinned();
        if (pinned != null && pinned.row() >= 0) {
            double y = Math.rint(layout.tick(pinned.row(), map.rowCount())) - 3;
            brush.frame(x, y, layout.gutterWidth - 2, 7, 2, brush.palette().ink());
        }
    }

    private interface Frame {
        void paint(Brush brush, double x, double y, double w, double h);
    }
}
