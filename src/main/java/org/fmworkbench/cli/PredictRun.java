package org.fmworkbench.cli;

import java.nio.file.Path;
import org.fmworkbench.data.Source;
import org.fmworkbench.experiment.AtomicFile;
import org.fmworkbench.experiment.Model;
import org.fmworkbench.experiment.ModelFile;
import org.fmworkbench.experiment.PredictionsCsv;
import org.fmworkbench.experiment.Scorer;
import org.fmworkbench.text.InputException;

/** Applies a saved model to a table. */
final class PredictRun {
    private final Streams streams;

    PredictRun(Streams streams) {
        this.streams = streams;
    }

    int run(Path modelFile, String data, Path out) throws InputException {
        AtomicFile.check(out);
        Overwriting.check(out, modelFile, "--out");
        Overwriting.check(out, data, "--out");
        Model model = ModelFile.read(modelFile);
        Scorer scorer = new Scorer(model, modelFile.toString());
        Scorer.Result result;
        try (ProgressLine progress = new ProgressLine(streams)) {
            result = scorer.predict(Source.open(data, progress));
        }
        PredictionsCsv.write(out, model.task(), row -> row + 1L, result.values());
        UnseenText.warn(result.unseen(), streams);
        return Shell.OK;
    }
}
