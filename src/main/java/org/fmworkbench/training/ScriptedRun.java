package org.fmworkbench.training;

import java.util.Objects;
import java.util.function.BooleanSupplier;

/** A trainer that follows a script: each change of the settings is made where the script has it. One thread at a time. */
public final class ScriptedRun {
    private final TrainingData data;
    private RunScript script;
    private Trainer trainer;
    private int changes;

    /** The run of {@code script} from its start, with no change made yet. */
    public ScriptedRun(TrainingData data, RunScript script) {
        this.data = data;
        this.script = script;
        restart();
    }

    /** Back to the start, with a new trainer. */
    void restart() {
        trainer = null; // so that two large tables are never there at once
        trainer = new Trainer(data, script.start(), script.startOf(data));
        changes = 0;
    }

    /** To a moment from which there is a checkpoint. */
    void restore(Checkpoints.Kept kept) {
        trainer.restore(kept.checkpoint());
        changes = kept.moment().changes();
    }

    /** The trainer; another one after {@link #restart}. */
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
            if (changes >= to.changes()) {
                return true;
            }
            makeNextChange();
        }
    }

    private void makeNextChange() {
        RunSettings settings = script.changes().get(changes).settings();
        trainer.change(settings.learningRate(), settings.l2());
        changes++;
    }

    /**
     * Changes the settings here, at the end of the script. An update that was stopped half-way is finished first.
     *
     * @return the script with the change
     */
    RunScript change(RunSettings settings) {
        trainer.change(settings.learningRate(), settings.l2());
        script = trainer.rowsLearned() == 0
                ? script.startingWith(settings)
                : script.with(new Change(trainer.rowsLearned(), settings));
        changes = script.changes().size();
        return script;
    }

    /** Follows another script; from its start, if that had anything else up to here. Returns whether it went back there. */
    boolean follow(RunScript other) {
        boolean same = script.start().equals(other.start())
                && Objects.equals(script.given(), other.given())
                && changes <= other.changes().size()
                && script.changes().subList(0, changes).equals(other.changes().subList(0, changes));
        script = other;
        if (!same) {
            restart();
        }
        return !same;
    }
}
