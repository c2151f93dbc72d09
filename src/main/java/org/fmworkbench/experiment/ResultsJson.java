package org.fmworkbench.experiment;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import org.fmworkbench.derivation.mistakes.Results;
import org.fmworkbench.experiment.ResultsRows.NumberList;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;

/** Reads results from JSON. */
final class ResultsJson {
    private final JsonInput in;
    private final ResultsRows rows;
    private NumberList start;
    private boolean rowsRead;

    private ResultsJson(JsonInput in) {
        this.in = in;
        this.rows = new ResultsRows(in::problem);
    }

    static Results read(Path file) throws IOException, InputException {
        try (JsonInput in = JsonInput.openWithNaN(file)) {
            try {
                return new ResultsJson(in).results(file);
            } catch (IOException e) {
                throw in.problem(e);
            }
        }
    }

    private Results results(Path file) throws IOException, InputException {
        JsonToken first = in.value();
        if (first == JsonToken.START_OBJECT) {
            for (String key = in.nextKey(); key != null; key = in.nextKey()) {
                readKey(key);
            }
            if (!rowsRead) {
                throw in.problem("model.missingKey", "rows");
            }
        } else if (first == JsonToken.START_ARRAY) {
            readRows("");
        } else {
            Texts texts = Texts.beside(ResultsJson.class);
            throw first == null
                    ? new InputException(texts.get("results.empty", file))
                    : in.unexpectedHere(file.getFileName().toString(), "results.rows");
        }
        in.expectEnd();
        return rows.results(start);
    }

    private void readKey(String key) throws IOException, InputException {
        switch (key) {
            case "rows" -> {
                in.expect(JsonToken.START_ARRAY, key);
                readRows(key);
                rowsRead = true;
            }
            case "start" -> start = finite(numbers(key));
            default -> throw in.problem("model.unknownKey", Clip.of(key), "rows, start");
        }
    }

    private void readRows(String list) throws IOException, InputException {
        for (int n = 0; in.nextElement(); n++) {
            readRow(list + "[" + n + "]");
        }
    }

    private void readRow(String where) throws IOException, InputException {
        in.expectObject(where);
        Double row = null;
        String typed = "";
        NumberList value = null;
        NumberList gradient = new NumberList();
        for (String key = in.nextKey(); key != null; key = in.nextKey()) {
            switch (key) {
                case "row" -> {
                    in.value();
                    row = in.rowHere(where + ".row");
                    typed = in.typedHere();
                }
                case "value" -> value = numbers(where + ".value");
                case "gradient" -> gradient = numbers(where + ".gradient");
                case "kind", "x", "v" -> in.skip();
                default -> throw in.problem("model.unknownKey", Clip.of(where + "." + key), "row, value, gradient");
            }
        }
        if (row == null || value == null) {
            throw in.problem("model.missingKey", where + (row == null ? ".row" : ".value"));
        }
        rows.add(row, typed, value, gradient);
    }

    /** A start must be numbers: with one that is none, nothing can be trained. */
    private NumberList finite(NumberList numbers) throws InputException {
        for (double number : numbers.toArray()) {
            if (!Double.isFinite(number)) {
                throw in.problem("results.start", Double.toString(number));
            }
        }
        return numbers;
    }

    /** The numbers of a key; none for null. */
    private NumberList numbers(String where) throws IOException, InputException {
        NumberList numbers = new NumberList();
        if (in.value() != JsonToken.VALUE_NULL) {
            numbers.shape(in.numbersHere(where, numbers::add));
        }
        return numbers;
    }
}
