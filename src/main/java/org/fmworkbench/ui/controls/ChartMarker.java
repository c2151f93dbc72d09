package org.fmworkbench.ui.controls;

import javafx.scene.paint.Color;
import org.fmworkbench.ui.controls.Pen.Stroke;

/** The shapes at the points of a curve, in the colour of its line. */
final class ChartMarker {
    private static final double RADIUS = 4;
    /** Shapes stand at least this far apart, in pixels at a 14 px font. */
    private static final double APART = 26;

    private final Pen pen;
    private final Color color;
    private final Color ground;
    private final double scale;

    /** Paints shapes in one colour on a ground of another. */
    ChartMarker(Pen pen, Color color, Color ground, double scale) {
        this.pen = pen;
        this.color = color;
        this.ground = ground;
        this.scale = scale;
    }

    /** Paints a shape around (x, y). */
    void paint(ChartSeries.Marker shape, double x, double y) {
        double r = RADIUS * scale;
        switch (shape) {
            case NONE -> {
                // A line is enough.
            }
            case CIRCLE -> pen.disc(x, y, r, color, new Stroke(color, 0));
            case RING -> pen.disc(x, y, r, ground, new Stroke(color, 2 * scale));
            case SQUARE -> polygon(x, y, 0.9 * r, -1, -1, 1, -1, 1, 1, -1, 1);
            case TRIANGLE -> polygon(x, y, r, -1.1, 0.9, 1.1, 0.9, 0, -1.1);
            case TRIANGLE_DOWN -> polygon(x, y, r, -1.1, -0.9, 1.1, -0.9, 0, 1.1);
            case DIAMOND -> polygon(x, y, 1.25 * r, -1, 0, 0, -1, 1, 0, 0, 1);
            case CROSS -> {
                stroke(x - r, y - r, x + r, y + r);
                stroke(x - r, y + r, x + r, y - r);
            }
            case PLUS -> {
                stroke(x - 1.2 * r, y, x + 1.2 * r, y);
                stroke(x, y - 1.2 * r, x, y + 1.2 * r);
            }
        }
    }

    /** A polygon around (x, y) with corners x, y, x, y, … in units of {@code size}. */
    private void polygon(double x, double y, double size, double... corners) {
        double[] xs = new double[corners.length / 2];
        double[] ys = new double[xs.length];
        for (int n = 0; n < xs.length; n++) {
            xs[n] = x + size * corners[2 * n];
            ys[n] = y + size * corners[2 * n + 1];
        }
        pen.polygon(xs, ys, color);
    }

    private void stroke(double x0, double y0, double x1, double y1) {
        pen.line(new double[] {x0, x1}, new double[] {y0, y1}, 2, new Stroke(color, 2.2 * scale));
    }

    /** Paints a curve's shapes and the bars of its spread, at the points from {@code from} to before {@code to}. */
    void paint(ChartFrame frame, ChartSeries series, int from, int to) {
        double last = series.markerShift() == 0
                ? Double.NEGATIVE_INFINITY
                : frame.left - (APART - series.markerShift()) * scale;
        double apart = (APART + series.markerShift()) * scale;
        for (int i = from; i < to; i++) {
            double x = frame.x(series.x(i));
            double y = frame.y(series.y(i));
            if (!(Math.abs(y) < Double.POSITIVE_INFINITY)) {
                continue;
            }
            if (series.hasSpread()) {
                spread(x, frame.y(series.low(i)), frame.y(series.high(i)));
            }
            if (series.marker() != ChartSeries.Marker.NONE && x - last >= apart) {
                paint(series.marker(), x, y);
                last = x;
            }
        }
    }

    private void spread(double x, double low, double high) {
        double bottom = Math.abs(low) < Double.POSITIVE_INFINITY ? low : high;
        double half = RADIUS * scale;
        Stroke stroke = new Stroke(color, Math.max(1, scale));
        pen.line(new double[] {x, x}, new double[] {bottom, high}, 2, stroke);
        pen.line(new double[] {x - half, x + half}, new double[] {bottom, bottom}, 2, stroke);
        pen.line(new double[] {x - half, x + half}, new double[] {high, high}, 2, stroke);
    }
}
