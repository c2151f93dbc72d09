package org.fmworkbench.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fmworkbench.data.Task;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Change;
import org.fmworkbench.training.EpochMetrics;
import org.fmworkbench.training.Metrics;
import org.fmworkbench.training.RunSettings;

/** A run's result as aligned text. */
final class TrainText {
    private static final String INDENT = "  ";
    private static final int DECIMALS = 6;
    /** So many lines at most for the epochs. */
    private static final int EPOCH_LINES = 12;

    private final TrainResult result;
    private final PrintWriter out;
    private final Texts texts = Texts.beside(TrainText.class);

    private TrainText(TrainResult result, PrintWriter out) {
        this.result = result;
        this.out = out;
    }

    static void write(TrainResult result, PrintWriter out) {
        new TrainText(result, out).write();
    }

    private void write() {
        writeHead();
        out.println();
        out.println(texts.get("train.preparation"));
        result.preparation().forEach(sentence -> out.println(INDENT + "· " + sentence));
        if (result.stepLosses() != null) {
            writeSteps();
        }
        out.println();
        out.println(texts.get(lossKey()));
        writeEpochs();
        out.println();
        writeFinal();
        out.println();
        out.println(texts.get(
                "train.speed",
                Numbers.fixed(result.seconds(), 2),
                Double.isNaN(result.rowsPerSecond())
                        ? "?"
                        : Numbers.grouped(StrictMath.round(result.rowsPerSecond()))));
    }

    private void writeHead() {
        boolean binary = result.data().task() == Task.BINARY;
        String target = result.data().target().name();
        out.println(result.data().name());
        TextTable table = TextTable.ofTexts();
        table.add(List.of(
                texts.get("train.target"),
                binary
                        ? texts.get(
                                "train.binary", target, result.data().target().positive())
                        : texts.get("train.regression", target)));
        table.add(List.of(
                texts.get("train.rows"),
                texts.get(
                        "train.rowCounts",
                        Numbers.grouped(result.training().train().length),
                        Numbers.grouped(result.training().holdout().length),
                        Numbers.grouped(result.data().dropped()))));
        table.add(List.of(
                texts.get("train.fields"),
                result.data().fields().stream()
                        .map(field -> texts.get("train.field", field.name(), Numbers.grouped(field.size())))
                        .collect(Collectors.joining(", "))));
        RunSettings settings = result.settings();
        table.add(List.of(
                texts.get("train.model"),
                texts.get(
                        "train.modelSizes",
                        settings.k(),
                        texts.get("tables." + settings.tables().id()),
                        Numbers.grouped(result.training().vocabulary()))));
        table.add(List.of(texts.get("train.settings"), settingsText(settings)));
        for (Change change : result.changes()) {
            table.add(List.of(texts.get("train.changes"), changeText(change)));
        }
        table.print(out, INDENT);
    }

    private String settingsText(RunSettings settings) {
        return texts.get(
                "train.settingsList",
                settings.optimizer().id(),
                plain(settings.learningRate()),
                plain(settings.l2()),
                settings.batchSize() == 0 ? texts.get("train.allRows") : Numbers.grouped(settings.batchSize()),
                Numbers.grouped(settings.epochs()),
                result.start() == null
                        ? texts.get("train.randomStart", plain(settings.initStd()))
                        : texts.get("train.start", result.start()),
                settings.seed(),
                texts.get(settings.shuffle() ? "train.shuffled" : "train.inOrder"),
                settings.holdout().id());
    }

    private String changeText(Change change) {
        RunSettings now = change.settings();
        return texts.get(
                "train.change",
                Numbers.grouped(change.rows()),
                plain(now.learningRate()),
                plain(now.l2()),
                Numbers.grouped(now.epochs()));
    }

    private String lossKey() {
        if (result.data().task() == Task.BINARY) {
            return "train.loss.binary";
        }
        boolean scaled = result.training().scale().mean() != 0
                || result.training().scale().std() != 1;
        return scaled ? "train.loss.standardized" : "train.loss.units";
    }

    private void writeSteps() {
        out.println();
        TextTable table = TextTable.ofNumbersFrom(0);
        table.add(List.of(texts.get("train.step"), texts.get("train.stepLoss")));
        for (int i = 0; i < result.stepLosses().size(); i++) {
            table.add(
                    List.of(Integer.toString(i + 1), number(result.stepLosses().get(i))));
        }
        table.print(out, INDENT);
    }

    private void writeEpochs() {
        TextTable table = TextTable.ofNumbersFrom(0);
        boolean holdout = result.training().holdout().length > 0;
        List<String> head = new ArrayList<>(List.of(texts.get("train.epoch"), texts.get("train.train")));
        if (holdout) {
            head.add(texts.get("train.holdout"));
        }
        table.add(head);
        List<EpochMetrics> epochs = result.epochs();
        int stride = Math.max(1, (epochs.size() + EPOCH_LINES - 1) / EPOCH_LINES);
        for (EpochMetrics epoch : epochs) {
            if (epoch.epoch() == 1 || epoch.epoch() % stride == 0 || epoch.epoch() == epochs.size()) {
                List<String> row = new ArrayList<>(List.of(
                        Integer.toString(epoch.epoch()), number(epoch.train().loss())));
                if (holdout) {
                    row.add(number(epoch.holdout().loss()));
                }
                table.add(row);
            }
        }
        table.print(out, INDENT);
    }

    private void writeFinal() {
        if (result.last() == null) {
            return;
        }
        boolean binary = result.data().task() == Task.BINARY;
        TextTable table = TextTable.ofNumbersFrom(1);
        table.add(
                binary
                        ? List.of(
                                texts.get("train.final"),
                                texts.get("metric.logLoss"),
                                texts.get("metric.auc"),
                                texts.get("metric.accuracy"))
                        : List.of(
                                texts.get("train.final"),
                                texts.get("metric.loss"),
                                texts.get("metric.rmse"),
                                texts.get("metric.r2")));
        addMetrics(table, texts.get("train.train"), result.last().train(), binary);
        if (result.last().holdout() != null) {
            addMetrics(table, texts.get("train.holdout"), result.last().holdout(), binary);
        }
        table.print(out, INDENT);
    }

    private static void addMetrics(TextTable table, String name, Metrics metrics, boolean binary) {
        table.add(
                binary
                        ? List.of(name, number(metrics.logLoss()), number(metrics.auc()), number(metrics.accuracy()))
                        : List.of(name, number(metrics.loss()), number(metrics.rmse()), number(metrics.r2())));
    }

    /** All digits, and no ".0" at the end. */
    private static String plain(double value) {
        String digits = Numbers.exact(value);
        return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }

    private static String number(double value) {
        return Numbers.fixed(value, DECIMALS);
    }
}
