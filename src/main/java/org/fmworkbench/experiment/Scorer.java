package org.fmworkbench.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fmworkbench.data.Field;
import org.fmworkbench.data.Source;
import org.fmworkbench.data.Tables;
import org.fmworkbench.data.Task;
import org.fmworkbench.data.Vocabulary;
import org.fmworkbench.fm.Parameters;
import org.fmworkbench.fm.Prediction;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.TargetScale;

/**
 * Applies a model to a table that it was not trained on. A value that the model does not know contributes nothing: its row
 * of V is one more row, all zero.
 */
public final class Scorer {
    private final Model model;
    private final List<Field> fields = new ArrayList<>();
    /** For each field and code of its vocabulary: the row of V. */
    private final List<int[]> rows = new ArrayList<>();

    private final Parameters parameters;
    private final int unseenRow;

    /**
     * For one model.
     *
     * @param file what messages call it
     * @throws InputException if the model does not say what it predicts
     */
    public Scorer(Model model, String file) throws InputException {
        if (model.task() == null) {
            throw new InputException(Texts.beside(Scorer.class).get("predictions.task", file));
        }
        this.model = model;
        this.unseenRow = model.weights().stream().mapToInt(WeightTable::size).sum();
        this.parameters = Parameters.zero(unseenRow + 1, model.k());
        parameters.bias(model.bias());
        int offset = 0;
        for (WeightTable table : model.weights()) {
            for (int row = 0; row < table.size(); row++) {
                parameters.w()[offset + row] = table.w(row);
                table.copyV(row, parameters.v(), (offset + row) * model.k());
            }
            offset += table.size();
        }
        addFields();
    }

    /**
     * What a model says about a table.
     *
     * @param values logits, or for regression numbers in the target's own units; one for each row of the file
     * @param unseenCells how many cells hold a value that the model does not know
     * @param unseenValues "field=value" with the number of rows that hold it, in order of appearance
     */
    public record Result(double[] values, long unseenCells, Map<String, Integer> unseenValues) {}

    /**
     * Predicts every row of a table; it needs the model's fields, no target.
     *
     * @throws InputException if a field has no column
     */
    public Result predict(Source source) throws InputException {
        int[] index = source.codes(fields);
        Map<String, Integer> unseen = new LinkedHashMap<>();
        long cells = 0;
        int count = fields.size();
        for (int at = 0; at < index.length; at++) {
            int field = at % count;
            if (index[at] < 0) {
                unseen.merge(label(source, at / count, fields.get(field).name()), 1, Integer::sum);
                cells++;
                index[at] = unseenRow;
            } else {
                index[at] = rows.get(field)[index[at]];
            }
        }
        return new Result(predict(index), cells, unseen);
    }

    private static String label(Source source, int row, String field) {
        String value = source.cell(row, source.columns().indexOf(field));
        return field + "=" + (value.isEmpty() ? Vocabulary.MISSING : value);
    }

    private double[] predict(int[] index) {
        Prediction prediction = new Prediction(fields.size(), model.k());
        ModelTarget target = model.target();
        TargetScale scale = target == null ? TargetScale.IDENTITY : new TargetScale(target.mean(), target.std());
        double[] values = new double[index.length / fields.size()];
        for (int row = 0; row < values.length; row++) {
            double value = prediction.of(parameters, index, row * fields.size());
            values[row] = model.task() == Task.REGRESSION ? scale.toUnits(value) : value;
        }
        return values;
    }

    private void addFields() {
        int offset = 0;
        for (int field = 0; field < model.fields().size(); field++) {
            WeightTable table = model.weights(field);
            int start = offset;
            rows.add(model.values(field).stream()
                    .mapToInt(value -> table.find(value) < 0 ? unseenRow : start + table.find(value))
                    .toArray());
            fields.add(new Field(model.fields().get(field), Vocabulary.of(model.values(field))));
            offset += model.tables() == Tables.SHARED ? 0 : table.size();
        }
    }
}
