package org.fmworkbench.ui.controls;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** The lines above a chart: the y axis's title, then each curve's line, name and value, and the x they belong to. */
final class ChartLegend {
    private final SeriesChart chart;
    private double[] starts = {};
    private int[] lines = {};
    private int lineCount;
    private double lineHeight;
    private double sample;
    private double[] valueWidths = {};
    private double placeWidth;
    private Type measured;

    ChartLegend(SeriesChart chart) {
        this.chart = chart;
    }

    /** Finds places for the entries and returns the height of the legend. */
    double arrange(Type type, double width) {
        double em = type.em();
        int count = chart.getSeries().size();
        starts = new double[count];
        lines = new int[count];
        lineHeight = Math.ceil(em * 1.6);
        sample = Math.rint(em * 2.2);
        measureValues(type);
        double x = 0;
        int line = 0;
        for (int i = 0; i < count; i++) {
            double needed = sample
                    + em * 0.5
                    + type.base().width(chart.getSeries().get(i).name())
                    + em * 0.5
                    + valueWidths[i];
            double end = line == 0 ? width - placeWidth - em : width;
            if (x > 0 && x + needed > end) {
                line++;
                x = 0;
            }
            starts[i] = x;
            lines[i] = line;
            x += needed + em * 1.3;
        }
        lineCount = line + 1;
        boolean titled = !chart.verticalTitleProperty().get().isEmpty();
        return lineCount * lineHeight + (titled ? lineHeight : em * 0.4);
    }

    /** Widths that only grow, so that the legend does not shift with every number. */
    private void measureValues(Type type) {
        int count = chart.getSeries().size();
        if (valueWidths.length != count || !type.equals(measured)) {
            valueWidths = new double[count];
            placeWidth = 0;
            measured = type;
        }
        double at = chart.inWords().x();
        for (int i = 0; i < count; i++) {
            String text = chart.inWords().value(chart.getSeries().get(i), at);
            valueWidths[i] = Math.max(valueWidths[i], type.bold().width(text));
        }
        placeWidth = Math.max(placeWidth, type.base().width(chart.inWords().horizontal(at)));
    }

    void paint(Brush brush, Type type, double width) {
        double em = type.em();
        double at = chart.inWords().x();
        for (int i = 0; i < starts.length; i++) {
            ChartSeries s = chart.getSeries().get(i);
            double middle = (lines[i] + 0.5) * lineHeight;
            double x = starts[i];
            paintSample(brush.graphics(), s, x, middle, em / 14);
            x += sample + em * 0.5;
            double room = width - x - valueWidths[i] - em * 0.5;
            String name = type.base().fit(s.name(), Math.max(0, room));
            brush.left(type.base(), name, x, middle, brush.palette().ink());
            x += type.base().width(name) + em * 0.5;
            brush.left(
                    type.bold(),
                    chart.inWords().value(s, at),
                    Math.rint(x),
                    middle,
                    brush.palette().ink());
        }
        if (!Double.isNaN(at)) {
            Color color = Double.isNaN(chart.readOutProperty().get())
                    ? brush.palette().muted()
                    : brush.palette().ink();
            brush.right(type.base(), chart.inWords().horizontal(at), width, lineHeight / 2, color);
        }
        brush.left(
                type.base(),
                chart.verticalTitleProperty().get(),
                0,
                (lineCount + 0.5) * lineHeight,
                brush.palette().muted());
    }

    private void paintSample(GraphicsContext g, ChartSeries s, double x, double middle, double scale) {
        Color color = chart.tone(s.colour());
        double y = Math.rint(middle);
        if (s.isBand()) {
            g.setFill(color.deriveColor(0, 1, 1, 0.35));
            g.fillRect(x, y - 5 * scale, sample, 10 * scale);
            return;
        }
        g.setStroke(color);
        CurvePainter.style(g, s, scale);
        g.strokeLine(x, y, x + sample, y);
        g.setLineDashes();
        ChartMarker.paint(g, s.marker(), x + sample / 2, y, scale);
    }
}
