package org.fmworkbench.ui.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.LoadOptions;
import org.fmworkbench.data.Source;
import org.fmworkbench.experiment.DataReference;
import org.fmworkbench.experiment.Experiment;
import org.fmworkbench.experiment.ExperimentRun;
import org.fmworkbench.experiment.SavedRun;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.text.InputException;
import org.fmworkbench.training.RunScript;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.TrainingData;

/**
 * What was loaded, and the settings for it.
 *
 * @param data the data
 * @param settings what it is to be trained with
 * @param asked the settings in force when it was asked for; null: these do not count
 * @param reopening the run to go on with; null: a new one begins
 */
record Loaded(OpenData data, RunSettings settings, RunSettings asked, Reopening reopening) {

    /** A data set for a first start: plain SGD with a batch of one, so that each press of Step changes V visibly. */
    static Loaded first(String name, Loading progress) throws InputException {
        Source source = Source.open(name, progress);
        RunSettings settings = defaults(source)
                .withK(2)
                .withOptimizer(OptimizerKind.SGD)
                .withLearningRate(0.1)
                .withBatchSize(1);
        return encoded(name, source, LoadOptions.auto(), settings, null);
    }

    /** A bundled data set or a file, with the settings that suit it. */
    static Loaded opened(String nameOrPath, Loading progress) throws InputException {
        Source source = Source.open(nameOrPath, progress);
        return encoded(nameOrPath, source, LoadOptions.auto(), defaults(source), null);
    }

    /** A table encoded as {@code options} say. */
    private static Loaded encoded(
            String nameOrPath, Source source, LoadOptions options, RunSettings settings, RunSettings asked)
            throws InputException {
        Dataset dataset = source.encode(options);
        DataReference reference = ExperimentRun.reference(nameOrPath, options, dataset.preparation());
        return new Loaded(open(reference, source, options, dataset, settings), settings, asked, null);
    }

    /** The open table encoded in another way. */
    static Loaded encoded(OpenData open, LoadOptions options, RunSettings now) throws InputException {
        Dataset dataset = open.source().encode(options);
        DataReference was = open.reference();
        DataReference reference =
                new DataReference(was.name(), was.file(), was.sha256(), options, dataset.preparation());
        return new Loaded(open(reference, open.source(), options, dataset, now), now, now, null);
    }

    /** The same encoded rows for a run with other settings. */
    static Loaded again(OpenData open, RunSettings wanted, RunSettings now) throws InputException {
        return new Loaded(open.with(TrainingData.of(open.dataset(), wanted)), wanted, now, null);
    }

    /**
     * The data of an experiment, and its runs.
     *
     * @param file what messages call the experiment
     * @param where the bundled data set or file, found again
     * @param opened told when it is open
     */
    static Loaded reopened(Experiment experiment, Path file, String where, Runnable opened, Loading progress)
            throws InputException {
        Source source = Source.open(where, progress);
        LoadOptions options = experiment.data().options();
        Dataset dataset = source.encode(options, progress);
        RunSettings start = experiment.current().script().start();
        DataReference reference = ExperimentRun.reference(where, options, dataset.preparation());
        OpenData data = open(reference, source, options, dataset, start);
        List<SavedRun> runs = new ArrayList<>();
        for (SavedRun run : experiment.runs()) {
            RunScript script = ExperimentRun.script(experiment, run, file, dataset, data.training());
            runs.add(new SavedRun(run.id(), run.name(), run.kind(), script, run.given(), run.end(), run.origin()));
        }
        SavedRun current = runs.stream()
                .filter(run -> run.kind() == SavedRun.Kind.CURRENT)
                .findFirst()
                .orElseThrow();
        runs.remove(current);
        Reopening reopening = new Reopening(current, experiment.position(), runs, experiment.view(), opened);
        return new Loaded(data, current.script().settingsAt(experiment.position()), null, reopening);
    }

    private static OpenData open(
            DataReference reference, Source source, LoadOptions options, Dataset dataset, RunSettings settings)
            throws InputException {
        return new OpenData(reference, source, options, dataset, TrainingData.of(dataset, settings));
    }

    /** The settings to begin with: what was changed while this was loaded, {@code now}, stays changed. */
    RunSettings newest(RunSettings now) {
        if (asked == null || now.equals(asked)) {
            return settings;
        }
        boolean untouched = settings.equals(asked);
        return untouched && now.sharesDataWith(asked) ? now : settings.withLive(now);
    }

    private static RunSettings defaults(Source source) {
        return source.card().map(RunSettings::of).orElseGet(RunSettings::forFile);
    }
}
