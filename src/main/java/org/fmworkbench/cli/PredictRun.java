package org.fmworkbench.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.fmworkbench.data.Source;
import org.fmworkbench.experiment.AtomicFile;
import org.fmworkbench.experiment.Model;
import org.fmworkbench.experiment.ModelFile;
import org.fmworkbench.experiment.PredictionsCsv;
import org.fmworkbench.experiment.Scorer;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;

/** Applies a saved model to a table. */
final class PredictRun {
    /** So many unseen values are named. */
    private static final int NAMED = 5;

    private final Streams streams;
    private final Texts texts = Texts.beside(PredictRun.class);

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
        warn(result);
        return Shell.OK;
    }

    private void warn(Scorer.Result result) {
        Map<String, Integer> values = result.unseenValues();
        if (values.isEmpty()) {
            return;
        }
        String named = values.entrySet().stream()
                .limit(NAMED)
                .map(entry -> texts.get("predict.unseenValue", entry.getKey(), Numbers.grouped(entry.getValue())))
                .collect(Collectors.joining(", "));
        String key = values.size() > NAMED ? "predict.unseenMore" : "predict.unseen";
        streams.err().println(texts.get(key, Numbers.grouped(result.unseenCells()), named, values.size() - NAMED));
    }
}
