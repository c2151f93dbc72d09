package org.fmworkbench.training;

import java.util.Optional;

/**
 * All that the screen shows of a run at one moment: one row, one set of parameters, one step. Immutable.
 *
 * @param data what is trained on
 * @param settings the settings, as they are now
 * @param phase what the worker is doing
 * @param position how far the run has come
 * @param row the watched row with the parameters of this moment
 * @param follows whether the watched row is the one that learns
 * @param inside whether the next row was asked for, taken apart ({@link Watch#inside})
 * @param next all that the next row will do; null unless it was asked for and the run rests between two rows
 * @param step what the last recorded step did; null before the first
 * @param entries the window on V and w
 * @param tables all of V, vocabulary × K row-major; null unless it was asked for and is small enough ({@link Watch})
 * @param weights all of w, vocabulary; null where {@code tables} is
 * @param curves losses, metrics and norms over the whole run
 * @param latest the last evaluated epoch; null before the end of the first
 * @param rowsPerSecond rows learned per second, lately; 0 when not running
 * @param divergence why the run stopped, if it diverged
 * @param timeline the path of the run, and where on it this moment is
 * @param heard how many changes of the settings the worker has heard of ({@link TrainingSession#told()})
 */
public record Snapshot(
        TrainingData data,
        RunSettings settings,
        Phase phase,
        Position position,
        WatchedRow row,
        boolean follows,
        boolean inside,
        StepAnatomy next,
        StepReport step,
        Entries entries,
        double[] tables,
        double[] weights,
        Curves curves,
        EpochMetrics latest,
        double rowsPerSecond,
        Optional<Divergence> divergence,
        Timeline timeline,
        long heard) {

    /** Whether the last recorded step ends where the run stands now; a fast run goes on unseen between two pictures. */
    public boolean stepIsCurrent() {
        return step != null && step.end().equals(position);
    }
}
