package org.fmworkbench.ui.identity.row;

import java.util.List;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.fm.Loss;

/**
 * One row with the parameters of one moment: all that the stage Identity shows belongs to it. Immutable; the arrays must not be
 * changed.
 *
 * @param row x_i and v_ik, and the tables that they come from
 * @param number of the row in the data set, from 0
 * @param tableRows the row of V of each field, F: fields with the same number share it
 * @param fields name of each field, F
 * @param labels "head=round" for each field, F
 * @param bias w₀
 * @param w w_i of each field's value, F
 * @param y what ŷ should be: 0 or 1, or the scaled target
 * @param loss the loss that the run minimizes
 * @param position "row 7 · epoch 3 · batch 7/19 · sample 3/16"
 * @param moment the same without the row: "epoch 3 · batch 7/19 · sample 3/16"
 * @param whatIf whether numbers of it were typed: a copy, with which nothing is trained
 */
public record ShownRow(
        Row row,
        int number,
        int[] tableRows,
        List<String> fields,
        List<String> labels,
        double bias,
        double[] w,
        double y,
        Loss loss,
        String position,
        String moment,
        boolean whatIf) {

    /** Whether this is a row with as many fields and factors as {@code other}. */
    public boolean hasShapeOf(ShownRow other) {
        return other != null && row.fields() == other.row.fields() && row.k() == other.row.k();
    }

    /** A copy with other numbers in it. */
    ShownRow with(Row typed) {
        return new ShownRow(typed, number, tableRows, fields, labels, bias, w, y, loss, position, moment, true);
    }
}
