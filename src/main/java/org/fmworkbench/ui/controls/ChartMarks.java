package org.fmworkbench.ui.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Paints what lies over the curves of a chart: places with a name, the cursor, and the read-out. */
final class ChartMarks {

    void paint(Brush brush, SeriesChart chart, ChartFrame frame, Type type) {
        double cursor = chart.inWords().snapped(chart.cursorXProperty().get());
        if (!Double.isNaN(cursor)) {
            paintCursor(brush, frame, frame.x(cursor), type.em());
        }
        paintPoints(brush, chart, frame, type);
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

    /** Rings, and beside each its name where no other name is. */
    private static void paintPoints(Brush brush, SeriesChart chart, ChartFrame frame, Type type) {
        List<Rectangle2D> taken = new ArrayList<>();
        for (ChartPoint point : chart.getPoints()) {
            double x = frame.x(point.x());
            double y = frame.y(point.y());
            if (Math.abs(y) < Double.POSITIVE_INFINITY && x >= frame.left - 1 && x <= frame.right() + 1) {
                Color ink = brush.palette().ink();
                ring(brush, x, y, type.em() * 0.42, ink);
                Rectangle2D place = placeOf(point.name(), x, y, frame, type, taken);
                taken.add(place);
                brush.rect(
                        place.getMinX(),
                        place.getMinY(),
                        place.getWidth(),
                        place.getHeight(),
                        brush.palette().background());
                double middle = (place.getMinY() + place.getMaxY()) / 2;
                brush.left(type.bold(), point.name(), Math.rint(place.getMinX() + 3), middle, ink);
            }
        }
    }

    /** Below or above to the right, else to the left: the first that is inside and free; curves mostly rise to the right. */
    private static Rectangle2D placeOf(
            String name, double x, double y, ChartFrame frame, Type type, List<Rectangle2D> taken) {
        double em = type.em();
        double width = type.bold().width(name) + 6;
        double height = em * 1.3;
        double right = x + em * 0.8 - 3;
        double left = Math.max(frame.left, x - em * 0.8 - width + 3);
        double below = y + em * 0.45;
        double above = y - em * 1.75;
        double[][] corners = {{right, below}, {right, below + height + 2}, {right, above}, {left, above}, {left, below}
        };
        Rectangle2D best = null;
        for (double[] corner : corners) {
            Rectangle2D place = new Rectangle2D(corner[0], corner[1], width, height);
            boolean inside = place.getMaxX() <= frame.right() + em
                    && place.getMaxY() <= frame.bottom()
                    && place.getMinY() >= frame.top;
            best = best == null && inside ? place : best;
            if (inside && taken.stream().noneMatch(place::intersects)) {
                return place;
            }
        }
        return best == null ? new Rectangle2D(left, above, width, height) : best;
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
