package org.fmworkbench.training;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** Runs a script once, from its start, and gives what it came to: with the very curves and numbers of a run in a session. */
public final class Replay {
    private Replay() {}

    /**
     * Runs up to a moment, or until the run diverges.
     *
     * @param progress told between those pieces of the rows learned so far
     * @param stop asked between pieces of about a millisecond
     * @return the result, with {@code end} where the run really ended; empty if stopped
     */
    public static Optional<RunResult> run(
            TrainingData data, RunScript script, Moment end, LongConsumer progress, BooleanSupplier stop) {
        ScriptedRun run = new ScriptedRun(data, script);
        Trainer trainer = run.trainer();
        RunHistory history = new RunHistory(trainer.position().batches());
        trainer.listen(history.listener(trainer));
        BooleanSupplier piece = () -> {
            progress.accept(trainer.rowsLearned());
            return stop.getAsBoolean();
        };
        boolean there = run.advance(end, piece) || trainer.divergence().isPresent();
        return !there
                ? Optional.empty()
                : Optional.of(new RunResult(data, script, run.moment(), history.copy(), Outcome.of(trainer)));
    }

    /** The moment at which a script that is never changed has run for so many epochs. */
    public static Moment afterEpochs(TrainingData data, int epochs) {
        return new Moment((long) epochs * data.train().length, 0);
    }
}
