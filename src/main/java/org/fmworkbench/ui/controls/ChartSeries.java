package org.fmworkbench.ui.controls;

/**
 * One curve of a {@link SeriesChart}: a line, or a band between a lower and an upper curve. Which colour it has, how wide
 * it is and how it is dashed tell it from the others; at least one of the last two should differ. After new data are set,
 * the chart has to be repainted; arrays are not copied and their first {@code count} elements must not change until then.
 */
public final class ChartSeries {
    private final String name;
    private final Tone colour;
    private final double width;
    private final double[] dashes;
    private double[] x = {};
    private double[] low = x;
    private double[] high = x;
    private double[] middle;
    private int count;
    private Marker marker = Marker.NONE;
    private double markerShift;
    private boolean behind;
    private boolean unnamed;
    private String group;
    private String part;
    private boolean shown = true;

    /**
     * A curve without data.
     *
     * @param name what the legend calls it
     * @param colour one of the curve tones
     * @param width of the line, in pixels at a 14 px font
     * @param dashes lengths of dashes and gaps; none for a solid line
     */
    public ChartSeries(String name, Tone colour, double width, double... dashes) {
        this.name = name;
        this.colour = colour;
        this.width = width;
        this.dashes = dashes.clone();
    }

    /** The shapes that stand at the points of a curve, so that it is told from the others without colour. */
    public enum Marker {
        /** Nothing. */
        NONE,
        /** A disc. */
        CIRCLE,
        /** A square. */
        SQUARE,
        /** A triangle. */
        TRIANGLE,
        /** A square on its corner. */
        DIAMOND,
        /** An empty circle. */
        RING,
        /** A triangle on its corner. */
        TRIANGLE_DOWN,
        /** Two crossing strokes. */
        CROSS,
        /** An upright and a level stroke. */
        PLUS
    }

    /** This curve with a shape at its points (at some of them, where they stand close). */
    public ChartSeries marked(Marker shape) {
        marker = shape;
        return this;
    }

    /**
     * Shapes stand farther apart and begin later by so much (pixels at a 14 px font): those of curves that lie on one another
     * are then seen side by side.
     */
    public ChartSeries shifted(double pixels) {
        markerShift = pixels;
        return this;
    }

    /**
     * This curve as one of a group: where there are several, the legend is a table with a line for each.
     *
     * @param groupName what all of the group have in common, and the shape of their points
     * @param partName what it is in its group, and its dashes
     */
    public ChartSeries of(String groupName, String partName) {
        group = groupName;
        part = partName;
        return this;
    }

    /** This curve lighter and without a place in the legend: the raw values behind the smoothed ones. */
    public ChartSeries behind() {
        behind = true;
        return this;
    }

    /** This curve without a place in the legend: where a word beside the chart says what it is. */
    public ChartSeries unnamed() {
        unnamed = true;
        return this;
    }

    /** Whether the curve is painted; one that is not keeps its place in the legend. Repaint the chart after a change. */
    public boolean isShown() {
        return shown;
    }

    /** Switches the curve on or off. */
    public void setShown(boolean painted) {
        shown = painted;
    }

    /** The points (x, y), x ascending; NaN in y is a gap. */
    public void setLine(double[] xs, double[] ys, int points) {
        setBand(xs, ys, ys, points);
    }

    /** For each x, ascending, the smallest and the largest y of the many values from the x before up to this one. */
    public void setBand(double[] xs, double[] lows, double[] highs, int points) {
        if (points > xs.length || points > lows.length || points > highs.length) {
            throw new IllegalArgumentException("more points than numbers: " + points);
        }
        x = xs;
        low = lows;
        high = highs;
        middle = null;
        count = points;
    }

    /** The points (x, y), x ascending, each with a bar from its smallest to its largest value. */
    public void setSpread(double[] xs, double[] ys, double[] lows, double[] highs, int points) {
        setBand(xs, lows, highs, points);
        middle = ys;
    }

    /** Forgets all points. */
    public void clear() {
        count = 0;
    }

    /** What the legend calls it. */
    public String name() {
        return name;
    }

    /** How many points it has. */
    public int count() {
        return count;
    }

    Tone colour() {
        return colour;
    }

    double width() {
        return width;
    }

    double[] dashes() {
        return dashes;
    }

    Marker marker() {
        return marker;
    }

    /** What all of its group have in common; null without one. */
    String group() {
        return group;
    }

    String part() {
        return part;
    }

    double markerShift() {
        return markerShift;
    }

    boolean isBehind() {
        return behind;
    }

    boolean isNamed() {
        return !behind && !unnamed;
    }

    boolean isBand() {
        return low != high && middle == null;
    }

    boolean hasSpread() {
        return middle != null;
    }

    double x(int i) {
        return x[i];
    }

    double low(int i) {
        return low[i];
    }

    double high(int i) {
        return high[i];
    }

    /** The value that stands for point i: the line's, or the middle of the band. */
    double y(int i) {
        return middle != null ? middle[i] : low == high ? low[i] : (low[i] + high[i]) / 2;
    }

    /** The first point at or after {@code at}; {@link #count} if there is none. */
    int firstFrom(double at) {
        int from = 0;
        int to = count;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (x[middle] < at) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The point whose x is nearest to {@code at}, by distance or by ratio; −1 without points. */
    int nearest(double at, boolean byRatio) {
        int from = 0;
        int to = count - 1;
        while (to - from > 1) {
            int middle = (from + to) >>> 1;
            if (x[middle] <= at) {
                from = middle;
            } else {
                to = middle;
            }
        }
        if (count == 0 || to <= from) {
            return count == 0 ? -1 : from;
        }
        boolean later = byRatio ? x[to] * x[from] < at * at : Math.abs(x[to] - at) < Math.abs(x[from] - at);
        return later ? to : from;
    }
}
