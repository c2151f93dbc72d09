package org.fmworkbench.cli;

import java.util.Arrays;

/** A growing list of numbers, eight bytes each. */
final class Losses {
    private double[] values = new double[1024];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size] = value;
        size++;
    }

    int size() {
        return size;
    }

    double get(int place) {
        return values[place];
    }
}
