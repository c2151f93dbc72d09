package org.fmworkbench.experiment;

import org.fmworkbench.training.Moment;
import org.fmworkbench.training.Origin;
import org.fmworkbench.training.RunScript;

/**
 * A run of an experiment, as it can be replayed.
 *
 * @param id its number in the experiment
 * @param name what the user calls it
 * @param kind what it is among the runs
 * @param script its settings at the start, and their changes
 * @param end how far it went
 * @param given whether it begins with the start that the experiment has; else its start is drawn from its seed
 * @param origin where it left another run; null if it began at a start of its own
 */
public record SavedRun(int id, String name, Kind kind, RunScript script, boolean given, Moment end, Origin origin) {
    /** What a run is among the runs of an experiment. */
    public enum Kind {
        /** The one that goes on. */
        CURRENT("current"),
        /** A path that a branch has left. */
        BRANCH("branch"),
        /** One that was pinned for comparison. */
        PIN("pin");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The name in files. */
        public String id() {
            return id;
        }

        @Override
        public String toString() {
            return id;
        }
    }
}
