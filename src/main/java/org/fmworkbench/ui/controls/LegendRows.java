package org.fmworkbench.ui.controls;

import javafx.scene.paint.Color;
import org.fmworkbench.ui.controls.Pen.Align;

/** Entries one after the other, as many in a line as fit: each curve's line, name and value. */
final class LegendRows extends LegendLayout {
    private double[] starts = {};
    private int[] lines = {};
    private int count;

    LegendRows(SeriesChart chart) {
        super(chart);
    }

    @Override
    void place() {
        starts = new double[entries.size()];
        lines = new int[entries.size()];
        double x = 0;
        int line = 0;
        for (int i = 0; i < starts.length; i++) {
            double end = line == 0 ? width - placeWidth() - em() : width;
            if (x > 0 && x + length(i) > end) {
                line++;
                x = 0;
            }
            starts[i] = x;
            lines[i] = line;
            x += length(i) + em() * 1.3;
        }
        count = line + 1;
    }

    private double length(int i) {
        return sample + em() + type.base().width(entries.get(i).name()) + valueWidth(i);
    }

    @Override
    int heads() {
        return 0;
    }

    @Override
    int lines() {
        return count;
    }

    @Override
    int lineOf(int entry) {
        return lines[entry];
    }

    @Override
    int[] at(int line, double x) {
        for (int i = starts.length - 1; i >= 0; i--) {
            if (lines[i] == line && x >= starts[i]) {
                return x < endOf(i) ? new int[] {i} : NOTHING;
            }
        }
        return NOTHING;
    }

    private double endOf(int i) {
        return Math.min(width, starts[i] + length(i) + em() * 0.6);
    }

    @Override
    void paintHeads(Pen pen, Palette palette, double middle) {
        paintPlace(pen, palette, width, middle, Align.RIGHT);
    }

    @Override
    void paintLine(Pen pen, Palette palette, int line, double middle) {
        for (int i = 0; i < starts.length; i++) {
            if (lines[i] == line) {
                paintEntry(pen, palette, i, middle);
            }
        }
    }

    private void paintEntry(Pen pen, Palette palette, int i, double middle) {
        ChartSeries s = entries.get(i);
        double x = starts[i];
        Color ink = s.isShown() ? palette.ink() : palette.muted();
        if (i == chart.selected()) {
            paintSelection(pen, palette, x, middle, endOf(i) - x);
        }
        if (s.isShown()) {
            paintSample(pen, palette, s, x, middle);
        }
        x += sample + em() * 0.5;
        double room = width - x - valueWidth(i) - em() * 0.5;
        String name = type.base().fit(s.name(), Math.max(0, room));
        pen.text(type.base(), name, x, middle, ink, Align.LEFT);
        double nameWidth = type.base().width(name);
        if (!s.isShown()) {
            pen.rect(x, Math.rint(middle), nameWidth, 1, ink);
            return;
        }
        String value = chart.inWords().value(s, chart.inWords().x());
        pen.text(type.bold(), value, Math.rint(x + nameWidth + em() * 0.5), middle, ink, Align.LEFT);
    }

    private void paintSample(Pen pen, Palette palette, ChartSeries s, double x, double middle) {
        Color color = chart.tone(s.colour());
        double scale = em() / 14;
        double y = Math.rint(middle);
        if (s.isBand()) {
            pen.rect(x, y - 5 * scale, sample, 10 * scale, color.deriveColor(0, 1, 1, 0.35));
            return;
        }
        pen.line(new double[] {x, x + sample}, new double[] {y, y}, 2, CurvePainter.stroke(s, color, scale));
        new ChartMarker(pen, color, palette.background(), scale).paint(s.marker(), x + sample / 2, y);
    }
}
