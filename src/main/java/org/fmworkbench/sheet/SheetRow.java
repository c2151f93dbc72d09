package org.fmworkbench.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.fmworkbench.fm.Loss;

/**
 * The numbers that stand on a sheet as given. All answers follow from these and from nothing else. The arrays must not be changed.
 *
 * @param names field=value of each field
 * @param tableRows which row of V each field has: fields with the same one share a value
 * @param bias w₀
 * @param w w of each field
 * @param v F × K, row-major
 * @param y the target
 * @param loss what is minimized
 * @param learningRate η
 * @param l2 λ
 * @param update how the new values come about
 * @param notes what was done to the run's numbers, and what was left out, in words
 */
record SheetRow(
        String[] names,
        int[] tableRows,
        BigDecimal bias,
        BigDecimal[] w,
        BigDecimal[] v,
        BigDecimal y,
        Loss loss,
        BigDecimal learningRate,
        BigDecimal l2,
        Update update,
        List<String> notes) {

    /** What a sheet asks of an update. */
    enum Update {
        /** Plain SGD on this row alone: every entry can be computed. */
        ALL_ENTRIES,
        /** Another optimizer, or a batch of several rows: two entries, from the gradient that the optimizer gets. */
        TWO_ENTRIES,
        /** The row does not end its batch. */
        NONE
    }

    int fields() {
        return w.length;
    }

    int k() {
        return v.length / w.length;
    }

    BigDecimal v(int i, int factor) {
        return v[i * k() + factor];
    }
}
