package org.fmworkbench.experiment;

import java.nio.file.Path;
import java.util.List;
import org.fmworkbench.data.Catalog;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.LoadOptions;
import org.fmworkbench.text.InputException;
import org.fmworkbench.training.Moment;
import org.fmworkbench.training.RunScript;
import org.fmworkbench.training.TrainingData;

/** From the runs of an experiment to scripts that can be run, and back. */
public final class ExperimentRun {
    private ExperimentRun() {}

    /**
     * The script of one of the runs, with the start that the experiment has if the run begins with it.
     *
     * @param file what messages call the experiment
     * @throws InputException if the start lacks a value of the data
     */
    public static RunScript script(Experiment experiment, SavedRun run, Path file, Dataset data, TrainingData training)
            throws InputException {
        RunScript script = run.script();
        return run.given()
                ? new RunScript(
                        script.start(),
                        NamedParameters.parameters(experiment.start(), file.toString(), data, training.layout()),
                        script.changes())
                : script;
    }

    /**
     * Which data these are.
     *
     * @param nameOrPath what they were opened by: a bundled data set, or a file
     * @throws InputException if the file cannot be read any more
     */
    public static DataReference reference(String nameOrPath, LoadOptions options, List<String> preparation)
            throws InputException {
        if (Catalog.find(nameOrPath).isPresent()) {
            return new DataReference(nameOrPath, null, null, options, preparation);
        }
        Path file = Path.of(nameOrPath).toAbsolutePath().normalize();
        return new DataReference(null, file, DataLocation.sha256(file), options, preparation);
    }

    /** An experiment with a single run, which stands at its end. */
    public static Experiment single(DataReference data, Model start, String name, RunScript script, Moment end) {
        SavedRun run = new SavedRun(1, name, SavedRun.Kind.CURRENT, script, start != null, end, null);
        return new Experiment(data, start, List.of(run), end, SavedView.DEFAULT);
    }
}
