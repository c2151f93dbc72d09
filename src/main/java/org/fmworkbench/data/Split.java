package org.fmworkbench.data;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The rows that are learnt from, and those that are not.
 *
 * @param train row numbers, ascending
 * @param holdout all others, ascending
 */
public record Split(int[] train, int[] holdout) {
    /** The split is no part of what a run's seed decides: New seed must not change it. */
    private static final long SEED = 20_100_913L;

    /** Splits the rows 0 … rows − 1. A fraction leaves at least one row on either side, if there are two. */
    public static Split of(Holdout kind, int rows) {
        boolean[] out = new boolean[rows];
        if (kind instanceof Holdout.Every every) {
            for (int row = every.n() - 1; row < rows; row += every.n()) {
                out[row] = true;
            }
        } else if (kind instanceof Holdout.Fraction fraction) {
            draw(out, fraction.share());
        }
        return new Split(
                IntStream.range(0, rows).filter(row -> !out[row]).toArray(),
                IntStream.range(0, rows).filter(row -> out[row]).toArray());
    }

    /** Marks the first rows of a shuffled order (Fisher and Yates). */
    private static void draw(boolean[] out, double share) {
        int rows = out.length;
        int count = (int) Math.max(1, Math.min(rows - 1L, Math.round(share * rows)));
        int[] order = IntStream.range(0, rows).toArray();
        Random random = new Random(SEED);
        for (int i = 0; i < Math.min(count, rows - 1); i++) {
            int other = i + random.nextInt(rows - i);
            int row = order[other];
            order[other] = order[i];
            order[i] = row;
            out[row] = true;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Split that && Arrays.equals(train, that.train) && Arrays.equals(holdout, that.holdout);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(train) + Arrays.hashCode(holdout);
    }

    @Override
    public String toString() {
        return "train " + train.length + ", hold-out " + holdout.length;
    }
}
