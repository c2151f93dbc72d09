package org.fmworkbench.ui.controls;

import java.util.function.DoubleUnaryOperator;

/** The sides of a square's tiles on the screen: |entry| to scale, and none so thin that it cannot be seen. */
final class SquareSides {
    /** The thinnest line that is well seen, in pixels. */
    static final double THINNEST = 2;

    private final double[] shares;
    private final double largest;
    private final double thinnest;

    /**
     * The sides of these entries; those that are no numbers have none.
     *
     * @param seen how many of them are seen at once
     * @param length how many pixels those have: thin lines take at most half of it
     */
    SquareSides(double[] entries, int seen, double length) {
        thinnest = Math.min(THINNEST, length / (2.0 * Math.max(1, seen)));
        largest = AutoLimit.magnitude(entries, 0, entries.length);
        shares = new double[entries.length];
        for (int i = 0; i < shares.length && largest > 0; i++) {
            double share = Math.abs(entries[i]) / largest;
            shares[i] = share <= 1 ? share : 0;
        }
    }

    /** Whether all entries are zero, so that nothing can be drawn to scale. */
    boolean isEmpty() {
        return largest == 0;
    }

    /** Sum of |entry| divided by the largest |entry|. */
    double total() {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        return sum;
    }

    /** The part of all sides' length that the longest takes. */
    double longestShare() {
        return isEmpty() ? 1.0 / Math.max(1, shares.length) : 1 / total();
    }

    /** Pixels for the largest |entry|, such that {@code count} sides from {@code first} on take {@code length} pixels. */
    double scale(int first, int count, double length) {
        if (isEmpty()) {
            return length / Math.max(1, count);
        }
        double scale = Double.MAX_VALUE;
        for (int round = 0; round <= count; round++) {
            int thin = 0;
            double rest = 0;
            for (int i = first; i < first + count; i++) {
                boolean isThin = shares[i] * scale <= thinnest;
                thin += isThin ? 1 : 0;
                rest += isThin ? 0 : shares[i];
            }
            double next = rest > 0 ? Math.max(0, length - thin * thinnest) / rest : 0;
            if (next == scale) {
                break;
            }
            scale = next;
        }
        return scale;
    }

    /** Side {@code i} in pixels. */
    double side(int i, double scale) {
        return isEmpty() ? scale : Math.max(thinnest, shares[i] * scale);
    }

    /** {@code count} sides from {@code first} on, one after the other. */
    Tracks tracks(int first, int count, double start, double scale, DoubleUnaryOperator snap) {
        return Tracks.of(start, count, i -> side(first + i, scale), i -> 0, snap);
    }
}
