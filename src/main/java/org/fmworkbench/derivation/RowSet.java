package org.fmworkbench.derivation;

import java.util.List;

/** Rows that the lines are checked on, made one by one when they are asked for. */
public interface RowSet {
    /** What the set is called in a report. */
    String name();

    /** What to know about its rows; may be empty. */
    default String note() {
        return "";
    }

    /** The number of rows. */
    int size();

    /** Row {@code n}, from 0; the same each time. */
    Row row(int n);

    /** w₀ of row {@code n}. */
    default double bias(int n) {
        return 0;
    }

    /** The weights of the fields of row {@code n}, F. */
    default double[] w(int n) {
        return new double[row(n).fields()];
    }

    /** The rows of a list, with w₀ = 0 and w = 0. */
    static RowSet of(String name, List<Row> rows) {
        return of(name, "", rows);
    }

    /** The same with something to know about the rows. */
    static RowSet of(String name, String note, List<Row> rows) {
        List<Row> own = List.copyOf(rows);
        return new RowSet() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String note() {
                return note;
            }

            @Override
            public int size() {
                return own.size();
            }

            @Override
            public Row row(int n) {
                return own.get(n);
            }
        };
    }

    /** So many random rows: v_ik ~ N(0, 1) or N(0, 0.1²), each in half of the rows; x_i = 1 or x_i ~ N(0, 1), likewise. */
    static RowSet random(int trials, int fields, int k, long seed) {
        return new RandomRows(false, trials, fields, k, seed);
    }

    /**
     * So many random rows on which rounding shows, all x_i = 1; a third each: sizes from 2⁻²⁰ to 2²⁰ mixed, one large field
     * among small ones, and fields that cancel but for a billionth.
     */
    static RowSet hard(int trials, int fields, int k, long seed) {
        return new RandomRows(true, trials, fields, k, seed);
    }
}
