package org.fmworkbench.ui.settings;

import java.util.List;
import java.util.function.Function;
import org.fmworkbench.data.Holdout;
import org.fmworkbench.data.Tables;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.Standardize;

/** Between the words in the fields of the settings and a {@link RunSettings}. */
final class SettingsDraft {
    /** The settings that start the run anew, each with how to read it for the list of what would change. */
    private final List<Setting> starting = List.of(
            new Setting("k", RunSettings::k),
            new Setting("tables", s -> choice("tables", s.tables().id())),
            new Setting("optimizer", s -> choice("optimizer", s.optimizer().id())),
            new Setting("batch", s -> batchText(s.batchSize())),
            new Setting("initStd", s -> Numbers.plain(s.initStd())),
            new Setting("seed", RunSettings::seed),
            new Setting("shuffle", s -> choice("shuffle", String.valueOf(s.shuffle()))),
            new Setting("holdout", s -> choice("holdout", s.holdout().id())),
            new Setting(
                    "standardize",
                    s -> choice("standardize", s.standardizeTarget().id())));

    private static final String ALL = "all"; // as on the command line

    private final Texts texts;

    SettingsDraft(Texts texts) {
        this.texts = texts;
    }

    private record Setting(String key, Function<RunSettings, Object> value) {}

    /** What stands in the fields. */
    record Words(
            String k,
            String tables,
            String optimizer,
            String learningRate,
            String l2,
            String batch,
            String epochs,
            String initStd,
            String seed,
            boolean shuffle,
            String holdout,
            String standardize) {}

    /** What stands in the fields when {@code s} is in force. */
    Words words(RunSettings s) {
        return new Words(
                String.valueOf(s.k()),
                s.tables().id(),
                s.optimizer().id(),
                Numbers.plain(s.learningRate()),
                Numbers.plain(s.l2()),
                batchText(s.batchSize()),
                String.valueOf(s.epochs()),
                Numbers.plain(s.initStd()),
                String.valueOf(s.seed()),
                s.shuffle(),
                s.holdout().id(),
                s.standardizeTarget().id());
    }

    /** A choice's id in words. */
    String choice(String setting, String id) {
        if (setting.equals("holdout") && id.equals("every:2")) {
            return texts.get("holdout.every2");
        }
        if (setting.equals("holdout") && id.startsWith("every:")) {
            return texts.get("holdout.every", id.substring("every:".length()));
        }
        if (setting.equals("holdout") && !id.equals("none")) {
            return texts.get("holdout.fraction", id);
        }
        return texts.get(setting + "." + id);
    }

    /**
     * Reads the fields.
     *
     * @throws InputException naming the field, what stands in it and what may stand there
     */
    RunSettings read(Words words) throws InputException {
        int k = (int) whole("k", words.k(), 0, RunSettings.MAX_K);
        double learningRate = learningRate(words);
        double l2 = l2(words);
        int batch = isAll(words.batch()) ? 0 : (int) whole("batch", words.batch(), 1, Integer.MAX_VALUE);
        int epochs = epochs(words);
        double initStd = real("initStd", words.initStd(), 0, 1e6);
        long seed = whole("seed", words.seed(), Long.MIN_VALUE, Long.MAX_VALUE);
        return new RunSettings(
                k,
                byId(Tables.values(), words.tables()),
                byId(OptimizerKind.values(), words.optimizer()),
                learningRate,
                l2,
                batch,
                epochs,
                initStd,
                seed,
                words.shuffle(),
                Holdout.parse(words.holdout()),
                byId(Standardize.values(), words.standardize()));
    }

    /** {@code now} with what is live, as far as it can be read, each field for itself. */
    RunSettings live(Words words, RunSettings now) {
        RunSettings live = now;
        live = readable(live, s -> s.withLearningRate(learningRate(words)));
        live = readable(live, s -> s.withL2(l2(words)));
        return readable(live, s -> s.withEpochs(epochs(words)));
    }

    @FunctionalInterface
    private interface Change {
        RunSettings of(RunSettings settings) throws InputException;
    }

    private static RunSettings readable(RunSettings settings, Change change) {
        try {
            return change.of(settings);
        } catch (InputException e) {
            return settings; // told by read
        }
    }

    private double learningRate(Words words) throws InputException {
        return real("learningRate", words.learningRate(), Double.MIN_VALUE, 1e6);
    }

    private double l2(Words words) throws InputException {
        return real("l2", words.l2(), 0, 1e6);
    }

    private int epochs(Words words) throws InputException {
        return (int) whole("epochs", words.epochs(), 1, 1_000_000);
    }

    /** "K 2 → 4, batch 1 → 16"; empty if nothing needs a new start. */
    String changes(RunSettings now, RunSettings wanted) {
        StringBuilder list = new StringBuilder();
        for (Setting setting : starting) {
            Object is = setting.value().apply(now);
            Object will = setting.value().apply(wanted);
            if (!is.equals(will)) {
                list.append(list.isEmpty() ? "" : ", ").append(texts.get("change", texts.get(setting.key()), is, will));
            }
        }
        return list.toString();
    }

    /** What stands in the field of the batch size; 0: all rows. */
    String batchText(int batchSize) {
        return batchSize == 0 ? texts.get("batch.all") : String.valueOf(batchSize);
    }

    private boolean isAll(String word) {
        return word.strip().equalsIgnoreCase(ALL) || word.strip().equalsIgnoreCase(texts.get("batch.all"));
    }

    private long whole(String key, String word, long least, long most) throws InputException {
        try {
            long value = Long.parseLong(word.strip());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new InputException(texts.get("error.whole", texts.get(key), word, least, most));
    }

    private double real(String key, String word, double least, double most) throws InputException {
        try {
            double value = Double.parseDouble(word.strip().replace(',', '.'));
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        String from = least == Double.MIN_VALUE ? texts.get("error.above0") : Numbers.plain(least);
        throw new InputException(texts.get("error.real", texts.get(key), word, from, Numbers.plain(most)));
    }

    private static <E extends Enum<E>> E byId(E[] values, String id) {
        for (E value : values) {
            if (value.toString().equals(id)) {
                return value;
            }
        }
        throw new IllegalStateException("a choice without a meaning: " + id);
    }
}
