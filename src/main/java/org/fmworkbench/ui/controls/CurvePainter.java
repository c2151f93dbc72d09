package org.fmworkbench.ui.controls;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Paints curves and bands into a {@link ChartFrame}, at most a few points for each pixel column. */
final class CurvePainter {
    private final Decimator decimator = new Decimator();

    void paint(GraphicsContext g, ChartFrame frame, ChartSeries series, Color color, double scale) {
        if (series.isBand()) {
            band(g, frame, series, color);
        } else {
            g.setStroke(color);
            style(g, series, scale);
            line(g, frame, series);
            g.setLineDashes();
            ChartMarker.paint(g, frame, series, scale);
        }
    }

    /** Sets width, dashes and joins of a curve's line. */
    static void style(GraphicsContext g, ChartSeries series, double scale) {
        g.setLineWidth(Math.max(1, series.width() * scale));
        g.setLineCap(StrokeLineCap.BUTT);
        g.setLineJoin(StrokeLineJoin.BEVEL);
        double[] dashes = series.dashes().clone();
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] *= scale;
        }
        g.setLineDashes(dashes);
    }

    private void line(GraphicsContext g, ChartFrame frame, ChartSeries series) {
        decimator.start();
        for (int i = 0; i < series.count(); i++) {
            double y = frame.y(series.y(i));
            if (Math.abs(y) < Double.POSITIVE_INFINITY) {
                decimator.add(frame.x(series.x(i)), y);
            } else {
                stroke(g);
            }
        }
        stroke(g);
    }

    private void stroke(GraphicsContext g) {
        decimator.finish();
        int size = decimator.size();
        if (size == 1) {
            double width = Math.max(3, g.getLineWidth());
            g.setFill(g.getStroke());
            g.fillOval(decimator.xs()[0] - width, decimator.ys()[0] - width, 2 * width, 2 * width);
        } else if (size > 1) {
            g.strokePolyline(decimator.xs(), decimator.ys(), size);
        }
        decimator.start();
    }

    /** One upright bar for each pixel column, from the lowest to the highest value in it. */
    private static void band(GraphicsContext g, ChartFrame frame, ChartSeries series, Color color) {
        g.setFill(color.deriveColor(0, 1, 1, 0.35));
        double column = Double.NaN;
        double top = 0;
        double bottom = 0;
        for (int i = 0; i < series.count(); i++) {
            double x = Math.floor(frame.x(series.x(i)));
            double high = frame.y(series.high(i));
            double low = frame.y(series.low(i));
            if (!(Math.abs(high) < Double.POSITIVE_INFINITY)) {
                continue;
            }
            low = Math.abs(low) < Double.POSITIVE_INFINITY ? low : frame.bottom();
            if (x == column) {
                top = Math.min(top, high);
                bottom = Math.max(bottom, low);
            } else {
                bar(g, column, top, bottom);
                column = x;
                top = high;
                bottom = low;
            }
        }
        bar(g, column, top, bottom);
    }

    private static void bar(GraphicsContext g, double x, double top, double bottom) {
        if (!Double.isNaN(x)) {
            double y = Math.floor(top);
            g.fillRect(x, y, 1, Math.max(1, Math.ceil(bottom) - y));
        }
    }
}
