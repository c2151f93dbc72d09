package org.fmworkbench.derivation;

import org.fmworkbench.fm.RoundingBound;

/** The pieces of which bounds on rounding errors are made. */
final class Rounding {
    /** Above this nr, γ_n is no longer small, and no claim is made. */
    private static final double LIMIT = 0.25;

    private Rounding() {}

    /** γ_n; +∞ where nr is too large for a claim. */
    static double gamma(long n, Precision precision) {
        double nr = n * precision.unitRoundoff();
        return nr > LIMIT ? Double.POSITIVE_INFINITY : RoundingBound.gamma(n, precision.unitRoundoff());
    }

    /** γ · magnitudes, with what the sum of magnitudes may itself have lost in double; 0 for nothing. */
    static double times(double gamma, double magnitudes) {
        return magnitudes == 0 ? 0 : Math.nextUp(gamma * (1 + 2 * gamma + 0x1p-50) * magnitudes);
    }

    /**
     * Whether products, or the square of a sum, of entries from {@code smallest} on may be subnormal. All sums are multiples of
     * the last place of the smallest entry, so that none is below r times it, unless it is 0.
     */
    static boolean mayUnderflow(double smallest, Precision precision) {
        return smallest < 2 * Math.sqrt(precision.smallestNormal()) / precision.unitRoundoff();
    }

    /** The largest entry; NaN if one is NaN. */
    static double largest(double[] magnitudes) {
        double largest = 0;
        for (double entry : magnitudes) {
            largest = Math.max(largest, entry);
        }
        return largest;
    }

    /** Σ of all entries. */
    static double sum(double[] magnitudes) {
        double sum = 0;
        for (double entry : magnitudes) {
            sum += entry;
        }
        return sum;
    }
}
