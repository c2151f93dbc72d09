package org.fmworkbench.ui.controls;

/** The smallest and largest x and y of all curves of a chart that are shown. */
final class ChartRange {
    double x0 = Double.POSITIVE_INFINITY;
    double x1 = Double.NEGATIVE_INFINITY;
    double y0 = Double.POSITIVE_INFINITY;
    double y1 = Double.NEGATIVE_INFINITY;
    boolean zeros;

    /** What an empty chart shows. */
    void unit(boolean xLog, boolean yLog) {
        x0 = xLog ? 0.1 : 0;
        x1 = 1;
        unitHeight(yLog);
    }

    void unitHeight(boolean log) {
        y0 = log ? 0.1 : 0;
        y1 = 1;
    }

    /** Whether there is anything to show. */
    boolean isFilled() {
        return x0 <= x1 && y0 <= y1;
    }

    /** Takes in the curves; {@code positive}: values that are not are left out. */
    void collect(SeriesChart chart, boolean positive) {
        for (ChartSeries s : chart.getSeries()) {
            for (int i = 0; s.isShown() && i < s.count(); i++) {
                x0 = Math.min(x0, s.x(i));
                x1 = Math.max(x1, s.x(i));
                include(s.low(i), positive);
                include(s.high(i), positive);
            }
        }
    }

    private void include(double y, boolean positive) {
        zeros |= y == 0;
        if (Math.abs(y) < Double.POSITIVE_INFINITY && (!positive || y > 0)) {
            y0 = Math.min(y0, y);
            y1 = Math.max(y1, y);
        }
    }
}
