package org.fmworkbench.derivation;

/**
 * The embedding tables that the one-hot vectors of a row are multiplied with (lines D1 and D2). All fields' tables stand one
 * below the other in {@code stacked}; with a shared table every field has the whole of it. Immutable; the arrays must not be
 * changed.
 *
 * @param k embedding size K
 * @param stacked the rows of all tables, N × K row-major
 * @param first of each field: the row of {@code stacked} where its table V_i begins, F
 * @param size of each field: how many rows V_i has, F
 * @param hot of each field: the row of {@code stacked} that its value stands for, F
 */
public record FieldTables(int k, double[] stacked, int[] first, int[] size, int[] hot) {

    /** Tables with nothing but the rows {@code v} (F × K) of one row of data: each V_i has a single row. */
    static FieldTables of(int fields, int k, double[] v) {
        int[] first = new int[fields];
        int[] size = new int[fields];
        for (int i = 0; i < fields; i++) {
            first[i] = i;
            size[i] = 1;
        }
        return new FieldTables(k, v, first, size, first);
    }

    /** N, the rows of all tables. */
    public int rows() {
        return k == 0 ? 0 : stacked.length / k;
    }

    /** Number of fields F. */
    public int fields() {
        return hot.length;
    }

    /** The rows of V that the fields' values stand for, F × K. */
    public double[] lookUp() {
        double[] v = new double[fields() * k];
        for (int i = 0; i < fields(); i++) {
            System.arraycopy(stacked, hot[i] * k, v, i * k, k);
        }
        return v;
    }
}
