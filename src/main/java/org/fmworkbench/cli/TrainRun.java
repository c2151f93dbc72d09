package org.fmworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.LoadOptions;
import org.fmworkbench.data.Source;
import org.fmworkbench.data.Task;
import org.fmworkbench.experiment.AtomicFile;
import org.fmworkbench.experiment.DataReference;
import org.fmworkbench.experiment.ExperimentFile;
import org.fmworkbench.experiment.ExperimentRun;
import org.fmworkbench.experiment.Model;
import org.fmworkbench.experiment.ModelFile;
import org.fmworkbench.experiment.NamedParameters;
import org.fmworkbench.experiment.PredictionsCsv;
import org.fmworkbench.fm.Parameters;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Moment;
import org.fmworkbench.training.Replay;
import org.fmworkbench.training.RunScript;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.TargetScale;
import org.fmworkbench.training.TrainingData;

/** Trains, writes the files that were asked for, and shows the result. */
final class TrainRun {
    private final Streams streams;
    private final TrainCommand command;
    private final Texts texts = Texts.beside(TrainRun.class);

    TrainRun(Streams streams, TrainCommand command) {
        this.streams = streams;
        this.command = command;
    }

    int run() throws InputException, RunFailedException, IOException {
        checkFiles();
        checkExperiment();
        Model start = command.start == null ? null : ModelFile.read(command.start);
        Source source;
        Dataset data;
        TrainingData training;
        TrainingLoop loop;
        RunSettings settings;
        RunScript script;
        Moment end;
        try (ProgressLine progress = new ProgressLine(streams)) {
            source = Source.open(command.data, progress);
            data = source.encode(SettingsChoice.loading(command), progress);
            settings = SettingsChoice.settings(command, source.card(), start);
            training = TrainingData.of(data, settings);
            Parameters parameters = start == null
                    ? null
                    : NamedParameters.parameters(start, command.start.toString(), data, training.layout());
            script = new RunScript(settings, parameters, List.of());
            end = Replay.afterEpochs(training, settings.epochs());
            loop = new TrainingLoop(streams, training, script, end, command.steps);
            loop.run(progress);
        }
        warnOfScale(start, training.scale());
        LoadOptions options = SettingsChoice.loading(command);
        String from = command.start == null ? null : command.start.toString();
        TrainResult result = TrainResult.of(data, training, script, options, from, loop);
        TrainOutput.show(streams, command.format, result);
        writeFiles(source, data, training, loop.parameters());
        writeExperiment(result, script, start, end);
        return Shell.OK;
    }

    /** Says before a long run what would stop its files from being written. */
    private void checkFiles() throws InputException {
        if (command.save != null) {
            AtomicFile.check(command.save);
            Overwriting.check(command.save, command.data, "--save");
        }
        if (command.predictions != null) {
            AtomicFile.check(command.predictions);
            Overwriting.check(command.predictions, command.data, "--predictions");
            if (command.save != null) {
                Overwriting.check(command.predictions, command.save, "--predictions");
            }
            if (command.start != null) {
                Overwriting.check(command.predictions, command.start, "--predictions");
            }
        }
    }

    /** Nor may the experiment stand where something else is read or written. */
    private void checkExperiment() throws InputException {
        if (command.experiment == null) {
            return;
        }
        AtomicFile.check(command.experiment);
        Overwriting.check(command.experiment, command.data, "--experiment");
        for (Path other : Arrays.asList(command.save, command.predictions, command.start)) {
            if (other != null) {
                Overwriting.check(command.experiment, other, "--experiment");
            }
        }
    }

    /** ŷ of a start for regression means something else if the target is scaled otherwise. */
    private void warnOfScale(Model start, TargetScale scale) {
        if (start != null && start.task() == Task.REGRESSION && start.target() != null) {
            double mean = start.target().mean();
            double std = start.target().std();
            if (mean != scale.mean() || std != scale.std()) {
                streams.err()
                        .println(texts.get(
                                "start.scale",
                                command.start,
                                Numbers.exact(mean),
                                Numbers.exact(std),
                                Numbers.exact(scale.mean()),
                                Numbers.exact(scale.std())));
            }
        }
    }

    private void writeFiles(Source source, Dataset data, TrainingData training, Parameters parameters)
            throws RunFailedException {
        try {
            if (command.save != null) {
                ModelFile.write(
                        command.save, NamedParameters.model(data, training.layout(), training.scale(), parameters));
            }
            if (command.predictions != null) {
                PredictionsCsv.write(
                        command.predictions,
                        data.task(),
                        PredictionsCsv.numbers(source, data),
                        PredictionsCsv.predictions(training, parameters));
            }
        } catch (InputException e) {
            throw new RunFailedException(e.getMessage(), e);
        }
    }

    private void writeExperiment(TrainResult result, RunScript script, Model start, Moment end)
            throws RunFailedException {
        if (command.experiment == null) {
            return;
        }
        try {
            DataReference data =
                    ExperimentRun.reference(command.data, SettingsChoice.loading(command), result.preparation());
            String name = texts.get("experiment.run");
            ExperimentFile.write(
                    command.experiment,
                    ExperimentRun.single(data, start, name, new RunScript(script.start(), null, List.of()), end));
        } catch (InputException e) {
            throw new RunFailedException(e.getMessage(), e);
        }
    }
}
