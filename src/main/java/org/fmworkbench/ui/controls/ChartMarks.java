package org.fmworkbench.ui.controls;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Paints what lies over the curves of a chart: places with a name, the cursor, and the read-out. */
final class ChartMarks {

    void paint(Brush brush, SeriesChart chart, ChartFrame frame, Type type) {
        double cursor = chart.inWords().snapped(chart.cursorXProperty().get());
        if (!Double.isNaN(cursor)) {
            paintCursor(brush, frame, frame.x(cursor), type.em());
        }
        for (ChartPoint point : chart.getPoints()) {
            paintPoint(brush, frame, point, type);
        }
        boolean reading = !Double.isNaN(chart.readOutProperty().get());
        double at = chart.inWords().x();
        if (reading) {
            brush.rect(
                    Math.rint(frame.x(at)),
                    frame.top,
                    1,
                    frame.height,
                    brush.palette().ink());
        }
        if (reading || !Double.isNaN(cursor)) {
            paintRings(brush, chart, frame, at, type.em());
        }
    }

    /** A line with a handle at either end. */
    private static void paintCursor(Brush brush, ChartFrame frame, double x, double em) {
        Color ink = brush.palette().ink();
        double half = Math.rint(em * 0.45);
        double at = Math.rint(x);
        brush.rect(at - 1, frame.top, 2, frame.height, ink);
        GraphicsContext g = brush.graphics();
        g.setFill(ink);
        g.fillPolygon(
                new double[] {at - half, at + half, at},
                new double[] {frame.top - half, frame.top - half, frame.top + half},
                3);
        double bottom = frame.bottom();
        g.fillPolygon(
                new double[] {at - half, at + half, at}, new double[] {bottom + half, bottom + half, bottom - half}, 3);
    }

    /** A ring, and the name beside it on the side with more room. */
    private static void paintPoint(Brush brush, ChartFrame frame, ChartPoint point, Type type) {
        double x = frame.x(point.x());
        double y = frame.y(point.y());
        if (!(Math.abs(y) < Double.POSITIVE_INFINITY) || x < frame.left - 1 || x > frame.right() + 1) {
            return;
        }
        double em = type.em();
        Color ink = brush.palette().ink();
        ring(brush, x, y, em * 0.42, ink);
        double gap = em * 0.8;
        double width = type.bold().width(point.name());
        boolean left = x + gap + width > frame.right();
        double start = left ? Math.max(frame.left, x - gap - width) : x + gap;
        double middle = y - em * 1.1 < frame.top ? y + em * 1.1 : y - em * 1.1;
        brush.rect(
                start - 3,
                middle - em * 0.65,
                width + 6,
                em * 1.3,
                brush.palette().background());
        brush.left(type.bold(), point.name(), Math.rint(start), middle, ink);
    }

    private static void paintRings(Brush brush, SeriesChart chart, ChartFrame frame, double at, double em) {
        for (ChartSeries s : chart.getSeries()) {
            int i = chart.inWords().nearest(s, at);
            double y = i < 0 ? Double.NaN : frame.y(s.y(i));
            if (Math.abs(y) < Double.POSITIVE_INFINITY) {
                ring(brush, frame.x(s.x(i)), y, Math.max(4, em * 0.3), chart.tone(s.colour()));
            }
        }
    }

    private static void ring(Brush brush, double x, double y, double r, Color color) {
        GraphicsContext g = brush.graphics();
        g.setFill(brush.palette().background());
        g.fillOval(x - r, y - r, 2 * r, 2 * r);
        g.setStroke(color);
        g.setLineWidth(2);
        g.strokeOval(x - r, y - r, 2 * r, 2 * r);
    }
}
