package org.fmworkbench.cli;

import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.fm.Parameters;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Divergence;
import org.fmworkbench.training.EpochMetrics;
import org.fmworkbench.training.Granularity;
import org.fmworkbench.training.Position;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.StepListener;
import org.fmworkbench.training.Trainer;
import org.fmworkbench.training.TrainingData;

/** A whole run: epoch after epoch, timed, with a progress line. */
final class TrainingLoop {
    private static final double NANOS = 1e9;

    private final Trainer trainer;
    private final RunSettings settings;
    private final List<EpochMetrics> epochs = new ArrayList<>();
    private final Losses stepLosses;

    TrainingLoop(Streams streams, TrainingData data, RunSettings settings, Parameters start, boolean keepStepLosses) {
        this.settings = settings;
        this.stepLosses = keepStepLosses ? new Losses() : null;
        this.trainer = new Trainer(data, settings, start);
        trainer.clock(streams.nanoTime());
        if (keepStepLosses) {
            trainer.listen(new StepListener() {
                @Override
                public void updated(long step, double loss) {
                    stepLosses.add(loss);
                }
            });
        }
    }

    /**
     * Runs to the end.
     *
     * @throws RunFailedException if the run diverges: names the step and the likely cause
     */
    void run(ProgressLine progress) throws RunFailedException {
        while (trainer.position().epoch() < settings.epochs()) {
            if (trainer.step(Granularity.EPOCH, progress::due)) {
                epochs.add(trainer.lastEpoch().orElseThrow());
            }
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
        int epoch = Math.min(position.epoch() + 1, settings.epochs());
        progress.training(epoch, settings.epochs(), position.batch(), position.batches(), loss);
    }

    List<EpochMetrics> epochs() {
        return epochs;
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
