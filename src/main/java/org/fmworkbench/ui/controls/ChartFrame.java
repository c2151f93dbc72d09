package org.fmworkbench.ui.controls;

/** The axes of a chart and the rectangle between them. */
final class ChartFrame {
    final ChartAxis horizontal = new ChartAxis();
    final ChartAxis vertical = new ChartAxis();
    /** The ranges of the axes when everything is seen: low and high end. */
    final double[] allX = new double[2];

    final double[] allY = new double[2];
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

    private boolean zoomed;

    /** Chooses the ranges for the curves, and leaves room for the labels of the axes. */
    void arrange(SeriesChart chart, Type type, double chartWidth, double from, double to) {
        double em = type.em();
        double titleWidth = type.base().width(chart.horizontalTitleProperty().get());
        titleBelow = titleWidth > em * 7;
        boolean log = chart.logarithmicProperty().get();
        ChartRange range = new ChartRange();
        range.collect(chart, log);
        lane = log && range.zeros && chart.zeroLaneProperty().get() ? Math.rint(em * 1.9) : 0;
        if (lane > 0 && range.y0 > range.y1) {
            range.unitHeight(true); // nothing but zeros
        }
        filled = range.isFilled();
        if (!filled) {
            range.unit(chart.horizontalLogarithmicProperty().get(), log);
        }
        top = Math.rint(from + em * 0.6);
        height = Math.max(1, Math.rint(to - em * (titleBelow ? 2.9 : 1.7)) - top);
        int rows = (int) Math.max(1, height / (em * 3));
        all(chart, range, rows);
        ChartView view = filled ? visible(chart.viewProperty().get()) : null;
        zoomed = view != null;
        if (zoomed && log) {
            vertical.logarithmicExact(view.y0(), view.y1(), rows);
        } else if (zoomed) {
            vertical.linearExact(view.y0(), view.y1(), rows);
        }
        left = Math.ceil(verticalLabels(type) + em * 0.6);
        width = Math.max(1, Math.floor(chartWidth - left - (titleBelow ? 0 : titleWidth) - em * 1.8));
        boolean across = chart.horizontalLogarithmicProperty().get();
        horizontal(across, zoomed ? view.x0() : allX[0], zoomed ? view.x1() : allX[1], columns(em));
    }

    private int columns(double em) {
        return (int) Math.max(1, width / (em * 5));
    }

    private void horizontal(boolean log, double from, double to, int wanted) {
        if (log) {
            horizontal.logarithmicExact(from, to, wanted);
        } else {
            horizontal.linearExact(from, to, wanted);
        }
    }

    /** The ranges of all that there is; those of the y axis end at round numbers. */
    private void all(SeriesChart chart, ChartRange range, int rows) {
        if (chart.logarithmicProperty().get()) {
            vertical.logarithmic(range.y0, range.y1, rows);
        } else {
            boolean zero = chart.zeroBasedProperty().get() && range.y0 >= 0;
            vertical.linear(zero ? 0 : range.y0, range.y1, rows);
        }
        allY[0] = vertical.low();
        allY[1] = vertical.high();
        if (chart.horizontalLogarithmicProperty().get()) {
            horizontal.logarithmicExact(range.x0, range.x1, 1);
        } else {
            double start = Math.min(0, range.x0);
            double end = range.x1 > start ? roundedUp(range.x1 - start) + start : start + 1;
            horizontal.linearExact(start, end, 1);
        }
        allX[0] = horizontal.low();
        allX[1] = horizontal.high();
    }

    /** The part to look at, unless nothing of it is there (any more). */
    private ChartView visible(ChartView view) {
        boolean there = view != null
                && view.x0() < allX[1]
                && view.x1() > allX[0]
                && view.y0() < allY[1]
                && view.y1() > allY[0];
        if (!there) {
            return null;
        }
        boolean heightHolds = !vertical.isLogarithmic() || view.y0() > 0;
        return heightHolds ? view : new ChartView(view.x0(), view.x1(), allY[0], allY[1]);
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

    /** Whether only a part is seen. */
    boolean isZoomed() {
        return zoomed;
    }

    /** Whether a value of the x axis is in sight; NaN is not. */
    boolean showsX(double value) {
        double position = horizontal.position(value);
        return position >= -1e-9 && position <= 1 + 1e-9;
    }

    /** The last point of a curve that lies left of the frame, or its first: where painting begins. */
    int firstVisible(ChartSeries series) {
        return Math.max(0, series.firstFrom(horizontal.low()) - 1);
    }

    /** One past the first point that lies right of the frame, or past the last. */
    int endOfVisible(ChartSeries series) {
        return zoomed ? Math.min(series.count(), series.firstFrom(Math.nextUp(horizontal.high())) + 1) : series.count();
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
}
