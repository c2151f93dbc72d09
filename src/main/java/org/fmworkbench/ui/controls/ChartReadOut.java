package org.fmworkbench.ui.controls;

/** What the legend of a {@link SeriesChart} and a screen reader say: the values of all curves at one x. */
final class ChartReadOut {
    private final SeriesChart chart;

    ChartReadOut(SeriesChart chart) {
        this.chart = chart;
    }

    /** Everything in words: "epoch 12, train 0.31, hold-out 0.40". */
    String describe() {
        StringBuilder text = new StringBuilder();
        double at = x();
        if (!Double.isNaN(at)) {
            text.append(horizontal(at));
        }
        for (ChartSeries s : chart.named()) {
            String value = s.isShown() ? value(s, at) : Words.get("chart.off");
            if (!value.isEmpty()) {
                append(text, s.name(), value);
            }
        }
        for (ChartPoint point : chart.getPoints()) {
            append(text, point.name(), horizontal(point.x()));
        }
        double now = chart.nowProperty().get();
        if (!Double.isNaN(now)) {
            append(text, Words.get("chart.now"), horizontal(now));
        }
        return text.isEmpty() ? chart.placeholderProperty().get() : text.toString();
    }

    private static void append(StringBuilder text, String name, String value) {
        text.append(text.isEmpty() ? "" : ", ").append(Words.get("chart.value", name, value));
    }

    /** "epoch 12". */
    String horizontal(double x) {
        String value = chart.horizontalFormatProperty().get().apply(x);
        return Words.get("chart.at", chart.horizontalTitleProperty().get(), value)
                .strip();
    }

    /** Snapped to a point: the x under the pointer or set by the keys, else the cursor's, else the latest; NaN without points. */
    double x() {
        double pointed = chart.readOutProperty().get();
        double wanted = Double.isNaN(pointed) ? chart.cursorXProperty().get() : pointed;
        return Double.isNaN(wanted) ? latest() : snapped(wanted);
    }

    private double latest() {
        double latest = Double.NaN;
        for (ChartSeries s : chart.readable()) {
            if (s.count() > 0 && !(s.x(s.count() - 1) <= latest)) {
                latest = s.x(s.count() - 1);
            }
        }
        return latest;
    }

    /** The x of the point nearest to {@code wanted}; NaN if that is NaN, or without points. */
    double snapped(double wanted) {
        double best = Double.NaN;
        for (ChartSeries s : chart.readable()) {
            int i = nearest(s, wanted);
            if (i >= 0 && !Double.isNaN(wanted) && !(Math.abs(s.x(i) - wanted) >= Math.abs(best - wanted))) {
                best = s.x(i);
            }
        }
        return best;
    }

    /** The point of {@code s} nearest to {@code x}; −1 without points. */
    int nearest(ChartSeries s, double x) {
        return s.nearest(x, chart.horizontalLogarithmicProperty().get());
    }

    /** A curve's value (a band's two, or a value with its spread) at the point nearest to {@code x}; empty without points. */
    String value(ChartSeries s, double x) {
        int i = Double.isNaN(x) ? s.count() - 1 : nearest(s, x);
        if (i < 0) {
            return "";
        }
        String low = number(s.low(i));
        if (s.hasSpread()) {
            return Words.get("chart.spread", number(s.y(i)), low, number(s.high(i)));
        }
        return s.isBand() ? Words.get("chart.band", low, number(s.high(i))) : low;
    }

    private String number(double value) {
        return chart.numberFormatProperty().get().apply(value);
    }
}
