package org.fmworkbench.training;

/** Takes the next row of a run apart, once for each moment: snapshots are made for other reasons too. */
final class Anatomist {
    private final TrainingData data;
    private Trainer trainer;
    private Moment moment;
    private RunSettings settings;
    private StepAnatomy newest;

    Anatomist(TrainingData data) {
        this.data = data;
    }

    /** What the next row of {@code run} will do; null if something else comes first. */
    StepAnatomy next(ScriptedRun run) {
        boolean isSame = run.trainer() == trainer
                && run.moment().equals(moment)
                && run.settings().equals(settings);
        if (!isSame || newest == null) {
            trainer = run.trainer();
            moment = run.moment();
            settings = run.settings();
            newest = StepAnatomy.of(data, trainer);
        }
        return newest;
    }
}
