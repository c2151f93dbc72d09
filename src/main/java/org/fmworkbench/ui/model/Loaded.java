package org.fmworkbench.ui.model;

import org.fmworkbench.data.LoadOptions;
import org.fmworkbench.data.Source;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.text.InputException;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.TrainingData;

/**
 * What was loaded, and the settings for it.
 *
 * @param data the data
 * @param settings what it is to be trained with
 * @param asked the settings in force when it was asked for; null: these do not count
 */
record Loaded(OpenData data, RunSettings settings, RunSettings asked) {

    /** A data set for a first start: plain SGD with a batch of one, so that each press of Step changes V visibly. */
    static Loaded first(String name, Loading progress) throws InputException {
        Source source = Source.open(name, progress);
        RunSettings settings = defaults(source)
                .withK(2)
                .withOptimizer(OptimizerKind.SGD)
                .withLearningRate(0.1)
                .withBatchSize(1);
        return encoded(source, LoadOptions.auto(), settings, null);
    }

    /** A bundled data set or a file, with the settings that suit it. */
    static Loaded opened(String nameOrPath, Loading progress) throws InputException {
        Source source = Source.open(nameOrPath, progress);
        return encoded(source, LoadOptions.auto(), defaults(source), null);
    }

    /** A table encoded as {@code options} say. */
    static Loaded encoded(Source source, LoadOptions options, RunSettings settings, RunSettings asked)
            throws InputException {
        var dataset = source.encode(options);
        var training = TrainingData.of(dataset, settings);
        return new Loaded(new OpenData(source, options, dataset, training), settings, asked);
    }

    /** The same encoded rows for a run with other settings. */
    static Loaded again(OpenData open, RunSettings wanted, RunSettings now) throws InputException {
        TrainingData training = TrainingData.of(open.dataset(), wanted);
        return new Loaded(new OpenData(open.source(), open.options(), open.dataset(), training), wanted, now);
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
