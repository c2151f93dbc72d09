package org.fmworkbench.experiment;

import java.util.List;
import org.fmworkbench.training.Moment;

/**
 * An experiment: data, runs and what was on the screen. No number of a run is in it; they are computed again, and are the same to
 * the last bit.
 *
 * @param data which data, and how they were prepared
 * @param start the parameters that some of the runs begin with, by name; null: all are drawn from their seeds
 * @param runs the runs, of which one is the current one
 * @param position where the current run stands on its path
 * @param view what was on the screen
 */
public record Experiment(DataReference data, Model start, List<SavedRun> runs, Moment position, SavedView view) {
    /** Copies the runs. */
    public Experiment {
        runs = List.copyOf(runs);
    }

    /** The run that goes on. */
    public SavedRun current() {
        return runs.stream()
                .filter(run -> run.kind() == SavedRun.Kind.CURRENT)
                .findFirst()
                .orElseThrow();
    }
}
