package org.fmworkbench.experiment;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fmworkbench.data.Holdout;
import org.fmworkbench.data.Tables;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.text.InputException;
import org.fmworkbench.training.Change;
import org.fmworkbench.training.Moment;
import org.fmworkbench.training.Origin;
import org.fmworkbench.training.RunScript;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.Standardize;

/** Reads the runs of an experiment file. */
final class RunReader {
    private static final String KEYS = "id, name, kind, settings, start, changes, end, origin";
    private static final String SETTINGS =
            "k, tables, optimizer, learning_rate, l2, batch_size, epochs, init_std, seed, shuffle, holdout, standardize_target";

    private final JsonInput in;
    private int run;

    RunReader(JsonInput in) {
        this.in = in;
    }

    /** What a change says. */
    private record Live(long rows, double learningRate, double l2, int epochs) {}

    /** The run whose opening brace was read. */
    SavedRun read() throws IOException, InputException {
        run = 0;
        String name = "";
        SavedRun.Kind kind = null;
        RunSettings settings = null;
        List<Live> changes = List.of();
        boolean given = false;
        Moment end = null;
        Origin origin = null;
        for (String key = in.nextKey(); key != null; key = in.nextKey()) {
            switch (key) {
                case "id" -> run = in.integer("id", 1);
                case "name" -> name = in.text("name");
                case "kind" -> kind = oneOf("kind", List.of(SavedRun.Kind.values()));
                case "settings" -> settings = settings();
                case "start" -> given = in.flag("start");
                case "changes" -> changes = changes();
                case "end" -> end = moment("end");
                case "origin" -> origin = origin();
                default -> throw in.problem("model.unknownKey", Clip.of(key), KEYS);
            }
        }
        require(run == 0 ? null : run, "id");
        require(kind, "kind");
        require(settings, "settings");
        require(end, "end");
        RunScript script = script(settings, changes);
        check(run, script, end);
        return new SavedRun(run, name, kind, script, given, end, origin);
    }

    private RunScript script(RunSettings settings, List<Live> changes) throws InputException {
        try {
            List<Change> all = new ArrayList<>();
            for (Live live : changes) {
                RunSettings then = settings.withLearningRate(live.learningRate())
                        .withL2(live.l2())
                        .withEpochs(live.epochs());
                all.add(new Change(live.rows(), then));
            }
            return new RunScript(settings, null, all);
        } catch (IllegalArgumentException e) {
            throw in.problem("experiment.script", run, e.getMessage());
        }
    }

    /** A run must have such a moment. */
    void check(int id, RunScript script, Moment moment) throws InputException {
        if (!script.has(moment)) {
            throw in.problem("experiment.moment", id, moment.rows(), moment.changes());
        }
    }

    private RunSettings settings() throws IOException, InputException {
        RunSettings settings = RunSettings.forFile();
        in.expect(JsonToken.START_OBJECT, "settings");
        for (String key = in.nextKey(); key != null; key = in.nextKey()) {
            settings = with(settings, key);
        }
        return settings;
    }

    private RunSettings with(RunSettings settings, String key) throws IOException, InputException {
        try {
            return switch (key) {
                case "k" -> settings.withK(in.integer(key, 0));
                case "tables" -> settings.withTables(oneOf(key, List.of(Tables.values())));
                case "optimizer" -> settings.withOptimizer(optimizer());
                case "learning_rate" -> settings.withLearningRate(in.number(key));
                case "l2" -> settings.withL2(in.number(key));
                case "batch_size" -> settings.withBatchSize(batchSize(key));
                case "epochs" -> settings.withEpochs(count(key));
                case "init_std" -> settings.withInitStd(in.number(key));
                case "seed" -> settings.withSeed(in.whole(key));
                case "shuffle" -> settings.withShuffle(in.flag(key));
                case "holdout" -> settings.withHoldout(Holdout.parse(in.text(key)));
                case "standardize_target" -> settings.withStandardizeTarget(oneOf(key, List.of(Standardize.values())));
                default -> throw in.problem("model.unknownKey", "settings." + Clip.of(key), SETTINGS);
            };
        } catch (IllegalArgumentException e) {
            throw in.problem("experiment.setting", run, e.getMessage());
        }
    }

    private OptimizerKind optimizer() throws IOException, InputException {
        String word = in.text("optimizer");
        for (OptimizerKind kind : OptimizerKind.values()) {
            if (kind.id().equals(word)) {
                return kind;
            }
        }
        String all =
                List.of(OptimizerKind.values()).stream().map(OptimizerKind::id).collect(Collectors.joining(", "));
        throw in.problem("model.oneOf", "optimizer", Clip.of(word), all);
    }

    private int batchSize(String where) throws IOException, InputException {
        in.value();
        if (!in.isText()) {
            return countHere(where);
        }
        if (!in.textHere(where).equals(SettingsJson.ALL_ROWS)) {
            throw in.problem("model.oneOf", where, Clip.of(in.textHere(where)), SettingsJson.ALL_ROWS);
        }
        return 0;
    }

    private int count(String where) throws IOException, InputException {
        in.value();
        return countHere(where);
    }

    private int countHere(String where) throws IOException, InputException {
        long value = in.wholeHere(where);
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw in.problem("experiment.count", where, value);
        }
        return (int) value;
    }

    private List<Live> changes() throws IOException, InputException {
        List<Live> all = new ArrayList<>();
        in.expect(JsonToken.START_ARRAY, "changes");
        while (in.nextElement()) {
            in.expectObject("changes");
            all.add(change());
        }
        return all;
    }

    private Live change() throws IOException, InputException {
        Long rows = null;
        Double learningRate = null;
        Double l2 = null;
        Integer epochs = null;
        for (String key = in.nextKey(); key != null; key = in.nextKey()) {
            switch (key) {
                case "rows" -> rows = in.whole("changes.rows");
                case "learning_rate" -> learningRate = in.number("changes.learning_rate");
                case "l2" -> l2 = in.number("changes.l2");
                case "epochs" -> epochs = count("changes.epochs");
                default ->
                    throw in.problem("model.unknownKey", "changes." + Clip.of(key), "rows, learning_rate, l2, epochs");
            }
        }
        require(rows, "changes.rows");
        require(learningRate, "changes.learning_rate");
        require(l2, "changes.l2");
        require(epochs, "changes.epochs");
        return new Live(rows, learningRate, l2, epochs);
    }

    /** The moment at a key. */
    Moment moment(String where) throws IOException, InputException {
        in.expect(JsonToken.START_OBJECT, where);
        Long rows = null;
        Integer changes = null;
        for (String key = in.nextKey(); key != null; key = in.nextKey()) {
            switch (key) {
                case "rows" -> rows = in.whole(where + ".rows");
                case "changes" -> changes = count(where + ".changes");
                default -> throw in.problem("model.unknownKey", where + "." + Clip.of(key), "rows, changes");
            }
        }
        return moment(where, rows, changes);
    }

    private Origin origin() throws IOException, InputException {
        in.expect(JsonToken.START_OBJECT, "origin");
        Integer from = null;
        Long rows = null;
        Integer changes = null;
        for (String key = in.nextKey(); key != null; key = in.nextKey()) {
            switch (key) {
                case "run" -> from = count("origin.run");
                case "rows" -> rows = in.whole("origin.rows");
                case "changes" -> changes = count("origin.changes");
                default -> throw in.problem("model.unknownKey", "origin." + Clip.of(key), "run, rows, changes");
            }
        }
        require(from, "origin.run");
        return new Origin(from, moment("origin", rows, changes));
    }

    private Moment moment(String where, Long rows, Integer changes) throws InputException {
        require(rows, where + ".rows");
        require(changes, where + ".changes");
        if (rows < 0) {
            throw in.problem("experiment.count", where + ".rows", rows);
        }
        return new Moment(rows, changes);
    }

    private void require(Object value, String key) throws InputException {
        if (value == null) {
            throw in.problem("model.missingKey", key);
        }
    }

    /** The one of {@code allowed} whose text stands at {@code key}. */
    <T> T oneOf(String key, List<T> allowed) throws IOException, InputException {
        String word = in.text(key);
        for (T candidate : allowed) {
            if (candidate.toString().equals(word)) {
                return candidate;
            }
        }
        String list = allowed.stream().map(Object::toString).collect(Collectors.joining(", "));
        throw in.problem("model.oneOf", key, Clip.of(word), list);
    }
}
