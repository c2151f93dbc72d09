package org.fmworkbench.experiment;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fmworkbench.text.InputException;

/** Reads a model file's {@code fields} and {@code shared}. */
final class WeightsReader {
    private static final int UNKNOWN = -1;

    private final JsonInput in;
    private final List<String> fields = new ArrayList<>();
    private final List<WeightTable> tables = new ArrayList<>();
    private final Map<String, List<String>> ranges = new LinkedHashMap<>();
    private WeightTable shared;
    private boolean namesOnly;
    /** Numbers that every vector must have: K if it was read already, else as many as the first vector has. */
    private int width = UNKNOWN;
    /** The vector that set {@link #width}, while K is not known. */
    private String widthFrom;

    private double[] vector = new double[16];
    private int vectorLength;

    WeightsReader(JsonInput in) {
        this.in = in;
    }

    List<String> fields() {
        return fields;
    }

    Map<String, List<String>> ranges() {
        return ranges;
    }

    /** The shared table; null if the file has none. */
    WeightTable shared() {
        return shared;
    }

    /** K was read. */
    void expectWidth(int k) throws InputException {
        if (width != UNKNOWN && width != k) {
            throw in.problem("model.vectorLength", widthFrom, width, k);
        }
        width = k;
    }

    /** The tables of the whole file, once it is read. */
    List<WeightTable> complete(int k) throws InputException {
        if (fields.isEmpty()) {
            throw in.problem("model.noFields");
        }
        if (shared != null && !namesOnly) {
            throw in.problem("model.sharedFields");
        }
        if (shared == null && namesOnly) {
            throw in.problem("model.perFieldNames");
        }
        for (String field : ranges.keySet()) {
            if (shared == null || !fields.contains(field)) {
                throw in.problem("model.rangesField", field);
            }
        }
        return withWidth(shared == null ? tables : List.of(shared), k);
    }

    /** A table without a single value was made before K was known. */
    private static List<WeightTable> withWidth(List<WeightTable> tables, int k) {
        return tables.stream()
                .map(table -> table.k() == k ? table : new WeightTable(k))
                .toList();
    }

    void readFields() throws IOException, InputException {
        in.expect(JsonToken.START_ARRAY, "fields");
        while (in.nextElement()) {
            String where = "fields[" + fields.size() + "]";
            if (in.isText()) {
                namesOnly = true;
                addField(in.textHere(where));
            } else {
                in.expectObject(where);
                readField(where);
            }
            if (namesOnly && !tables.isEmpty()) {
                throw in.problem("model.mixedFields");
            }
        }
    }

    private void readField(String where) throws IOException, InputException {
        String name = null;
        WeightTable table = null;
        for (String key = in.nextKey(); key != null; key = in.nextKey()) {
            switch (key) {
                case "name" -> name = in.text(where + ".name");
                case "values" -> table = readValues(where + ".values");
                default -> throw in.problem("model.unknownKey", where + "." + key, "name, values");
            }
        }
        if (name == null || table == null) {
            throw in.problem("model.missingKey", where + (name == null ? ".name" : ".values"));
        }
        addField(name);
        tables.add(table);
    }

    private void addField(String name) throws InputException {
        if (fields.contains(name)) {
            throw in.problem("model.duplicateField", name);
        }
        fields.add(name);
    }

    void readShared() throws IOException, InputException {
        shared = readValues("shared");
    }

    void readRanges() throws IOException, InputException {
        in.expect(JsonToken.START_OBJECT, "ranges");
        for (String field = in.nextKey(); field != null; field = in.nextKey()) {
            String where = "ranges." + field;
            List<String> values = new ArrayList<>();
            in.expect(JsonToken.START_ARRAY, where);
            while (in.nextElement()) {
                values.add(in.textHere(where));
            }
            if (new HashSet<>(values).size() < values.size()) {
                throw in.problem("model.duplicateRange", where);
            }
            ranges.put(field, values);
        }
    }

    private WeightTable readValues(String where) throws IOException, InputException {
        WeightTable table = null;
        in.expect(JsonToken.START_ARRAY, where);
        for (int i = 0; in.nextElement(); i++) {
            String here = where + "[" + i + "]";
            in.expectObject(here);
            Double w = null;
            String value = null;
            vectorLength = UNKNOWN;
            for (String key = in.nextKey(); key != null; key = in.nextKey()) {
                switch (key) {
                    case "value" -> value = in.text(here + ".value");
                    case "w" -> w = in.number(here + ".w");
                    case "v" -> readVector(here + ".v");
                    default -> throw in.problem("model.unknownKey", here + "." + key, "value, w, v");
                }
            }
            checkValue(here, value, w);
            table = table == null ? new WeightTable(width) : table;
            if (!table.add(value, w, vector, 0)) {
                throw in.problem("model.duplicateValue", value, where);
            }
        }
        return table == null ? new WeightTable(Math.max(width, 0)) : table;
    }

    /** All keys are there, and v has as many numbers as the others; only with K = 0 may v be left out. */
    private void checkValue(String here, String value, Double w) throws InputException {
        String missing = value == null ? "value" : w == null ? "w" : vectorLength < 0 && width > 0 ? "v" : null;
        if (missing != null) {
            throw in.problem("model.missingKey", here + "." + missing);
        }
        String name = here + ".v (" + value + ")";
        int length = Math.max(vectorLength, 0);
        if (width == UNKNOWN) {
            width = length;
            widthFrom = name;
        }
        if (length != width) {
            throw in.problem("model.vectorLength", name, length, width);
        }
    }

    private void readVector(String where) throws IOException, InputException {
        in.expect(JsonToken.START_ARRAY, where);
        vectorLength = 0;
        while (in.nextElement()) {
            if (vectorLength == vector.length) {
                vector = Arrays.copyOf(vector, 2 * vectorLength);
            }
            vector[vectorLength] = in.numberHere(where + "[" + vectorLength + "]");
            vectorLength++;
        }
    }
}
