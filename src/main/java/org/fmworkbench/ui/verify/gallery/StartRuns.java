package org.fmworkbench.ui.verify.gallery;

import java.util.concurrent.CancellationException;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.LoadOptions;
import org.fmworkbench.data.Progress;
import org.fmworkbench.data.Source;
import org.fmworkbench.text.InputException;
import org.fmworkbench.training.Granularity;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.Trainer;
import org.fmworkbench.training.TrainingData;
import org.fmworkbench.ui.model.Job;

/**
 * Three real runs on a small data set, with the same seed: the linear model, and a factorization machine from V = 0 and from
 * N(0, initStd²).
 *
 * @param settings of the runs, those of the third one
 * @param linear K = 0
 * @param zero from V = 0
 * @param normal from N(0, initStd²)
 */
record StartRuns(RunSettings settings, Run linear, Run zero, Run normal) {
    /** The data set: with it a model without cross term learns nothing at all. */
    static final String DATA = "xor";

    /**
     * One run.
     *
     * @param loss mean loss of the training rows at the end of each epoch; must not be changed
     * @param largest the largest |v| at the end; 0 without V
     */
    record Run(double[] loss, double largest) {
        double last() {
            return loss[loss.length - 1];
        }
    }

    /** Trains them. */
    static StartRuns of(Job job) throws InputException {
        Source source = Source.open(DATA, Progress.NONE);
        Dataset data = source.encode(LoadOptions.auto());
        RunSettings settings = RunSettings.of(source.card().orElseThrow());
        Run linear = run(data, settings.withK(0), job);
        Run zero = run(data, settings.withInitStd(0), job);
        return new StartRuns(settings, linear, zero, run(data, settings, job));
    }

    private static Run run(Dataset dataset, RunSettings settings, Job job) throws InputException {
        TrainingData data = TrainingData.of(dataset, settings);
        Trainer trainer = new Trainer(data, settings, Trainer.start(data, settings));
        double[] loss = new double[settings.epochs()];
        for (int epoch = 0; epoch < loss.length; epoch++) {
            if (job.cancelled()) {
                throw new CancellationException();
            }
            trainer.step(Granularity.EPOCH);
            loss[epoch] = trainer.lastEpoch().orElseThrow().train().loss();
        }
        double largest = DoubleStream.of(trainer.copyParameters().v())
                .map(Math::abs)
                .max()
                .orElse(0);
        return new Run(loss, largest);
    }

    /** 1, 2, … */
    double[] epochs() {
        return IntStream.rangeClosed(1, settings.epochs()).asDoubleStream().toArray();
    }
}
