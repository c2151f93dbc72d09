package org.fmworkbench.ui.controls;

import java.util.List;
import javafx.scene.paint.Color;
import org.fmworkbench.ui.controls.Pen.Align;

/**
 * The lines above a chart: the y axis's title, then each curve's line, name and value, and the x they belong to. A legend never
 * takes more than its share of the chart's height: further entries wait until it is scrolled.
 */
final class ChartLegend {
    private static final double SHARE = 0.45;

    private final SeriesChart chart;
    private List<ChartSeries> entries = List.of();
    private double[] starts = {};
    private int[] lines = {};
    private int allLines;
    private int shownLines;
    private int firstLine;
    private double lineHeight;
    private double sample;
    private double[] valueWidths = {};
    private double placeWidth;
    private double fullWidth;
    private Type measured;

    ChartLegend(SeriesChart chart) {
        this.chart = chart;
    }

    /** Finds places for the entries and returns the height of the legend. */
    double arrange(Type type, double width, double height) {
        double em = type.em();
        entries = chart.named();
        int count = entries.size();
        starts = new double[count];
        lines = new int[count];
        fullWidth = width;
        lineHeight = Math.ceil(em * 1.6);
        sample = Math.rint(em * 2.2);
        measureValues(type);
        double x = 0;
        int line = 0;
        for (int i = 0; i < count; i++) {
            double needed = sample + em + type.base().width(entries.get(i).name()) + valueWidths[i];
            double end = line == 0 ? width - placeWidth - em : width;
            if (x > 0 && x + needed > end) {
                line++;
                x = 0;
            }
            starts[i] = x;
            lines[i] = line;
            x += needed + em * 1.3;
        }
        allLines = line + 1;
        shownLines = Math.min(allLines, Math.max(1, (int) (SHARE * height / lineHeight)));
        int selected = chart.selected();
        if (selected >= 0 && selected < count) {
            firstLine = Math.max(lines[selected] - shownLines + 1, Math.min(firstLine, lines[selected]));
        }
        scroll(0);
        boolean titled = !chart.verticalTitleProperty().get().isEmpty();
        return shownLines * lineHeight + (titled || shownLines < allLines ? lineHeight : em * 0.4);
    }

    /** Shows entries that come so many lines later; returns whether there are any. */
    boolean scroll(int by) {
        int before = firstLine;
        firstLine = Math.max(0, Math.min(allLines - shownLines, firstLine + by));
        return firstLine != before;
    }

    /** The entry at a place of the chart; −1: none. */
    int at(double x, double y) {
        int line = (int) Math.floor(y / lineHeight) + firstLine;
        if (y < 0 || y >= shownLines * lineHeight) {
            return -1;
        }
        for (int i = starts.length - 1; i >= 0; i--) {
            if (lines[i] == line && x >= starts[i]) {
                return x < endOf(i) ? i : -1;
            }
        }
        return -1;
    }

    private double endOf(int i) {
        double em = measured.em();
        double needed = sample + em + measured.base().width(entries.get(i).name()) + valueWidths[i];
        return Math.min(fullWidth, starts[i] + needed + em * 0.6);
    }

    /** Whether a place lies in the legend. */
    boolean contains(double y) {
        return y >= 0 && y < shownLines * lineHeight;
    }

    /** Widths that only grow, so that the legend does not shift with every number. */
    private void measureValues(Type type) {
        int count = entries.size();
        if (valueWidths.length != count || !type.equals(measured)) {
            valueWidths = new double[count];
            placeWidth = 0;
            measured = type;
        }
        double at = chart.inWords().x();
        for (int i = 0; i < count; i++) {
            String text = chart.inWords().value(entries.get(i), at);
            valueWidths[i] = Math.max(valueWidths[i], type.bold().width(text));
        }
        placeWidth = Math.max(placeWidth, type.base().width(chart.inWords().horizontal(at)));
    }

    void paint(Pen pen, Palette palette, Type type, double width) {
        double at = chart.inWords().x();
        for (int i = 0; i < starts.length; i++) {
            if (lines[i] >= firstLine && lines[i] < firstLine + shownLines) {
                paintEntry(pen, palette, type, i, at, width);
            }
        }
        if (!Double.isNaN(at)) {
            Color color = Double.isNaN(chart.readOutProperty().get()) ? palette.muted() : palette.ink();
            pen.text(type.base(), chart.inWords().horizontal(at), width, lineHeight / 2, color, Align.RIGHT);
        }
        double titleLine = (shownLines + 0.5) * lineHeight;
        pen.text(type.base(), chart.verticalTitleProperty().get(), 0, titleLine, palette.muted(), Align.LEFT);
        long waiting = java.util.Arrays.stream(lines)
                .filter(line -> line < firstLine || line >= firstLine + shownLines)
                .count();
        if (waiting > 0) {
            pen.text(type.base(), Words.get("chart.more", waiting), width, titleLine, palette.muted(), Align.RIGHT);
        }
    }

    private void paintEntry(Pen pen, Palette palette, Type type, int i, double at, double width) {
        double em = type.em();
        ChartSeries s = entries.get(i);
        double middle = (lines[i] - firstLine + 0.5) * lineHeight;
        double x = starts[i];
        Color ink = s.isShown() ? palette.ink() : palette.muted();
        if (i == chart.selected()) {
            pen.rect(x, middle - lineHeight / 2 + 1, endOf(i) - x, lineHeight - 2, palette.rule());
        }
        if (s.isShown()) {
            paintSample(pen, palette, s, x, middle, em / 14);
        }
        x += sample + em * 0.5;
        double room = width - x - valueWidths[i] - em * 0.5;
        String name = type.base().fit(s.name(), Math.max(0, room));
        pen.text(type.base(), name, x, middle, ink, Align.LEFT);
        double nameWidth = type.base().width(name);
        if (!s.isShown()) {
            pen.rect(x, Math.rint(middle), nameWidth, 1, ink);
            return;
        }
        pen.text(
                type.bold(),
                chart.inWords().value(s, at),
                Math.rint(x + nameWidth + em * 0.5),
                middle,
                ink,
                Align.LEFT);
    }

    private void paintSample(Pen pen, Palette palette, ChartSeries s, double x, double middle, double scale) {
        Color color = chart.tone(s.colour());
        double y = Math.rint(middle);
        if (s.isBand()) {
            pen.rect(x, y - 5 * scale, sample, 10 * scale, color.deriveColor(0, 1, 1, 0.35));
            return;
        }
        pen.line(new double[] {x, x + sample}, new double[] {y, y}, 2, CurvePainter.stroke(s, color, scale));
        new ChartMarker(pen, color, palette.background(), scale).paint(s.marker(), x + sample / 2, y);
    }
}
