package org.fmworkbench.ui.controls;

import java.util.Arrays;

/**
 * Thins out a curve without losing its spikes: of all points in one pixel column it keeps the first, the lowest, the
 * highest and the last, in their order.
 */
final class Decimator {
    private double[] xs = new double[1_024];
    private double[] ys = new double[1_024];
    private int size;
    private long column;
    private int inColumn;
    private int order;
    private final double[] keptX = new double[4];
    private final double[] keptY = new double[4];
    private final int[] keptOrder = new int[4];

    /** Begins a new curve. */
    void start() {
        size = 0;
        inColumn = 0;
        order = 0;
    }

    /** Adds a point in pixels; x never decreases. */
    void add(double x, double y) {
        long at = (long) Math.floor(x);
        if (inColumn > 0 && at != column) {
            flush();
        }
        column = at;
        if (inColumn == 0) {
            for (int i = 0; i < 4; i++) {
                keep(i, x, y);
            }
        } else {
            if (y < keptY[1]) {
                keep(1, x, y);
            }
            if (y > keptY[2]) {
                keep(2, x, y);
            }
            keep(3, x, y);
        }
        inColumn++;
        order++;
    }

    private void keep(int slot, double x, double y) {
        keptX[slot] = x;
        keptY[slot] = y;
        keptOrder[slot] = order;
    }

    private void flush() {
        boolean lowFirst = keptOrder[1] <= keptOrder[2];
        int second = lowFirst ? 1 : 2;
        int third = lowFirst ? 2 : 1;
        emit(0, -1);
        emit(second, keptOrder[0]);
        emit(third, keptOrder[second]);
        emit(3, keptOrder[third]);
        inColumn = 0;
    }

    private void emit(int slot, int after) {
        if (keptOrder[slot] <= after) {
            return;
        }
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            ys = Arrays.copyOf(ys, 2 * size);
        }
        xs[size] = keptX[slot];
        ys[size++] = keptY[slot];
    }

    /** Ends the curve; then {@link #xs}, {@link #ys} and {@link #size} are what to draw. */
    void finish() {
        if (inColumn > 0) {
            flush();
        }
    }

    double[] xs() {
        return xs;
    }

    double[] ys() {
        return ys;
    }

    int size() {
        return size;
    }
}
