package org.fmworkbench.experiment;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fmworkbench.data.LoadOptions;
import org.fmworkbench.data.Task;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Moment;

/** Reads the top level of an experiment file and its data, and checks that the parts agree. */
final class ExperimentReader {
    /** No experiment of this program is nearly as large: a run's file does not grow with its length. */
    private static final long LARGEST = 256L << 20;

    private static final String KEYS = "format, version, data, start, runs, position, view";
    private static final String DATA_KEYS = "name, file, sha256, options, preparation";
    private static final String OPTION_KEYS = "target, fields, task, positive, bins";

    private final JsonInput in;
    private final RunReader runReader;
    private String format;
    private DataReference data;
    private Model start;
    private List<SavedRun> runs;
    private Moment position;
    private SavedView view = SavedView.DEFAULT;

    private ExperimentReader(JsonInput in) {
        this.in = in;
        this.runReader = new RunReader(in);
    }

    static Experiment read(Path file) throws InputException {
        InputFile.check(file);
        try (JsonInput in = JsonInput.open(file)) {
            long bytes = Files.size(file);
            if (bytes > LARGEST) {
                throw new InputException(Texts.beside(ExperimentReader.class)
                        .get("experiment.tooLarge", file, Numbers.grouped(bytes), Numbers.grouped(LARGEST)));
            }
            try {
                return new ExperimentReader(in).read();
            } catch (IOException e) {
                throw in.problem(e);
            }
        } catch (IOException e) {
            throw InputFile.problem(file, e);
        }
    }

    private Experiment read() throws IOException, InputException {
        in.expect(JsonToken.START_OBJECT, "experiment");
        for (String key = in.nextKey(); key != null; key = in.nextKey()) {
            readKey(key);
        }
        in.expectEnd();
        require(format, "format");
        require(data, "data");
        require(runs, "runs");
        require(position, "position");
        checkRuns();
        return new Experiment(data, start, runs, position, view);
    }

    private void readKey(String key) throws IOException, InputException {
        switch (key) {
            case "format" -> {
                format = in.text(key);
                if (!format.equals(ExperimentFile.FORMAT)) {
                    throw in.problem("experiment.format", Clip.of(format), ExperimentFile.FORMAT);
                }
            }
            case "version" -> {
                double version = in.number(key);
                if (version != ExperimentFile.VERSION) {
                    throw in.problem("experiment.version", Numbers.exact(version), ExperimentFile.VERSION);
                }
            }
            case "data" -> data = readData();
            case "start" -> start = ModelReader.inside(in);
            case "runs" -> runs = readRuns();
            case "position" -> position = runReader.moment(key);
            case "view" -> view = readView();
            default -> throw in.problem("model.unknownKey", Clip.of(key), KEYS);
        }
    }

    private DataReference readData() throws IOException, InputException {
        String name = null;
        String file = null;
        String hash = null;
        LoadOptions options = LoadOptions.auto();
        List<String> preparation = List.of();
        in.expect(JsonToken.START_OBJECT, "data");
        for (String key = in.nextKey(); key != null; key = in.nextKey()) {
            switch (key) {
                case "name" -> name = in.text("data.name");
                case "file" -> file = in.text("data.file");
                case "sha256" -> hash = in.text("data.sha256");
                case "options" -> options = readOptions();
                case "preparation" -> preparation = texts("data.preparation");
                default -> throw in.problem("model.unknownKey", "data." + Clip.of(key), DATA_KEYS);
            }
        }
        boolean isFile = file != null && hash != null && hash.matches("[0-9a-f]{64}");
        if ((name == null) != isFile) {
            throw in.problem("experiment.data");
        }
        return new DataReference(name, isFile ? path(file) : null, hash, options, preparation);
    }

    private Path path(String file) throws InputException {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw in.problem("experiment.data");
        }
    }

    private LoadOptions readOptions() throws IOException, InputException {
        LoadOptions options = LoadOptions.auto();
        in.expect(JsonToken.START_OBJECT, "data.options");
        for (String key = in.nextKey(); key != null; key = in.nextKey()) {
            options = switch (key) {
                case "target" -> options.withTarget(in.text("data.options.target"));
                case "fields" -> options.withFields(texts("data.options.fields"));
                case "task" -> options.withTask(runReader.oneOf("task", List.of(Task.values())));
                case "positive" -> options.withPositive(in.text("data.options.positive"));
                case "bins" -> options.withBins(bins());
                default -> throw in.problem("model.unknownKey", "data.options." + Clip.of(key), OPTION_KEYS);
            };
        }
        return options;
    }

    private int bins() throws IOException, InputException {
        int bins = in.integer("data.options.bins", 2);
        if (bins > 1000) {
            throw in.problem("experiment.bins", bins);
        }
        return bins;
    }

    private List<String> texts(String where) throws IOException, InputException {
        List<String> all = new ArrayList<>();
        in.expect(JsonToken.START_ARRAY, where);
        while (in.nextElement()) {
            all.add(in.textHere(where));
        }
        return all;
    }

    private List<SavedRun> readRuns() throws IOException, InputException {
        List<SavedRun> all = new ArrayList<>();
        in.expect(JsonToken.START_ARRAY, "runs");
        while (in.nextElement()) {
            in.expectObject("runs");
            all.add(runReader.read());
        }
        return all;
    }

    /** What is not known here is passed over. */
    private SavedView readView() throws IOException, InputException {
        SavedView found = SavedView.DEFAULT;
        in.expect(JsonToken.START_OBJECT, "view");
        String stage = found.stage();
        String granularity = found.granularity();
        int row = -1;
        int first = -1;
        int second = -1;
        int factor = -1;
        for (String key = in.nextKey(); key != null; key = in.nextKey()) {
            switch (key) {
                case "stage" -> stage = in.text("view.stage");
                case "granularity" -> granularity = in.text("view.granularity");
                case "row" -> row = place("view.row");
                case "first" -> first = place("view.first");
                case "second" -> second = place("view.second");
                case "factor" -> factor = place("view.factor");
                default -> in.skip();
            }
        }
        return new SavedView(stage, granularity, row, first, second, factor);
    }

    private int place(String where) throws IOException, InputException {
        long place = in.whole(where);
        return place < 0 || place > Integer.MAX_VALUE ? -1 : (int) place;
    }

    private void checkRuns() throws InputException {
        Set<Integer> ids = new HashSet<>();
        int current = 0;
        for (SavedRun run : runs) {
            if (!ids.add(run.id())) {
                throw in.problem("experiment.twice", run.id());
            }
            checkStart(run);
            current += run.kind() == SavedRun.Kind.CURRENT ? 1 : 0;
        }
        if (current != 1) {
            throw in.problem("experiment.current", current);
        }
        SavedRun goesOn = runs.stream()
                .filter(run -> run.kind() == SavedRun.Kind.CURRENT)
                .findFirst()
                .orElseThrow();
        runReader.check(goesOn.id(), goesOn.script(), position);
        if (goesOn.end().isBefore(position)) {
            throw in.problem("experiment.moment", goesOn.id(), position.rows(), position.changes());
        }
    }

    /** A run that begins with the start at the top needs one of its own sizes. */
    private void checkStart(SavedRun run) throws InputException {
        if (!run.given()) {
            return;
        }
        require(start, "start");
        if (start.k() != run.script().start().k()) {
            throw in.problem("experiment.sizes", start.k(), run.script().start().k());
        }
    }

    private void require(Object value, String key) throws InputException {
        if (value == null) {
            throw in.problem("model.missingKey", key);
        }
    }
}
