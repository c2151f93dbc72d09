package org.fmworkbench.cli;

import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.fm.Parameters;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Divergence;
import org.fmworkbench.training.EpochMetrics;
import org.fmworkbench.training.Moment;
import org.fmworkbench.training.Position;
import org.fmworkbench.training.RunScript;
import org.fmworkbench.training.ScriptedRun;
import org.fmworkbench.training.StepListener;
import org.fmworkbench.training.Trainer;
import org.fmworkbench.training.TrainingData;

/** A whole run: epoch after epoch, timed, with a progress line. */
final class TrainingLoop {
    private static final double NANOS = 1e9;

    private final ScriptedRun run;
    private final Trainer trainer;
    private final Moment end;
    private final int lastEpoch;
    private final List<EpochMetrics> epochs = new ArrayList<>();
    private final Losses stepLosses;

    TrainingLoop(Streams streams, TrainingData data, RunScript script, Moment end, boolean keepStepLosses) {
        this.stepLosses = keepStepLosses ? new Losses() : null;
        this.run = new ScriptedRun(data, script);
        this.trainer = run.trainer();
        this.end = end;
        this.lastEpoch = (int) -Math.floorDiv(-end.rows(), data.train().length);
        trainer.clock(streams.nanoTime());
        trainer.listen(new StepListener() {
            @Override
            public void updated(long step, double loss) {
                if (keepStepLosses) {
                    stepLosses.add(loss);
                }
            }

            @Override
            public void epochEnded(EpochMetrics metrics) {
                epochs.add(metrics);
            }
        });
    }

    /**
     * Runs to the end.
     *
     * @throws RunFailedException if the run diverges: names the step and the likely cause
     */
    void run(ProgressLine progress) throws RunFailedException {
        boolean there = false;
        while (!there) {
            there = run.advance(end, progress::due);
            if (trainer.divergence().isPresent()) {
                throw new RunFailedException(message(trainer.divergence().get()));
            }
            show(progress);
        }
    }

    private static String message(Divergence divergence) {
        String key = Double.isNaN(divergence.value()) ? "train.nan" : "train.infinite";
        return Texts.beside(TrainingLoop.class)
                .get(
                        key,
                        Numbers.grouped(divergence.step()),
                        divergence.what(),
                        Numbers.exact(divergence.learningRate()));
    }

    private void show(ProgressLine progress) {
        Position position = trainer.position();
        double loss = trainer.lastEpoch().map(epoch -> epoch.train().loss()).orElse(Double.NaN);
        int epoch = Math.min(position.epoch() + 1, lastEpoch);
        progress.training(epoch, lastEpoch, position.batch(), position.batches(), loss);
    }

    List<EpochMetrics> epochs() {
        return epochs;
    }

    /** Rows learned, in all epochs. */
    long rows() {
        return trainer.rowsLearned();
    }

    /** The mean loss of each batch; null if not kept. */
    Losses stepLosses() {
        return stepLosses;
    }

    /** The parameters at the end. */
    Parameters parameters() {
        return trainer.copyParameters();
    }

    /** Time of training and evaluation. */
    double seconds() {
        return (trainer.trainingNanos() + trainer.evaluationNanos()) / NANOS;
    }

    /** Time of the training steps alone. */
    double trainingSeconds() {
        return trainer.trainingNanos() / NANOS;
    }
}
