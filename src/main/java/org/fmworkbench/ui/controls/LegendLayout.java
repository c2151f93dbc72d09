package org.fmworkbench.ui.controls;

import java.util.List;
import org.fmworkbench.ui.controls.Pen.Align;

/** How the entries of a {@link ChartLegend} stand: its lines, what is in them, and what is where. */
abstract class LegendLayout {
    static final int[] NOTHING = {};

    final SeriesChart chart;
    List<ChartSeries> entries = List.of();
    Type type;
    double width;
    double lineHeight;
    double sample;
    private double[] valueWidths = {};
    private double placeWidth;
    private List<String> measured = List.of();

    LegendLayout(SeriesChart chart) {
        this.chart = chart;
    }

    /** Takes over what there is to say, and finds places for it. */
    final void arrange(List<ChartSeries> series, Type newType, double newWidth) {
        entries = series;
        boolean sameType = newType.equals(type);
        type = newType;
        width = newWidth;
        lineHeight = Math.ceil(em() * 1.6);
        sample = Math.rint(em() * 2.2);
        measure(sameType);
        place();
    }

    /** Widths that only grow, so that the legend does not shift with every number. */
    private void measure(boolean sameType) {
        List<String> names = entries.stream().map(ChartSeries::name).toList();
        if (!sameType || !names.equals(measured)) {
            valueWidths = new double[entries.size()];
            placeWidth = 0;
            measured = names;
        }
        double at = chart.inWords().x();
        for (int i = 0; i < valueWidths.length; i++) {
            String text = chart.inWords().value(entries.get(i), at);
            valueWidths[i] = Math.max(valueWidths[i], type.bold().width(text));
        }
        placeWidth = Math.max(placeWidth, type.base().width(chart.inWords().horizontal(at)));
    }

    final double em() {
        return type.em();
    }

    /** Room for an entry's value. */
    final double valueWidth(int entry) {
        return valueWidths[entry];
    }

    /** Room for the x that the values belong to. */
    final double placeWidth() {
        return placeWidth;
    }

    /** Finds places for the entries. */
    abstract void place();

    /** How many lines stay at the top whatever is scrolled. */
    abstract int heads();

    /** How many lines there are that can be scrolled. */
    abstract int lines();

    /** The line of an entry, from 0 on, the heads not counted. */
    abstract int lineOf(int entry);

    /** The entries that a click on a line at {@code x} switches; line −1 is the head. */
    abstract int[] at(int line, double x);

    /** Paints the heads, the first of them around {@code middle}. */
    abstract void paintHeads(Pen pen, Palette palette, double middle);

    /** Paints a line around {@code middle}. */
    abstract void paintLine(Pen pen, Palette palette, int line, double middle);

    /** The x that the values belong to. */
    final void paintPlace(Pen pen, Palette palette, double x, double middle, Align align) {
        double at = chart.inWords().x();
        if (!Double.isNaN(at) && !entries.isEmpty()) {
            boolean pointed = !Double.isNaN(chart.readOutProperty().get());
            String text = chart.inWords().horizontal(at);
            pen.text(type.base(), text, x, middle, pointed ? palette.ink() : palette.muted(), align);
        }
    }

    /** What lies under the entry that the keys have come to. */
    final void paintSelection(Pen pen, Palette palette, double x, double middle, double length) {
        pen.rect(x, middle - lineHeight / 2 + 1, length, lineHeight - 2, palette.rule());
    }
}
