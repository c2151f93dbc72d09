package org.fmworkbench.ui.controls;

import java.util.Arrays;

/** One axis: a range that ends at round numbers, and ticks in it; linear, or logarithmic to base 10. */
final class ChartAxis {
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};
    private static final int MOST_DECIMALS = 6;

    private boolean log;
    private double low;
    private double high = 1;
    private double step = 1;
    private double[] ticks = {0, 1};

    /** Takes a linear range that contains [min, max], with about {@code wanted} ticks. */
    void linear(double min, double max, int wanted) {
        log = false;
        double span = max > min ? max - min : Math.max(1e-12, Math.abs(max) > 0 ? Math.abs(max) : 1);
        step = niceStep(span / Math.max(1, wanted));
        low = Math.floor(min / step + 1e-9) * step;
        high = Math.ceil(max / step - 1e-9) * step;
        if (high <= low) {
            high = low + step;
        }
        int count = (int) Math.round((high - low) / step) + 1;
        ticks = new double[count];
        for (int i = 0; i < count; i++) {
            ticks[i] = Math.rint(low / step + i) * step;
        }
    }

    /** Takes a linear range from {@code min} to exactly {@code max}; the ticks are the round numbers in it. */
    void linearExact(double min, double max, int wanted) {
        linear(min, max, wanted);
        double end = max > min ? max : high;
        ticks = Arrays.stream(ticks)
                .filter(tick -> tick >= min - 1e-9 * step && tick <= end + 1e-9 * step)
                .toArray();
        low = min;
        high = end;
    }

    /** Takes a logarithmic range that contains [min, max], both positive. */
    void logarithmic(double min, double max, int wanted) {
        log = true;
        double decades = Math.log10(max / min);
        double[] digits = decades * 3 <= wanted ? new double[] {1, 2, 5} : new double[] {1};
        int every = digits.length > 1 ? 1 : (int) Math.max(1, Math.ceil(decades / Math.max(1, wanted)));
        int from = (int) Math.floor(Math.log10(min) + 1e-9);
        int to = (int) Math.ceil(Math.log10(max) - 1e-9);
        double[] all = new double[(to - from + 2) * digits.length];
        int count = 0;
        low = largestBelow(min, digits, from);
        high = smallestAbove(max, digits, to);
        for (int e = from; e <= to; e++) {
            for (double digit : digits) {
                double tick = digit * Math.pow(10, e);
                boolean inside = tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9);
                if (inside && Math.floorMod(e, every) == 0) {
                    all[count++] = tick;
                }
            }
        }
        ticks = Arrays.copyOf(all, count);
    }

    /** Takes the logarithmic range from {@code min} to exactly {@code max}, both positive; the ticks are the round numbers in it. */
    void logarithmicExact(double min, double max, int wanted) {
        double end = max > min ? max : 10 * min;
        logarithmic(min, end, wanted);
        ticks = Arrays.stream(ticks)
                .filter(tick -> tick >= min * (1 - 1e-9) && tick <= end * (1 + 1e-9))
                .toArray();
        low = min;
        high = end;
    }

    private static double largestBelow(double min, double[] digits, int exponent) {
        double best = Math.pow(10, exponent);
        for (double digit : digits) {
            double candidate = digit * Math.pow(10, exponent);
            best = candidate <= min * (1 + 1e-9) ? candidate : best;
        }
        return best;
    }

    private static double smallestAbove(double max, double[] digits, int exponent) {
        double best = Math.pow(10, exponent);
        for (double digit : digits) {
            double candidate = digit * Math.pow(10, exponent - 1);
            best = candidate >= max * (1 - 1e-9) ? Math.min(best, candidate) : best;
        }
        return best;
    }

    static double niceStep(double raw) {
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        for (double s : STEPS) {
            if (s * power >= raw * (1 - 1e-9)) {
                return s * power;
            }
        }
        return 10 * power;
    }

    boolean isLogarithmic() {
        return log;
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    double[] ticks() {
        return ticks;
    }

    /** Where {@code value} lies: 0 at the low end, 1 at the high end; NaN when a logarithmic axis cannot show it. */
    double position(double value) {
        if (log) {
            return value > 0 ? Math.log(value / low) / Math.log(high / low) : Double.NaN;
        }
        return (value - low) / (high - low);
    }

    /** The value at a position: the inverse of {@link #position}. */
    double value(double position) {
        return log ? low * Math.pow(high / low, position) : low + position * (high - low);
    }

    /** A tick as text: no more decimals than the step has. */
    String label(double tick) {
        if (tick == 0) {
            return "0";
        }
        double magnitude = Math.abs(tick);
        if (magnitude >= 1e6 || magnitude < 1e-4) {
            return Decimals.significant(tick, 3);
        }
        double unit = log ? Math.pow(10, Math.floor(Math.log10(magnitude) + 1e-9)) : step;
        int decimals = 0;
        while (decimals < MOST_DECIMALS
                && Math.abs(unit * Math.pow(10, decimals) - Math.rint(unit * Math.pow(10, decimals))) > 1e-6) {
            decimals++;
        }
        return decimals == MOST_DECIMALS
                ? Decimals.significant(tick, 12)
                : Decimals.fixed(decimals).apply(tick);
    }
}
