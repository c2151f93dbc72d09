package org.fmworkbench.ui.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import org.fmworkbench.ui.controls.Pen.Align;
import org.fmworkbench.ui.controls.Pen.Stroke;

/** Paints what lies over the curves of a chart: places with a name, "now", the cursor, the read-out, the box that is drawn. */
final class ChartMarks {
    private final Pen pen;
    private final Palette palette;
    private final SeriesChart chart;
    private final ChartFrame frame;
    private final Type type;

    ChartMarks(Pen pen, Palette palette, SeriesChart chart, ChartFrame frame, Type type) {
        this.pen = pen;
        this.palette = palette;
        this.chart = chart;
        this.frame = frame;
        this.type = type;
    }

    /** Everything; {@code box}: the rectangle that is being drawn with the pointer, null for none. */
    void paint(Rectangle2D box) {
        double now = chart.nowProperty().get();
        if (frame.showsX(now)) {
            paintHandles(frame.x(now));
        }
        double cursor = chart.inWords().snapped(chart.cursorXProperty().get());
        if (!Double.isNaN(cursor)) {
            paintHandles(frame.x(cursor));
        }
        paintPoints();
        boolean reading = !Double.isNaN(chart.readOutProperty().get());
        double at = chart.inWords().x();
        if (reading && frame.showsX(at)) {
            pen.rect(Math.rint(frame.x(at)), frame.top, 1, frame.height, palette.ink());
        }
        if (reading || !Double.isNaN(cursor)) {
            paintRings(at);
        }
        if (box != null) {
            paintBox(box);
        }
    }

    private void paintBox(Rectangle2D box) {
        double x0 = box.getMinX();
        double x1 = box.getMaxX();
        double y0 = box.getMinY();
        double y1 = box.getMaxY();
        pen.rect(x0, y0, x1 - x0, y1 - y0, palette.ink().deriveColor(0, 1, 1, 0.08));
        pen.line(
                new double[] {x0, x1, x1, x0, x0},
                new double[] {y0, y0, y1, y1, y0},
                5,
                new Stroke(palette.ink(), 1, 4, 3));
    }

    /** An upright line with a handle at either end. */
    private void paintHandles(double x) {
        Color ink = palette.ink();
        double half = Math.rint(type.em() * 0.45);
        double at = Math.rint(x);
        double[] xs = {at - half, at + half, at};
        double bottom = frame.bottom();
        pen.rect(at - 1, frame.top, 2, frame.height, ink);
        pen.polygon(xs, new double[] {frame.top - half, frame.top - half, frame.top + half}, ink);
        pen.polygon(xs, new double[] {bottom + half, bottom + half, bottom - half}, ink);
    }

    /** Rings, and beside each its name where no other name is. */
    private void paintPoints() {
        List<Rectangle2D> taken = new ArrayList<>();
        for (ChartPoint point : chart.getPoints()) {
            double x = frame.x(point.x());
            double y = frame.y(point.y());
            if (Math.abs(y) < Double.POSITIVE_INFINITY && x >= frame.left - 1 && x <= frame.right() + 1) {
                Color ink = palette.ink();
                ring(x, y, type.em() * 0.42, ink);
                Rectangle2D place = placeOf(point.name(), x, y, taken);
                taken.add(place);
                pen.rect(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight(), palette.background());
                double middle = (place.getMinY() + place.getMaxY()) / 2;
                pen.text(type.bold(), point.name(), Math.rint(place.getMinX() + 3), middle, ink, Align.LEFT);
            }
        }
    }

    /** Below or above to the right, else to the left: the first that is inside and free; curves mostly rise to the right. */
    private Rectangle2D placeOf(String name, double x, double y, List<Rectangle2D> taken) {
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

    private void paintRings(double at) {
        for (ChartSeries s : chart.readable()) {
            int i = chart.inWords().nearest(s, at);
            double y = i < 0 ? Double.NaN : frame.y(s.y(i));
            if (y >= frame.top - 1 && y <= frame.bottom() + 1 && frame.showsX(s.x(i))) {
                ring(frame.x(s.x(i)), y, Math.max(4, type.em() * 0.3), chart.tone(s.colour()));
            }
        }
    }

    private void ring(double x, double y, double r, Color color) {
        pen.disc(x, y, r, palette.background(), new Stroke(color, 2));
    }
}
