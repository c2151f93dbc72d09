package org.fmworkbench.ui.controls;

/**
 * The end of a symmetric scale: a round number (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 × 10ⁿ) not below the largest magnitude. It grows
 * at once and shrinks only when the data have become clearly smaller, so that colours do not flicker while data change.
 */
public final class AutoLimit {
    private static final double[] STEPS = {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};
    /** The data must fill less than this part of the smaller limit before the limit shrinks to it. */
    private static final double ROOM = 0.85;

    private double limit;

    /** The limit for data whose largest magnitude is {@code magnitude}; 1 while there are none. */
    public double update(double magnitude) {
        if (!(magnitude > 0) || Double.isInfinite(magnitude)) {
            return limit > 0 ? limit : 1;
        }
        if (magnitude > limit || nice(magnitude / ROOM) < limit) {
            limit = nice(magnitude);
        }
        return limit;
    }

    /** Forgets what was. */
    void reset() {
        limit = 0;
    }

    /** The smallest round number that is not below {@code value}. */
    static double nice(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double step : STEPS) {
            if (value <= step * power * (1 + 1e-12)) {
                return step * power;
            }
        }
        return 10 * power;
    }

    /** The largest |value| of the finite ones among {@code values[from…to)}; 0 if there is none. */
    public static double magnitude(double[] values, int from, int to) {
        double max = 0;
        for (int i = from; i < to; i++) {
            double a = Math.abs(values[i]);
            if (a > max && a < Double.POSITIVE_INFINITY) {
                max = a;
            }
        }
        return max;
    }
}
