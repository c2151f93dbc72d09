package org.fmworkbench.ui.controls;

import java.util.List;
import org.fmworkbench.ui.controls.Pen.Align;

/**
 * The lines above a chart: each curve's line, name and value, the x they belong to, and the y axis's title. A legend never takes
 * more than its share of the chart's height: further lines wait until it is scrolled.
 */
final class ChartLegend {
    private static final double SHARE = 0.45;

    private final SeriesChart chart;
    private final LegendRows rows;
    private final LegendTable table;
    private LegendLayout layout;
    private int shownLines;
    private int firstLine;

    ChartLegend(SeriesChart chart) {
        this.chart = chart;
        this.rows = new LegendRows(chart);
        this.table = new LegendTable(chart);
        this.layout = rows;
    }

    /** Finds places for the entries and returns the height of the legend. */
    double arrange(Type type, double width, double height) {
        List<ChartSeries> entries = chart.named();
        layout = LegendTable.suits(entries) ? table : rows;
        layout.arrange(entries, type, width);
        int room = (int) (SHARE * height / layout.lineHeight) - layout.heads();
        shownLines = Math.min(lines(), Math.max(1, room));
        int selected = chart.selected();
        if (selected >= 0 && selected < entries.size()) {
            int line = layout.lineOf(selected);
            firstLine = Math.max(line - shownLines + 1, Math.min(firstLine, line));
        }
        scroll(0);
        boolean titled = !chart.verticalTitleProperty().get().isEmpty();
        double lines = (layout.heads() + shownLines) * layout.lineHeight;
        return lines + (titled || shownLines < lines() ? layout.lineHeight : type.em() * 0.4);
    }

    /** Shows lines that come so many later; returns whether there are any. */
    boolean scroll(int by) {
        int before = firstLine;
        firstLine = Math.max(0, Math.min(lines() - shownLines, firstLine + by));
        return firstLine != before;
    }

    /** The entries that a click at a place of the chart switches. */
    int[] at(double x, double y) {
        if (!contains(y)) {
            return LegendLayout.NOTHING;
        }
        int line = (int) Math.floor(y / layout.lineHeight) - layout.heads();
        return layout.at(line < 0 ? -1 : line + firstLine, x);
    }

    /** No line of a legend is needed where no curve has a name. */
    private int lines() {
        return chart.named().isEmpty() && !chart.getSeries().isEmpty() ? 0 : layout.lines();
    }

    /** Whether a place lies in the legend. */
    boolean contains(double y) {
        return y >= 0 && y < (layout.heads() + shownLines) * layout.lineHeight;
    }

    void paint(Pen pen, Palette palette, Type type, double width) {
        double height = layout.lineHeight;
        layout.paintHeads(pen, palette, height / 2);
        for (int n = 0; n < shownLines; n++) {
            layout.paintLine(pen, palette, firstLine + n, (layout.heads() + n + 0.5) * height);
        }
        double titleLine = (layout.heads() + shownLines + 0.5) * height;
        int waiting = lines() - shownLines;
        String more = waiting > 0 ? Words.get("chart.more", waiting) : "";
        pen.text(type.base(), more, width, titleLine, palette.muted(), Align.RIGHT);
        String title = chart.verticalTitleProperty().get();
        double room = width - type.base().width(more) - type.em();
        pen.text(type.base(), type.base().fit(title, room), 0, titleLine, palette.muted(), Align.LEFT);
    }
}
