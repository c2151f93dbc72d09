package org.fmworkbench.training;

import java.util.function.BooleanSupplier;

/** A trainer that follows a script: each change of the settings is made where the script has it. One thread at a time. */
public final class ScriptedRun {
    private final Trainer trainer;
    private final RunScript script;
    private int changes;

    /** The run of {@code script} from its start, with no change made yet. */
    public ScriptedRun(TrainingData data, RunScript script) {
        this(new Trainer(data, script.start(), Trainer.start(data, script.start())), script, 0);
    }

    private ScriptedRun(Trainer trainer, RunScript script, int changes) {
        this.trainer = trainer;
        this.script = script;
        this.changes = changes;
    }

    /** The trainer. */
    public Trainer trainer() {
        return trainer;
    }

    /** Where the run is. */
    public Moment moment() {
        return new Moment(trainer.rowsLearned(), changes);
    }

    /** The settings in force. */
    public RunSettings settings() {
        return script.settingsAt(moment());
    }

    /**
     * Goes on to a moment of the script that is not over yet.
     *
     * @param stop asked between pieces of about a millisecond; at least one piece is done
     * @return whether it is reached; false if stopped before, or if the run has diverged
     */
    public boolean advance(Moment to, BooleanSupplier stop) {
        while (true) {
            long next = changes < to.changes() ? script.changes().get(changes).rows() : to.rows();
            if (!trainer.advance(next, stop)) {
                return false;
            }
            if (changes == to.changes()) {
                return true;
            }
            RunSettings settings = script.changes().get(changes).settings();
            trainer.change(settings.learningRate(), settings.l2());
            changes++;
        }
    }
}
