package org.fmworkbench.ui.controls;

import java.util.function.DoubleUnaryOperator;

/** Where everything in a heat map lies, from left to right: group names, bracket, row labels, cells, ticks, scroll bar. */
final class HeatmapLayout {
    /** More rows than this are never squeezed into an overview: a row would be far below a pixel. */
    static final int OVERVIEW_ROWS = 4_096;

    private static final int MEASURED_LABELS = 400;

    final double groupWidth;
    final double bracketX;
    final double labelX;
    final double labelWidth;
    final Tracks columns;
    final Tracks rows;
    final int firstRow;
    final boolean scrolls;
    final boolean rowLabels;
    final double gutterX;
    final double gutterWidth;
    final double top;
    final double headHeight;

    HeatmapLayout(
            Heatmap map,
            Type type,
            double width,
            double top,
            double bottom,
            int wanted,
            double bar,
            DoubleUnaryOperator snap) {
        double em = type.em();
        this.top = top;
        headHeight = snap.applyAsDouble(em * 1.6);
        double room = Math.max(0, bottom - top - headHeight - 2);
        double smallest = Math.ceil(em * 1.3);
        int count = map.rowCount();
        boolean fits = count * Math.ceil(em * 1.1) <= room;
        boolean squeezed = !fits && map.overviewProperty().get() && count <= OVERVIEW_ROWS;
        scrolls = !fits && !squeezed && count > 0;
        int shown = scrolls ? Math.max(1, (int) (room / smallest)) : count;
        double size =
                scrolls ? smallest : squeezed ? room / count : Math.min(Math.floor(room / Math.max(1, count)), em * 3);
        shown = Math.min(shown, count);
        firstRow = scrolls ? Math.max(0, Math.min(count - shown, wanted)) : 0;
        rows = Tracks.even(top + headHeight, shown, size, snap);
        rowLabels = size >= em * 1.1;
        boolean ticks = scrolls || squeezed;
        gutterWidth = ticks ? Math.ceil(em * 0.7) : 0;
        double end = width - (scrolls ? bar : 0) - (ticks ? gutterWidth + 8 : 0);
        double separated = map.separator() > 0 ? em * 0.6 : 0;
        int cells = Math.max(1, map.columnLabels().length);
        double least = cells * Math.min(em * 0.8, 12) + separated;
        double forLabels = Math.max(0, Math.min(end - least, end * 0.55));
        double groups = Math.min(groupNameWidth(map, type), forLabels * (rowLabels ? 0.45 : 1));
        groupWidth = Math.floor(groups);
        bracketX = groupWidth > 0 ? groupWidth + em * 0.4 : 0;
        labelX = groupWidth > 0 ? snap.applyAsDouble(bracketX + em * 0.6) : 0;
        labelWidth = rowLabels
                ? Math.floor(Math.min(rowLabelWidth(map, type), Math.max(0, forLabels - labelX - em * 0.5)))
                : 0;
        double start = Math.ceil(labelX + labelWidth + (labelWidth > 0 ? em * 0.5 : 8));
        double cell = Math.min((end - start - separated - 2) / cells, em * 9);
        double even = cell >= 10 ? Math.floor(cell) : Math.max(0.5, cell);
        columns =
                Tracks.of(start, map.columnLabels().length, i -> even, i -> i == map.separator() ? separated : 0, snap);
        gutterX = Math.min(end + 4, columns.end() + 8);
    }

    private static double groupNameWidth(Heatmap map, Type type) {
        double max = 0;
        for (String name : map.groupNames()) {
            max = Math.max(max, type.bold().width(name));
        }
        return max == 0 ? 0 : Math.ceil(max + 1);
    }

    private static double rowLabelWidth(Heatmap map, Type type) {
        double max = 0;
        int step = Math.max(1, map.rowCount() / MEASURED_LABELS);
        for (int row = 0; row < map.rowCount(); row += step) {
            max = Math.max(max, type.bold().width(map.rowLabel(row)));
        }
        return Math.ceil(max + 1);
    }

    /** The track of a table row, or −1 when it is not on the screen. */
    int track(int row) {
        int track = row - firstRow;
        return track >= 0 && track < rows.count() ? track : -1;
    }

    /** Where the tick of a table row lies along the scroll bar. */
    double tick(int row, int rowCount) {
        return rows.start() + (row + 0.5) / Math.max(1, rowCount) * rows.length();
    }

    /** The table row whose tick lies nearest to {@code y}. */
    int rowAtTick(double y, int rowCount) {
        int row = (int) Math.floor((y - rows.start()) / Math.max(1, rows.length()) * rowCount);
        return Math.max(0, Math.min(rowCount - 1, row));
    }
}
