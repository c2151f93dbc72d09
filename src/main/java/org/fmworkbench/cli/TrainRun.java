package org.fmworkbench.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.Source;
import org.fmworkbench.data.Task;
import org.fmworkbench.experiment.AtomicFile;
import org.fmworkbench.experiment.Model;
import org.fmworkbench.experiment.ModelFile;
import org.fmworkbench.experiment.NamedParameters;
import org.fmworkbench.experiment.PredictionsCsv;
import org.fmworkbench.fm.Parameters;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.TargetScale;
import org.fmworkbench.training.Trainer;
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
        Model start = command.start == null ? null : ModelFile.read(command.start);
        Source source;
        Dataset data;
        TrainingData training;
        TrainingLoop loop;
        RunSettings settings;
        try (ProgressLine progress = new ProgressLine(streams)) {
            source = Source.open(command.data, progress);
            data = source.encode(SettingsChoice.loading(command), progress);
            settings = SettingsChoice.settings(command, source.card(), start);
            training = TrainingData.of(data, settings);
            Parameters parameters = start == null
                    ? Trainer.start(training, settings)
                    : NamedParameters.parameters(start, command.start.toString(), data, training.layout());
            loop = new TrainingLoop(streams, training, settings, parameters, command.steps);
            loop.run(progress);
        }
        warnOfScale(start, training.scale());
        show(result(data, training, settings, loop));
        writeFiles(source, data, training, loop.parameters());
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

    private TrainResult result(Dataset data, TrainingData training, RunSettings settings, TrainingLoop loop) {
        List<String> preparation = new ArrayList<>(data.preparation());
        TargetScale scale = training.scale();
        if (!scale.equals(TargetScale.IDENTITY)) {
            preparation.add(texts.get(
                    "train.standardized",
                    data.target().name(),
                    Numbers.exact(scale.mean()),
                    Numbers.exact(scale.std())));
        }
        return new TrainResult(
                data,
                training,
                settings,
                SettingsChoice.loading(command).bins(),
                command.start == null ? null : command.start.toString(),
                preparation,
                loop.epochs(),
                loop.stepLosses(),
                loop.seconds(),
                loop.trainingSeconds());
    }

    private void show(TrainResult result) throws IOException {
        if (command.format == OutputFormat.JSON) {
            Json.write(streams.out(), json -> TrainJson.write(result, json));
        } else {
            TrainText.write(result, streams.out());
        }
        streams.out().flush();
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
}
