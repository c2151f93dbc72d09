package org.fmworkbench.ui.controls;

/**
 * The numbers of a {@link SumsTable}, computed by the caller. The arrays are not copied; they must not change afterwards.
 */
public final class SumsData {
    /** No rows, no columns. */
    static final SumsData EMPTY = new SumsData(0, 0, new double[0], new double[4][0], new double[4]);

    private final int rows;
    private final int columns;
    private final double[] entries;
    private final double[][] summary;
    private final double[] totals;

    /**
     * A table of {@code rows} × {@code columns} entries with four rows below.
     *
     * @param entries v_ik, rows × columns, row by row
     * @param summary per column: Σ_i v_ik, its square, Σ_i v_ik², half the difference of the last two
     * @param totals the sum over the columns of each summary row; NaN leaves the place empty
     */
    public SumsData(int rows, int columns, double[] entries, double[][] summary, double[] totals) {
        if (entries.length < rows * columns || summary.length != 4 || totals.length != 4) {
            throw new IllegalArgumentException(
                    "a table of sums needs rows × columns entries, 4 summary rows, 4 totals");
        }
        this.rows = rows;
        this.columns = columns;
        this.entries = entries;
        this.summary = summary;
        this.totals = totals;
    }

    /** Number of entry rows. */
    public int rows() {
        return rows;
    }

    /** Number of columns, the total not counted. */
    public int columns() {
        return columns;
    }

    /** The number in a row (entries first, then the four summary rows) and column ({@code columns()} is the total). */
    public double value(int row, int column) {
        if (row < rows) {
            return column < columns ? entries[row * columns + column] : Double.NaN;
        }
        return column < columns ? summary[row - rows][column] : totals[row - rows];
    }

    /** The largest magnitude among the entries. */
    double magnitude() {
        return AutoLimit.magnitude(entries, 0, rows * columns);
    }

    /** The largest magnitude among summary rows and totals. */
    double summaryMagnitude() {
        double max = AutoLimit.magnitude(totals, 0, 4);
        for (double[] row : summary) {
            max = Math.max(max, AutoLimit.magnitude(row, 0, columns));
        }
        return max;
    }
}
