package org.fmworkbench.derivation;

import java.util.Arrays;

/**
 * One row, for which the cross term Σ_i Σ_{j&lt;i} Σ_k u_ik u_jk is derived, with u_ik = x_i v_ik: F values x_i (1 where the
 * fields are one-hot) and F embeddings v_i of K numbers. Immutable.
 */
public final class Row {
    private final int fields;
    private final int k;
    private final double[] x;
    private final double[] v;
    private final FieldTables tables;

    private Row(int fields, int k, double[] x, double[] v, FieldTables tables) {
        if (x.length != fields || v.length != fields * k) {
            throw new IllegalArgumentException(
                    x.length + " values and " + v.length + " entries for F = " + fields + ", K = " + k);
        }
        this.fields = fields;
        this.k = k;
        this.x = x;
        this.v = v;
        this.tables = tables;
    }

    /** A row with values {@code x} (F) and embeddings {@code v} (F × K, row-major); both are copied. */
    public static Row of(int fields, int k, double[] x, double[] v) {
        double[] own = v.clone();
        return new Row(fields, k, x.clone(), own, FieldTables.of(fields, k, own));
    }

    /** A one-hot row with embeddings {@code v} (F × K, row-major), which are copied. */
    public static Row oneHot(int fields, int k, double[] v) {
        return of(fields, k, ones(fields), v);
    }

    /** The one-hot row that {@code tables} has marked. */
    public static Row oneHot(FieldTables tables) {
        int fields = tables.fields();
        return new Row(fields, tables.k(), ones(fields), tables.lookUp(), tables);
    }

    private static double[] ones(int fields) {
        double[] x = new double[fields];
        Arrays.fill(x, 1);
        return x;
    }

    /** This row with another x_i; the tables stay. */
    public Row withX(int i, double value) {
        double[] changed = x.clone();
        changed[i] = value;
        return new Row(fields, k, changed, v, tables);
    }

    /** This row with another v_ik; its tables are the rows of this row alone. */
    public Row withV(int i, int column, double value) {
        double[] changed = v.clone();
        changed[i * k + column] = value;
        return new Row(fields, k, x, changed, FieldTables.of(fields, k, changed));
    }

    /** F. */
    public int fields() {
        return fields;
    }

    /** K. */
    public int k() {
        return k;
    }

    /** x_i. */
    public double x(int i) {
        return x[i];
    }

    /** v_ik, {@code column} being k counted from 0. */
    public double v(int i, int column) {
        return v[i * k + column];
    }

    /** All x_i, F; a copy. */
    public double[] x() {
        return x.clone();
    }

    /** All v_ik, F × K row-major; a copy. */
    public double[] v() {
        return v.clone();
    }

    /** u_ik = x_i v_ik rounded to double, F × K row-major: what {@link org.fmworkbench.fm.CrossTerm} takes. */
    public double[] u() {
        double[] u = new double[v.length];
        for (int n = 0; n < u.length; n++) {
            u[n] = x[n / k] * v[n];
        }
        return u;
    }

    /** Whether every x_i is 1. */
    public boolean isOneHot() {
        return Arrays.stream(x).allMatch(value -> value == 1);
    }

    /** Whether all numbers are finite, so that exact arithmetic has a value for it. */
    public boolean isFinite() {
        return Arrays.stream(x).allMatch(Double::isFinite) && Arrays.stream(v).allMatch(Double::isFinite);
    }

    /** The tables that the one-hot vectors are multiplied with. */
    public FieldTables tables() {
        return tables;
    }
}
