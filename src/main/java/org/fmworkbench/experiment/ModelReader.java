package org.fmworkbench.experiment;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.fmworkbench.data.Tables;
import org.fmworkbench.data.Task;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Numbers;

/** Reads the top level of a model file, and checks that its parts agree. */
final class ModelReader {
    private static final String KEYS = "format, version, task, tables, k, bias, target, fields, shared, ranges";

    private final JsonInput in;
    private final WeightsReader weights;
    private Task task;
    private Tables tables;
    private Integer k;
    private Double bias;
    private ModelTarget target;
    private boolean fieldsRead;

    private ModelReader(JsonInput in) {
        this.in = in;
        this.weights = new WeightsReader(in);
    }

    /**
     * Reads {@code file}.
     *
     * @throws InputException if it is no model, with file, line, column, key and what to do
     */
    static Model read(Path file) throws InputException {
        InputFile.check(file);
        try (JsonInput in = JsonInput.open(file)) {
            try {
                Model model = inside(in);
                in.expectEnd();
                return model;
            } catch (IOException e) {
                throw in.problem(e);
            }
        } catch (IOException e) {
            throw InputFile.problem(file, e);
        }
    }

    /** Reads the model that comes next in a file. */
    static Model inside(JsonInput in) throws IOException, InputException {
        return new ModelReader(in).read();
    }

    private Model read() throws IOException, InputException {
        in.expect(JsonToken.START_OBJECT, "model");
        for (String key = in.nextKey(); key != null; key = in.nextKey()) {
            readKey(key);
        }
        return complete();
    }

    private void readKey(String key) throws IOException, InputException {
        switch (key) {
            case "format" -> oneOf(key, in.text(key), List.of(ModelFile.FORMAT));
            case "version" -> {
                if (in.number(key) != ModelFile.VERSION) {
                    throw in.problem("model.version", ModelFile.VERSION);
                }
            }
            case "task" -> task = oneOf(key, in.text(key), List.of(Task.values()));
            case "tables" -> tables = oneOf(key, in.text(key), List.of(Tables.values()));
            case "k" -> {
                k = in.integer(key, 0);
                weights.expectWidth(k);
            }
            case "bias" -> bias = in.number(key);
            case "target" -> target = readTarget();
            case "fields" -> {
                fieldsRead = true;
                weights.readFields();
            }
            case "shared" -> weights.readShared();
            case "ranges" -> weights.readRanges();
            default -> throw in.problem("model.unknownKey", key, KEYS);
        }
    }

    private ModelTarget readTarget() throws IOException, InputException {
        String name = null;
        String positive = null;
        Double mean = null;
        Double std = null;
        in.expect(JsonToken.START_OBJECT, "target");
        for (String key = in.nextKey(); key != null; key = in.nextKey()) {
            switch (key) {
                case "name" -> name = in.text("target.name");
                case "positive" -> positive = in.text("target.positive");
                case "mean" -> mean = in.number("target.mean");
                case "std" -> std = in.number("target.std");
                default -> throw in.problem("model.unknownKey", "target." + key, "name, positive, mean, std");
            }
        }
        if ((mean == null) != (std == null)) {
            throw in.problem("model.meanAndStd");
        }
        if (std != null && std <= 0) {
            throw in.problem("model.std", Numbers.exact(std));
        }
        return new ModelTarget(name, positive, mean == null ? 0 : mean, std == null ? 1 : std);
    }

    private Model complete() throws InputException {
        require(k, "k");
        require(bias, "bias");
        require(fieldsRead ? true : null, "fields");
        Tables found = weights.shared() == null ? Tables.PER_FIELD : Tables.SHARED;
        if (tables != null && tables != found) {
            throw in.problem(tables == Tables.SHARED ? "model.sharedMissing" : "model.sharedUnwanted");
        }
        List<WeightTable> rows = weights.complete(k);
        if (task == Task.BINARY && target != null && (target.mean() != 0 || target.std() != 1)) {
            throw in.problem("model.binaryScale");
        }
        return new Model(task, found, k, bias, target, weights.fields(), rows, weights.ranges());
    }

    private void require(Object value, String key) throws InputException {
        if (value == null) {
            throw in.problem("model.missingKey", key);
        }
    }

    /** The one of {@code allowed} whose text is {@code text}. */
    private <T> T oneOf(String key, String text, List<T> allowed) throws InputException {
        for (T candidate : allowed) {
            if (candidate.toString().equals(text)) {
                return candidate;
            }
        }
        String list = allowed.stream().map(Object::toString).collect(Collectors.joining(", "));
        throw in.problem("model.oneOf", key, text, list);
    }
}
