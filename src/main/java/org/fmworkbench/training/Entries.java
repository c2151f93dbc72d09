package org.fmworkbench.training;

import java.util.Arrays;

/**
 * A window on V and w: rows {@code from} (included) to {@code from + rows} of {@code vocabulary}, as flat rows × (K + 1) arrays,
 * the K factors first and w last. Immutable; the arrays must not be changed.
 *
 * @param from first row of the window
 * @param rows rows in the window
 * @param vocabulary rows of V in all
 * @param k embedding size K
 * @param values V and w
 * @param delta by how much the last step changed them; null if that is not known for these rows
 */
public record Entries(int from, int rows, int vocabulary, int k, double[] values, double[] delta) {

    /** The same window with the differences to {@code then} beside it. */
    Entries changedFrom(Entries then) {
        double[] changes = new double[values.length];
        Arrays.setAll(changes, n -> values[n] - then.values[n]);
        return new Entries(from, rows, vocabulary, k, values, changes);
    }

    /** The same window with the changes that {@code recorded} knows for these rows; without, if it does not have them all. */
    Entries withChangesOf(Entries recorded) {
        if (recorded == null || from < recorded.from || from + rows > recorded.from + recorded.rows) {
            return this;
        }
        int start = (from - recorded.from) * (k + 1);
        double[] changes = Arrays.copyOfRange(recorded.delta, start, start + values.length);
        return new Entries(from, rows, vocabulary, k, values, changes);
    }
}
