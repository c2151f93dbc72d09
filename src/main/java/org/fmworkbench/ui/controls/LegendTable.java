package org.fmworkbench.ui.controls;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.fmworkbench.ui.controls.Pen.Align;
import org.fmworkbench.ui.controls.Pen.Stroke;

/**
 * Curves of several groups as a table: a line for each group with the shape of its points, a column for each kind of curve with
 * its dashes, and the values where they meet. A click on a value switches its curve, one on a name all of its line or column.
 */
final class LegendTable extends LegendLayout {
    private List<String> groups = List.of();
    private List<String> parts = List.of();
    private int[][] cells = {};
    private double names;
    private double[] columns = {};

    LegendTable(SeriesChart chart) {
        super(chart);
    }

    /** Whether the curves are of more than one group. */
    static boolean suits(List<ChartSeries> series) {
        return series.stream().allMatch(s -> s.group() != null)
                && series.stream().map(ChartSeries::group).distinct().count() > 1;
    }

    @Override
    void place() {
        groups = entries.stream().map(ChartSeries::group).distinct().toList();
        parts = entries.stream().map(ChartSeries::part).distinct().toList();
        cells = new int[groups.size()][parts.size()];
        for (int[] line : cells) {
            Arrays.fill(line, -1);
        }
        columns = new double[parts.size()];
        for (int i = 0; i < entries.size(); i++) {
            int column = parts.indexOf(entries.get(i).part());
            cells[groups.indexOf(entries.get(i).group())][column] = i;
            double head = dash() + em() * 0.3 + type.base().width(parts.get(column));
            columns[column] = Math.max(columns[column], Math.max(head, valueWidth(i)) + em() * 0.6);
        }
        double wanted = placeWidth();
        for (String group : groups) {
            wanted = Math.max(wanted, dash() + em() * 0.4 + type.base().width(group));
        }
        double all = Arrays.stream(columns).sum();
        names = Math.min(wanted, Math.max(em() * 6.5, width - all));
        double shrink = Math.min(1, (width - names) / all);
        for (int c = 0; c < columns.length; c++) {
            columns[c] *= shrink;
        }
    }

    /** Length of a piece of line: shorter than in a row, so that three columns fit a small chart. */
    private double dash() {
        return Math.rint(0.7 * sample);
    }

    @Override
    int heads() {
        return 1;
    }

    @Override
    int lines() {
        return groups.size();
    }

    @Override
    int lineOf(int entry) {
        return groups.indexOf(entries.get(entry).group());
    }

    @Override
    int[] at(int line, double x) {
        int column = column(x);
        return IntStream.range(0, entries.size())
                .filter(i -> line < 0 || lineOf(i) == line)
                .filter(i ->
                        x < names ? line >= 0 : parts.indexOf(entries.get(i).part()) == column)
                .toArray();
    }

    private int column(double x) {
        double end = names;
        for (int c = 0; c < columns.length; c++) {
            end += columns[c];
            if (x < end) {
                return c;
            }
        }
        return -1;
    }

    /** The right end of a column. */
    private double endOf(int column) {
        return names + Arrays.stream(columns, 0, column + 1).sum();
    }

    @Override
    void paintHeads(Pen pen, Palette palette, double middle) {
        paintPlace(pen, palette, 0, middle, Align.LEFT);
        for (int c = 0; c < columns.length; c++) {
            int column = c;
            ChartSeries any = entries.stream()
                    .filter(s -> s.part().equals(parts.get(column)))
                    .findFirst()
                    .orElseThrow();
            double room = columns[c] - em() * 0.9 - dash();
            String name = type.base().fit(parts.get(c), Math.max(0, room));
            double x = endOf(c) - type.base().width(name);
            pen.text(type.base(), name, Math.rint(x), middle, palette.ink(), Align.LEFT);
            paintLineOf(pen, CurvePainter.stroke(any, palette.ink(), em() / 14), x - dash() - em() * 0.3, middle);
        }
    }

    private void paintLineOf(Pen pen, Stroke stroke, double x, double middle) {
        double y = Math.rint(middle);
        pen.line(new double[] {x, x + dash()}, new double[] {y, y}, 2, stroke);
    }

    @Override
    void paintLine(Pen pen, Palette palette, int line, double middle) {
        List<ChartSeries> group =
                entries.stream().filter(s -> s.group().equals(groups.get(line))).toList();
        boolean shown = group.stream().anyMatch(ChartSeries::isShown);
        ChartSeries boldest = group.stream()
                .max(java.util.Comparator.comparingDouble(ChartSeries::width))
                .orElseThrow();
        if (shown) {
            Color color = chart.tone(group.get(group.size() > 1 ? 1 : 0).colour());
            double scale = em() / 14;
            paintLineOf(pen, new Stroke(color, boldest.width() * scale), 0, middle);
            new ChartMarker(pen, color, palette.background(), scale)
                    .paint(boldest.marker(), dash() / 2, Math.rint(middle));
        }
        double x = dash() + em() * 0.4;
        String name = type.base().fit(groups.get(line), Math.max(0, names - x));
        pen.text(type.base(), name, x, middle, shown ? palette.ink() : palette.muted(), Align.LEFT);
        for (int c = 0; c < columns.length; c++) {
            if (cells[line][c] >= 0) {
                paintCell(pen, palette, cells[line][c], endOf(c), columns[c], middle);
            }
        }
    }

    private void paintCell(Pen pen, Palette palette, int entry, double end, double length, double middle) {
        ChartSeries s = entries.get(entry);
        if (entry == chart.selected()) {
            paintSelection(pen, palette, end - length + em() * 0.3, middle, length);
        }
        if (s.isShown()) {
            String value = chart.inWords().value(s, chart.inWords().x());
            pen.text(type.bold(), value, end, middle, palette.ink(), Align.RIGHT);
        } else {
            pen.text(type.base(), Words.get("chart.off"), end, middle, palette.muted(), Align.RIGHT);
        }
    }
}
