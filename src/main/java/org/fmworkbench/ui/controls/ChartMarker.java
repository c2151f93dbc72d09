package org.fmworkbench.ui.controls;

import javafx.scene.canvas.GraphicsContext;

/** The shapes at the points of a curve, filled in the colour of its line. */
final class ChartMarker {
    private static final double RADIUS = 4;
    /** Shapes stand at least this far apart, in pixels at a 14 px font. */
    private static final double APART = 26;

    private ChartMarker() {}

    /** Paints a shape around (x, y); the colour is that of the stroke. */
    static void paint(GraphicsContext g, ChartSeries.Marker shape, double x, double y, double scale) {
        double r = RADIUS * scale;
        g.setFill(g.getStroke());
        switch (shape) {
            case NONE -> {
                // A line is enough.
            }
            case CIRCLE -> g.fillOval(x - r, y - r, 2 * r, 2 * r);
            case SQUARE -> g.fillRect(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r);
            case TRIANGLE ->
                g.fillPolygon(
                        new double[] {x - 1.1 * r, x + 1.1 * r, x},
                        new double[] {y + 0.9 * r, y + 0.9 * r, y - 1.1 * r},
                        3);
            case DIAMOND ->
                g.fillPolygon(
                        new double[] {x - 1.25 * r, x, x + 1.25 * r, x},
                        new double[] {y, y - 1.25 * r, y, y + 1.25 * r},
                        4);
        }
    }

    /** Paints a curve's shapes and the bars of its spread. */
    static void paint(GraphicsContext g, ChartFrame frame, ChartSeries series, double scale) {
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < series.count(); i++) {
            double x = frame.x(series.x(i));
            double y = frame.y(series.y(i));
            if (!(Math.abs(y) < Double.POSITIVE_INFINITY)) {
                continue;
            }
            if (series.hasSpread()) {
                spread(g, x, frame.y(series.low(i)), frame.y(series.high(i)), scale);
            }
            if (series.marker() != ChartSeries.Marker.NONE && x - last >= APART * scale) {
                paint(g, series.marker(), x, y, scale);
                last = x;
            }
        }
    }

    private static void spread(GraphicsContext g, double x, double low, double high, double scale) {
        double bottom = Math.abs(low) < Double.POSITIVE_INFINITY ? low : high;
        double half = RADIUS * scale;
        g.setLineWidth(Math.max(1, scale));
        g.strokeLine(x, bottom, x, high);
        g.strokeLine(x - half, bottom, x + half, bottom);
        g.strokeLine(x - half, high, x + half, high);
    }
}
