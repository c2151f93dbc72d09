package org.fmworkbench.cli;

import java.io.IOException;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.LoadOptions;
import org.fmworkbench.data.Source;
import org.fmworkbench.experiment.DataLocation;
import org.fmworkbench.experiment.Experiment;
import org.fmworkbench.experiment.ExperimentFile;
import org.fmworkbench.experiment.ExperimentRun;
import org.fmworkbench.text.InputException;
import org.fmworkbench.training.RunScript;
import org.fmworkbench.training.TrainingData;

/** Runs the current run of an experiment up to where it stood, and shows the result. */
final class ReplayRun {
    private final Streams streams;
    private final ReplayCommand command;

    ReplayRun(Streams streams, ReplayCommand command) {
        this.streams = streams;
        this.command = command;
    }

    int run() throws InputException, RunFailedException, IOException {
        Experiment experiment = ExperimentFile.read(command.file);
        LoadOptions options = experiment.data().options();
        Dataset data;
        TrainingData training;
        TrainingLoop loop;
        RunScript script;
        try (ProgressLine progress = new ProgressLine(streams)) {
            String where = DataLocation.find(experiment.data(), command.data);
            data = Source.open(where, progress).encode(options, progress);
            training = TrainingData.of(data, experiment.current().script().start());
            script = ExperimentRun.script(experiment, experiment.current(), command.file, data, training);
            loop = new TrainingLoop(streams, training, script, experiment.position(), command.steps);
            loop.run(progress);
        }
        String start = script.given() == null ? null : command.file.toString();
        TrainOutput.show(streams, command.format, TrainResult.of(data, training, script, options, start, loop));
        return Shell.OK;
    }
}
