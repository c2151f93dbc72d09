package org.fmworkbench.ui.controls;

import javafx.geometry.Rectangle2D;
import org.fmworkbench.ui.controls.Pen.Align;

/** Arranges and paints all of a {@link SeriesChart}, on the screen or into a file. */
final class ChartPainter {
    /** How strongly the part of a run is painted that comes after "now". */
    private static final double AFTER_NOW = 0.3;

    private final SeriesChart chart;
    private final ChartFrame frame = new ChartFrame();
    private final CurvePainter curves = new CurvePainter();
    private final ChartAxes axes = new ChartAxes();
    private final ChartLegend legend;
    private Type type;
    private double width;
    private Rectangle2D box;

    ChartPainter(SeriesChart chart) {
        this.chart = chart;
        this.legend = new ChartLegend(chart);
    }

    ChartFrame frame() {
        return frame;
    }

    ChartLegend legend() {
        return legend;
    }

    CurvePainter curves() {
        return curves;
    }

    /** The rectangle that is being drawn with the pointer; null for none. */
    void box(Rectangle2D drawn) {
        box = drawn;
    }

    Rectangle2D box() {
        return box;
    }

    void arrange(Type newType, double newWidth, double height) {
        type = newType;
        width = newWidth;
        double top = legend.arrange(type, width, height);
        frame.arrange(chart, type, width, top, height);
    }

    /** Paints with the arrangement made before. */
    void paint(Pen pen, Palette palette) {
        legend.paint(pen, palette, type, width);
        axes.paint(pen, palette, chart, frame, type, width);
        if (!frame.filled) {
            String text = type.base().fit(chart.placeholderProperty().get(), frame.width);
            double middle = frame.left + frame.width / 2;
            pen.text(type.base(), text, middle, frame.top + frame.height / 2, palette.muted(), Align.CENTER);
            return;
        }
        double now = chart.nowProperty().get();
        double split = Double.isNaN(now)
                ? frame.right()
                : Math.max(frame.left, Math.min(frame.right(), Math.rint(frame.x(now))));
        paintCurves(pen, palette, frame.left, split, 1);
        if (split < frame.right()) {
            paintCurves(pen, palette, split, frame.right(), AFTER_NOW);
        }
        new ChartMarks(pen, palette, chart, frame, type).paint(box);
    }

    /** The curves between two places of the x axis. Lines and shapes at the edge of the frame are seen whole. */
    private void paintCurves(Pen pen, Palette palette, double from, double to, double opacity) {
        double rim = frame.isZoomed() ? 0 : Math.ceil(type.em() * 0.4);
        double left = from == frame.left ? from - rim : from;
        double right = to == frame.right() ? to + rim : to;
        pen.clip(left, frame.top - rim, right - left, frame.height + 2 * rim, opacity);
        for (ChartSeries s : chart.getSeries()) {
            if (s.isShown()) {
                curves.paint(pen, frame, s, chart.tone(s.colour()), palette.background(), type.em() / 14);
            }
        }
        pen.endClip();
    }
}
