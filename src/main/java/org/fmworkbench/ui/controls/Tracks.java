package org.fmworkbench.ui.controls;

import java.util.function.DoubleUnaryOperator;

/** The rows or the columns of a grid on the screen: where each begins and ends, on device pixels. */
final class Tracks {
    private final double[] from;
    private final double[] to;

    private Tracks(int count) {
        from = new double[count];
        to = new double[count];
    }

    /** {@code count} tracks of one size, one after the other. */
    static Tracks even(double start, int count, double size, DoubleUnaryOperator snap) {
        return of(start, count, i -> size, i -> 0, snap);
    }

    /** {@code count} tracks of their own sizes, each after its own gap. */
    static Tracks of(double start, int count, IndexToSize size, IndexToSize gap, DoubleUnaryOperator snap) {
        Tracks tracks = new Tracks(count);
        double position = start;
        for (int i = 0; i < count; i++) {
            position += gap.at(i);
            tracks.from[i] = snap.applyAsDouble(position);
            position += size.at(i);
            tracks.to[i] = snap.applyAsDouble(position);
        }
        return tracks;
    }

    int count() {
        return from.length;
    }

    double from(int i) {
        return from[i];
    }

    double to(int i) {
        return to[i];
    }

    double size(int i) {
        return to[i] - from[i];
    }

    double middle(int i) {
        return (from[i] + to[i]) / 2;
    }

    double start() {
        return count() == 0 ? 0 : from[0];
    }

    double end() {
        return count() == 0 ? 0 : to[count() - 1];
    }

    double length() {
        return end() - start();
    }

    /** The size of the smallest track; 0 without tracks. */
    double smallest() {
        double min = count() == 0 ? 0 : size(0);
        for (int i = 1; i < count(); i++) {
            min = Math.min(min, size(i));
        }
        return min;
    }

    /** The gap that lets single cells be told apart: 1 pixel, none where every pixel is needed for colour. */
    static double gap(Tracks columns, Tracks rows) {
        return Math.min(columns.smallest(), rows.smallest()) >= 6 ? 1 : 0;
    }

    /** The track at {@code position}, or −1 beside and between them. */
    int at(double position) {
        int low = 0;
        int high = from.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (position < from[middle]) {
                high = middle - 1;
            } else if (position >= to[middle]) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** A length that depends on the track. */
    interface IndexToSize {
        double at(int index);
    }
}
