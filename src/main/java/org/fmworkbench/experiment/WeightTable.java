package org.fmworkbench.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Named rows of w and V: for each value its text, its weight w and its K numbers v. One field's rows, or all rows of a
 * shared table.
 */
public final class WeightTable {
    private final int k;
    private final List<String> values = new ArrayList<>();
    private final Map<String, Integer> index = new HashMap<>();
    private double[] w = new double[0];
    private double[] v = new double[0];

    /** An empty table for vectors of {@code k} numbers. */
    WeightTable(int k) {
        this.k = k;
    }

    /** Numbers of a vector: K. */
    public int k() {
        return k;
    }

    /** How many values there are. */
    public int size() {
        return values.size();
    }

    /** The values' texts, in the file's order; not to be changed. */
    public List<String> values() {
        return Collections.unmodifiableList(values);
    }

    /** The row of {@code value}, −1 if there is none. */
    public int find(String value) {
        return index.getOrDefault(value, -1);
    }

    /** w of row {@code row}. */
    public double w(int row) {
        return w[row];
    }

    /** v_rk of row {@code row}. */
    public double v(int row, int factor) {
        return v[row * k + factor];
    }

    /** Copies the K numbers of v of row {@code row} to {@code to} from {@code at} on. */
    public void copyV(int row, double[] to, int at) {
        System.arraycopy(v, row * k, to, at, k);
    }

    /**
     * Adds a row.
     *
     * @param from holds the row's K numbers from {@code at} on
     * @return false if {@code value} is there already; then nothing is added
     */
    boolean add(String value, double weight, double[] from, int at) {
        int row = values.size();
        if (index.putIfAbsent(value, row) != null) {
            return false;
        }
        if (row == w.length) {
            w = Arrays.copyOf(w, Math.max(8, 2 * row));
            v = Arrays.copyOf(v, Math.multiplyExact(w.length, k));
        }
        values.add(value);
        w[row] = weight;
        System.arraycopy(from, at, v, row * k, k);
        return true;
    }
}
