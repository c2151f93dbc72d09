package org.fmworkbench.training;

import org.fmworkbench.fm.SavedState;

/**
 * The state of a run between two rows, to the bit: parameters, the optimizer's memory, a half-filled batch's gradient, the order
 * of the rows, running sums. Immutable.
 *
 * @param rows rows learned since the start
 * @param state the bits
 * @param lastEpoch what is known of the last epoch that ended; null in the first
 */
public record Checkpoint(long rows, SavedState state, EpochMetrics lastEpoch) {
    /** About how much memory it takes, in bytes. */
    public long bytes() {
        return 400 + state.bytes();
    }
}
