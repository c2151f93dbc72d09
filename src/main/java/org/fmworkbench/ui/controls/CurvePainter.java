package org.fmworkbench.ui.controls;

import java.util.Arrays;
import javafx.scene.paint.Color;
import org.fmworkbench.ui.controls.Pen.Stroke;

/**
 * Paints curves and bands into a {@link ChartFrame}: of however many points, at most four for each pixel column of a line and one
 * bar for each of a band, and none that are out of sight.
 */
final class CurvePainter {
    private static final double BAND = 0.35;
    private static final double BEHIND = 0.45;

    private final Decimator decimator = new Decimator();
    private final Bars bars = new Bars();
    private int painted;

    void paint(Pen pen, ChartFrame frame, ChartSeries series, Color tone, Color ground, double scale) {
        Color color = series.isBehind() ? tone.deriveColor(0, 1, 1, BEHIND) : tone;
        int from = frame.firstVisible(series);
        int to = frame.endOfVisible(series);
        if (series.isBand()) {
            band(pen, frame, series, color.deriveColor(0, 1, 1, BAND), from, to);
            return;
        }
        if (isScribble(series, frame, to - from)) {
            scribble(pen, frame, series, color, from, to);
            return;
        }
        Stroke stroke = stroke(series, color, scale);
        line(pen, frame, series, stroke, from, to);
        new ChartMarker(pen, color, ground, scale).paint(frame, series, from, to);
    }

    /** How many points and bars have been painted so far. */
    int painted() {
        return painted;
    }

    /** Width and dashes of a curve's line. */
    static Stroke stroke(ChartSeries series, Color color, double scale) {
        double[] dashes = series.dashes().clone();
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] *= scale;
        }
        return new Stroke(color, Math.max(1, series.width() * scale), dashes);
    }

    private void line(Pen pen, ChartFrame frame, ChartSeries series, Stroke stroke, int from, int to) {
        decimator.start();
        for (int i = from; i < to; i++) {
            double y = frame.y(series.y(i));
            if (Math.abs(y) < Double.POSITIVE_INFINITY) {
                decimator.add(frame.x(series.x(i)), y);
            } else {
                stroke(pen, stroke);
            }
        }
        stroke(pen, stroke);
    }

    private void stroke(Pen pen, Stroke stroke) {
        decimator.finish();
        int size = decimator.size();
        painted += size;
        if (size == 1) {
            double radius = Math.max(3, stroke.width());
            pen.disc(decimator.xs()[0], decimator.ys()[0], radius, stroke.color(), new Stroke(stroke.color(), 0));
        } else if (size > 1) {
            pen.line(decimator.xs(), decimator.ys(), size, stroke);
        }
        decimator.start();
    }

    /** Whether a thin line has more points than the frame has pixel columns. */
    private static boolean isScribble(ChartSeries series, ChartFrame frame, int points) {
        boolean thin = series.width() <= 1 && series.dashes().length == 0;
        return thin && !series.hasSpread() && series.marker() == ChartSeries.Marker.NONE && points > frame.width;
    }

    /**
     * A line that goes up and down within every pixel column: a bar in each, which touches the one before. It looks like the
     * line, and a software renderer fills bars ten times faster than it strokes thousands of steep segments.
     */
    private void scribble(Pen pen, ChartFrame frame, ChartSeries series, Color color, int from, int to) {
        bars.start();
        double before = Double.NaN;
        double last = Double.NaN;
        for (int i = from; i < to; i++) {
            double end = Math.floor(frame.x(series.x(i)));
            double y = frame.y(series.y(i));
            if (Math.abs(y) < Double.POSITIVE_INFINITY) {
                boolean joined = !Double.isNaN(last);
                double first = joined ? before + 1 : end;
                boolean opens = joined && first <= end;
                bars.add(first, end, opens ? Math.min(y, last) : y, opens ? Math.max(y, last) : y);
                before = end;
                last = y;
            } else {
                last = Double.NaN;
            }
        }
        painted += bars.size;
        pen.bars(bars.xs, bars.widths, bars.tops, bars.bottoms, bars.size, color);
    }

    /** Each point stands for what lies between the point before it and itself: a bar that wide, or one for all in a pixel. */
    private void band(Pen pen, ChartFrame frame, ChartSeries series, Color color, int from, int to) {
        bars.start();
        double before = from < to ? Math.floor(frame.x(series.x(from))) - 1 : 0;
        for (int i = from; i < to; i++) {
            double end = Math.floor(frame.x(series.x(i)));
            double high = frame.y(series.high(i));
            double low = frame.y(series.low(i));
            if (Math.abs(high) < Double.POSITIVE_INFINITY) {
                low = Math.abs(low) < Double.POSITIVE_INFINITY ? low : frame.bottom();
                bars.add(before + 1, end, high, low);
            }
            before = end;
        }
        painted += bars.size;
        pen.bars(bars.xs, bars.widths, bars.tops, bars.bottoms, bars.size, color);
    }

    /** The bars of a band; those of one pixel column become one. */
    private static final class Bars {
        double[] xs = new double[1_024];
        double[] widths = new double[1_024];
        double[] tops = new double[1_024];
        double[] bottoms = new double[1_024];
        int size;

        void start() {
            size = 0;
        }

        void add(double first, double last, double high, double low) {
            double top = Math.floor(high);
            double bottom = Math.max(top + 1, Math.ceil(low));
            if (first > last && size > 0) {
                tops[size - 1] = Math.min(tops[size - 1], top);
                bottoms[size - 1] = Math.max(bottoms[size - 1], bottom);
                return;
            }
            if (size == xs.length) {
                xs = Arrays.copyOf(xs, 2 * size);
                widths = Arrays.copyOf(widths, 2 * size);
                tops = Arrays.copyOf(tops, 2 * size);
                bottoms = Arrays.copyOf(bottoms, 2 * size);
            }
            xs[size] = first;
            widths[size] = Math.max(1, last - first + 1);
            tops[size] = top;
            bottoms[size++] = bottom;
        }
    }
}
