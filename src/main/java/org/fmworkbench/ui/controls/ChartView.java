package org.fmworkbench.ui.controls;

/**
 * The part of a {@link SeriesChart} that is looked at, in values of its axes.
 *
 * @param x0 where the x axis begins
 * @param x1 where it ends
 * @param y0 where the y axis begins
 * @param y1 where it ends
 */
public record ChartView(double x0, double x1, double y0, double y1) {
    /**
     * A range must be so much of the whole at least: a millionth, or what doubles can still tell apart near its ends.
     */
    private static final double SMALLEST = 1e-6;

    /** Farther is a little farther than it must be, so that as many steps out as in show everything. */
    private static final double SLACK = 0.02;

    /** The same part with all x multiplied, for another unit of that axis. */
    public ChartView timesX(double factor) {
        return new ChartView(x0 * factor, x1 * factor, y0, y1);
    }

    /**
     * The part of a frame between two places of each axis, 0 its low and 1 its high end, cut where there is nothing to see; null
     * for all of it. A part that is too small to be drawn is the one that is shown already.
     */
    static ChartView between(ChartFrame frame, double left, double right, double bottom, double top) {
        double[] x = range(frame.horizontal, frame.allX, left, right);
        double[] y = range(frame.vertical, frame.allY, bottom, top);
        boolean all = x[0] <= frame.allX[0] && x[1] >= frame.allX[1] && y[0] <= frame.allY[0] && y[1] >= frame.allY[1];
        return all ? null : new ChartView(x[0], x[1], y[0], y[1]);
    }

    private static double[] range(ChartAxis axis, double[] all, double from, double to) {
        double low = Math.max(all[0], axis.value(from));
        double high = Math.min(all[1], axis.value(to));
        double smallest = Math.max(
                SMALLEST * (axis.isLogarithmic() ? high : all[1] - all[0]),
                1e4 * Math.ulp(Math.max(Math.abs(low), Math.abs(high))));
        return high - low >= smallest ? new double[] {low, high} : new double[] {axis.low(), axis.high()};
    }

    /** Closer (factor over 1) or farther around a place of the frame; {@code acrossX}, {@code acrossY}: which axes change. */
    static ChartView zoomed(ChartFrame frame, double factor, double atX, double atY, boolean acrossX, boolean acrossY) {
        double x = acrossX ? factor : 1;
        double y = acrossY ? factor : 1;
        double slack = factor < 1 ? SLACK : 0;
        return between(
                frame,
                atX - atX / x - slack,
                atX + (1 - atX) / x + slack,
                atY - atY / y - slack,
                atY + (1 - atY) / y + slack);
    }

    /** Moved by so much of the frame's width and height, as far as there is something to see. */
    static ChartView moved(ChartFrame frame, double byX, double byY) {
        double x = limited(frame.horizontal, frame.allX, byX);
        double y = limited(frame.vertical, frame.allY, byY);
        return between(frame, x, 1 + x, y, 1 + y);
    }

    private static double limited(ChartAxis axis, double[] all, double by) {
        double least = Math.min(0, axis.position(all[0]));
        double most = Math.max(0, axis.position(all[1]) - 1);
        return Math.max(least, Math.min(most, by));
    }
}
