package org.fmworkbench.ui.train;

import org.fmworkbench.training.Entries;

/**
 * The window on V and w, rows × (K + 1) with w last. Arrays must not be changed.
 *
 * @param first first row of V in the window
 * @param rows rows in the window
 * @param values V and w
 * @param delta by how much the last step changed them; null if that is not known
 */
record HeatFrame(int first, int rows, double[] values, double[] delta) {
    static HeatFrame of(Entries entries) {
        return new HeatFrame(entries.from(), entries.rows(), entries.values(), entries.delta());
    }
}
