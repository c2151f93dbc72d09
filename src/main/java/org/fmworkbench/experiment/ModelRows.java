package org.fmworkbench.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fmworkbench.data.Field;
import org.fmworkbench.data.Source;
import org.fmworkbench.data.Tables;
import org.fmworkbench.data.Vocabulary;
import org.fmworkbench.fm.Parameters;
import org.fmworkbench.text.InputException;

/**
 * A model's numbers by row of V: those of its values, and one more row, all zero, for every value that it does not know and
 * that contributes nothing.
 */
final class ModelRows {
    private final List<Field> fields = new ArrayList<>();
    /** For each field and code of its vocabulary: the row of V. */
    private final List<int[]> rows = new ArrayList<>();

    private final Parameters parameters;
    private final int unseenRow;
    private final int[] first;
    private final int[] size;

    ModelRows(Model model) {
        this.unseenRow = model.weights().stream().mapToInt(WeightTable::size).sum();
        this.parameters = Parameters.zero(unseenRow + 1, model.k());
        this.first = new int[model.fields().size()];
        this.size = new int[first.length];
        parameters.bias(model.bias());
        int offset = 0;
        for (WeightTable table : model.weights()) {
            for (int row = 0; row < table.size(); row++) {
                parameters.w()[offset + row] = table.w(row);
                table.copyV(row, parameters.v(), (offset + row) * model.k());
            }
            offset += table.size();
        }
        addFields(model);
    }

    private void addFields(Model model) {
        int offset = 0;
        for (int field = 0; field < model.fields().size(); field++) {
            WeightTable table = model.weights(field);
            int start = offset;
            first[field] = start;
            size[field] = table.size();
            rows.add(model.values(field).stream()
                    .mapToInt(value -> table.find(value) < 0 ? unseenRow : start + table.find(value))
                    .toArray());
            fields.add(new Field(model.fields().get(field), Vocabulary.of(model.values(field))));
            offset += model.tables() == Tables.SHARED ? 0 : table.size();
        }
    }

    /** The model's fields with the values that it knows. */
    List<Field> fields() {
        return fields;
    }

    /** w₀, w and V. */
    Parameters parameters() {
        return parameters;
    }

    /** How many rows of V the model itself has. */
    int known() {
        return unseenRow;
    }

    /**
     * A table as the model sees it.
     *
     * @param index rows × F rows of V
     * @param unseen what the model does not know
     */
    record Coded(int[] index, UnseenValues unseen) {}

    /**
     * Looks up every row of a table, with or without a target.
     *
     * @throws InputException if a field of the model has no column
     */
    Coded code(Source source) throws InputException {
        int[] index = source.codes(fields);
        Map<String, Integer> unseen = new LinkedHashMap<>();
        long cells = 0;
        int count = fields.size();
        for (int at = 0; at < index.length; at++) {
            int field = at % count;
            if (index[at] < 0) {
                unseen.merge(label(source, at / count, fields.get(field).name()), 1, Integer::sum);
                cells++;
            }
            index[at] = index[at] < 0 ? unseenRow : rows.get(field)[index[at]];
        }
        return new Coded(index, new UnseenValues(cells, unseen));
    }

    private static String label(Source source, int row, String field) {
        String value = source.cell(row, source.columns().indexOf(field));
        return field + "=" + (value.isEmpty() ? Vocabulary.MISSING : value);
    }

    /** Of each field the row of V where its table begins. */
    int[] first() {
        return first;
    }

    /** Of each field how many rows its table has. */
    int[] size() {
        return size;
    }
}
