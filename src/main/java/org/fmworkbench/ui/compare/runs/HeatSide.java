package org.fmworkbench.ui.compare.runs;

import org.fmworkbench.training.TrainingData;
import org.fmworkbench.ui.train.Layout;

/**
 * One of the two heat maps.
 *
 * @param id of the run that it shows
 * @param data what the run is trained on
 * @param layout the names in the picture
 * @param entries V and w, vocabulary × (K + 1) with w last; null if there is nothing to show
 * @param note why not; empty if there is
 */
record HeatSide(int id, TrainingData data, Layout layout, double[] entries, String note) {
    /** Whether another one's rows and columns have the same names. */
    boolean isNamedLike(HeatSide other) {
        return other != null && data == other.data && layout.factors().length == other.layout.factors().length;
    }

    /** Whether another one has as many rows, in the same groups, whatever its columns. */
    boolean hasRowsOf(HeatSide other) {
        return other != null
                && layout.vocabulary() == other.layout.vocabulary()
                && layout.groups().length == other.layout.groups().length;
    }
}
