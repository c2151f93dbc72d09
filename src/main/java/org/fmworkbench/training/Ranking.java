package org.fmworkbench.training;

import java.util.Arrays;

/** Scores that are collected and then sorted piece by piece, so that a long sort can be left between two pieces. */
final class Ranking {
    private static final int RUN = 1 << 15;

    private double[] scores;
    private double[] spare;
    private int size;
    private int width;
    private int from;

    /** Room for so many scores; it grows. */
    Ranking(int room) {
        this.scores = new double[room];
        this.spare = new double[0];
    }

    void clear() {
        size = 0;
        width = 0;
        from = 0;
    }

    void add(double score) {
        if (size == scores.length) {
            scores = Arrays.copyOf(scores, Math.max(16, 2 * size));
        }
        scores[size++] = score;
    }

    /** Sorts one more piece (a few milliseconds at most); returns whether all is sorted. */
    boolean sortPiece() {
        if (width == 0) {
            int end = Math.min(size, from + RUN);
            Arrays.sort(scores, from, end);
            return pieceDone(end, RUN);
        }
        if (width >= size) {
            return true;
        }
        if (spare.length < size) {
            spare = new double[scores.length];
        }
        int middle = Math.min(size, from + width);
        int end = (int) Math.min(size, (long) from + 2L * width);
        merge(from, middle, end);
        return pieceDone(end, 2 * width);
    }

    /** After the last piece of a pass the sorted runs are {@code newWidth} long. */
    private boolean pieceDone(int end, int newWidth) {
        from = end;
        if (end == size) {
            if (width > 0) {
                double[] sorted = spare;
                spare = scores;
                scores = sorted;
            }
            from = 0;
            width = newWidth;
        }
        return from == 0 && width >= size;
    }

    private void merge(int begin, int middle, int end) {
        int left = begin;
        int right = middle;
        for (int n = begin; n < end; n++) {
            boolean takeLeft = left < middle && (right >= end || scores[left] <= scores[right]);
            spare[n] = takeLeft ? scores[left++] : scores[right++];
        }
    }

    /**
     * The area under the ROC curve: the share of (positive, negative) pairs in which the positive one scores higher, a tie
     * counting half. Both rankings must be sorted. NaN if one is empty. The count is exact.
     */
    static double auc(Ranking positives, Ranking negatives) {
        long twice = 0;
        int below = 0;
        int upTo = 0;
        for (int n = 0; n < positives.size; n++) {
            double score = positives.scores[n];
            while (below < negatives.size && negatives.scores[below] < score) {
                below++;
            }
            upTo = Math.max(upTo, below);
            while (upTo < negatives.size && negatives.scores[upTo] <= score) {
                upTo++;
            }
            twice += (long) below + upTo;
        }
        return twice / (2.0 * positives.size * negatives.size);
    }
}
