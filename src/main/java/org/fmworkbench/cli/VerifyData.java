package org.fmworkbench.cli;

import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.LoadOptions;
import org.fmworkbench.data.Source;
import org.fmworkbench.derivation.RowSet;
import org.fmworkbench.experiment.DataRows;
import org.fmworkbench.experiment.Model;
import org.fmworkbench.experiment.ModelFile;
import org.fmworkbench.experiment.VerifyReport.Fact;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.Trainer;
import org.fmworkbench.training.TrainingData;

/** Every row of a data set, with a saved model or with the parameters that a run would start from. */
final class VerifyData {
    private final VerifyCommand command;
    private final Texts texts = Texts.beside(VerifyData.class);
    private final List<Fact> facts = new ArrayList<>();

    private VerifyData(VerifyCommand command) {
        this.command = command;
    }

    /**
     * The rows, and random ones of the same F and K if a number of them is given.
     *
     * @throws InputException if data or model cannot be used, or do not go together
     */
    static VerifyRows of(VerifyCommand command, ProgressLine progress) throws InputException {
        return new VerifyData(command).rows(progress);
    }

    private VerifyRows rows(ProgressLine progress) throws InputException {
        Model model = command.model == null ? null : ModelFile.read(command.model);
        if (model != null && command.k != null && command.k != model.k()) {
            throw new InputException(texts.get("start.k", command.model, model.k(), command.k));
        }
        Source source = Source.open(command.data, progress);
        RunSettings defaults = source.card().map(RunSettings::of).orElseGet(RunSettings::forFile);
        long seed = command.seed == null ? defaults.seed() : command.seed;
        DataRows rows = model == null ? started(source, defaults.withSeed(seed), progress) : saved(source, model);
        List<RowSet> sets = new ArrayList<>(List.of(rows));
        if (command.trials != null) {
            sets.addAll(VerifyRows.random(command.trials, rows.fields(), rows.k(), seed));
        }
        return new VerifyRows(facts, sets, rows.unseen());
    }

    private DataRows started(Source source, RunSettings defaults, ProgressLine progress) throws InputException {
        Dataset data = source.encode(LoadOptions.auto(), progress);
        RunSettings settings = command.k == null ? defaults : defaults.withK(command.k);
        TrainingData training = TrainingData.of(data, settings);
        DataRows rows = DataRows.of(data.name(), training, Trainer.start(training, settings));
        fact("verify.data", texts.get("verify.dataText", data.name(), Numbers.grouped(rows.size()), names(data)));
        fact(
                "verify.parameters",
                texts.get("verify.started", Numbers.plain(settings.initStd()), Long.toString(settings.seed())));
        if (source.rows() > data.rows()) {
            fact("verify.leftOut", texts.get("verify.noTarget", Numbers.grouped(source.rows() - data.rows())));
        }
        return rows;
    }

    private DataRows saved(Source source, Model model) throws InputException {
        DataRows rows = DataRows.of(source, model);
        String fields = String.join(", ", model.fields());
        fact("verify.data", texts.get("verify.dataText", source.name(), Numbers.grouped(rows.size()), fields));
        fact("verify.parameters", texts.get("verify.saved", command.model.getFileName()));
        UnseenText.of(rows.unseen()).ifPresent(text -> fact("verify.unseen", text));
        return rows;
    }

    private static String names(Dataset data) {
        return String.join(
                ", ", data.fields().stream().map(field -> field.name()).toList());
    }

    private void fact(String name, String text) {
        facts.add(new Fact(texts.get(name), text));
    }
}
