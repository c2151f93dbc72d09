package org.fmworkbench.ui.controls;

/** The axes of a chart and the rectangle between them. */
final class ChartFrame {
    final ChartAxis horizontal = new ChartAxis();
    final ChartAxis vertical = new ChartAxis();
    double left;
    double top;
    double width;
    double height;
    /** There is something to show. */
    boolean filled;
    /** The title of the x axis stands below its numbers, because it is long. */
    boolean titleBelow;
    /** Height of the lane for zeros below a logarithmic range; 0 without one. */
    double lane;

    /** Chooses the ranges for the curves, and leaves room for the labels of the axes. */
    void arrange(SeriesChart chart, Type type, double chartWidth, double from, double to) {
        double em = type.em();
        double titleWidth = type.base().width(chart.horizontalTitleProperty().get());
        titleBelow = titleWidth > em * 7;
        boolean log = chart.logarithmicProperty().get();
        Range range = new Range();
        range.collect(chart, log);
        lane = log && range.zeros && chart.zeroLaneProperty().get() ? Math.rint(em * 1.9) : 0;
        if (lane > 0 && range.y0 > range.y1) {
            range.unitHeight(true); // nothing but zeros
        }
        filled = range.x0 <= range.x1 && range.y0 <= range.y1;
        if (!filled) {
            range.unit(chart.horizontalLogarithmicProperty().get(), log);
        }
        top = Math.rint(from + em * 0.6);
        height = Math.max(1, Math.rint(to - em * (titleBelow ? 2.9 : 1.7)) - top);
        int verticalTicks = (int) Math.max(1, height / (em * 3));
        if (log) {
            vertical.logarithmic(range.y0, range.y1, verticalTicks);
        } else {
            boolean zero = chart.zeroBasedProperty().get() && range.y0 >= 0;
            vertical.linear(zero ? 0 : range.y0, range.y1, verticalTicks);
        }
        left = Math.ceil(verticalLabels(type) + em * 0.6);
        width = Math.max(1, Math.floor(chartWidth - left - (titleBelow ? 0 : titleWidth) - em * 1.8));
        arrangeHorizontal(chart, range, (int) Math.max(1, width / (em * 5)));
    }

    private void arrangeHorizontal(SeriesChart chart, Range range, int wanted) {
        if (chart.horizontalLogarithmicProperty().get()) {
            horizontal.logarithmicExact(range.x0, range.x1, wanted);
            return;
        }
        double start = Math.min(0, range.x0);
        double end = range.x1 > start ? roundedUp(range.x1 - start) + start : start + 1;
        horizontal.linearExact(start, end, wanted);
    }

    /** Grows in steps of a twentieth to a tenth, so that the curve does not creep with every new point. */
    private static double roundedUp(double span) {
        double unit = Math.pow(10, Math.floor(Math.log10(span))) / 2;
        return Math.ceil(span / unit - 1e-9) * unit;
    }

    private double verticalLabels(Type type) {
        double max = 0;
        for (double tick : vertical.ticks()) {
            max = Math.max(max, type.base().width(vertical.label(tick)));
        }
        return max;
    }

    double x(double value) {
        return left + horizontal.position(value) * width;
    }

    double y(double value) {
        return value == 0 && lane > 0 ? bottom() - lane / 3 : top + (1 - vertical.position(value)) * (height - lane);
    }

    double bottom() {
        return top + height;
    }

    double right() {
        return left + width;
    }

    /** The smallest and largest x and y of all curves. */
    private static final class Range {
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

        void collect(SeriesChart chart, boolean positive) {
            for (ChartSeries s : chart.getSeries()) {
                for (int i = 0; i < s.count(); i++) {
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
}
