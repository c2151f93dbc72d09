package org.fmworkbench.ui.verify.lines;

import org.fmworkbench.derivation.Row;
import org.fmworkbench.derivation.RowSet;
import org.fmworkbench.ui.identity.row.ShownRow;

/**
 * The row in view.
 *
 * @param name what it is called
 * @param note where the run stands
 * @param shown the row and its parameters
 */
record OneRow(String name, String note, ShownRow shown) implements RowSet {
    /** With more products than these, D1 and D2 multiply with the row's own rows of V alone: exactly, all of V takes too long. */
    private static final long MOST_PRODUCTS = 1 << 16;

    @Override
    public int size() {
        return 1;
    }

    @Override
    public Row row(int n) {
        Row row = shown.row();
        long products = (long) row.fields() * row.tables().rows() * row.k();
        return products <= MOST_PRODUCTS ? row : Row.of(row.fields(), row.k(), row.x(), row.v());
    }

    @Override
    public double bias(int n) {
        return shown.bias();
    }

    @Override
    public double[] w(int n) {
        return shown.w();
    }
}
