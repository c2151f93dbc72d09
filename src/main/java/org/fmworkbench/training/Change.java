package org.fmworkbench.training;

import java.util.Objects;

/**
 * The settings that may change while a run goes on were changed: learning rate, L2, number of epochs.
 *
 * @param rows rows learned since the start when it happened; what comes after them is learned with the new settings
 * @param settings all settings from then on
 */
public record Change(long rows, RunSettings settings) {
    /** Checks that the count is not negative. */
    public Change {
        Objects.requireNonNull(settings);
        if (rows < 0) {
            throw new IllegalArgumentException("a change after " + rows + " rows");
        }
    }
}
