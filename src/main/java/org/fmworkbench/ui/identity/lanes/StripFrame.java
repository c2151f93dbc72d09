package org.fmworkbench.ui.identity.lanes;

import java.util.Arrays;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.text.Texts;

/**
 * The entries of a row as a small table, k in rows and fields in columns. The arrays must not be changed.
 *
 * @param rows "column 0", as the source counts
 * @param columns "i = 0"
 * @param shorts "0"
 * @param values u_ik, row after row
 */
record StripFrame(String[] rows, String[] columns, String[] shorts, double[] values) {

    static StripFrame of(Walk walk, Texts texts) {
        Row row = walk.shown().row();
        String[] rows = new String[row.k()];
        String[] columns = new String[row.fields()];
        Arrays.setAll(rows, k -> texts.get("strip.row", k));
        Arrays.setAll(columns, i -> texts.get("strip.column", i));
        String[] shorts = new String[row.fields()];
        Arrays.setAll(shorts, String::valueOf);
        double[] values = new double[row.k() * row.fields()];
        for (int i = 0; i < row.fields(); i++) {
            for (int k = 0; k < row.k(); k++) {
                values[k * row.fields() + i] = walk.u()[i * row.k() + k];
            }
        }
        return new StripFrame(rows, columns, shorts, values);
    }
}
