package org.fmworkbench.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fmworkbench.data.Field;
import org.fmworkbench.data.Source;
import org.fmworkbench.data.Task;
import org.fmworkbench.data.Vocabulary;
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
    private final ModelRows rows;

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
        this.rows = new ModelRows(model);
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
        List<Field> fields = rows.fields();
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
            index[at] = rows.row(field, index[at]);
        }
        return new Result(predict(index), cells, unseen);
    }

    private static String label(Source source, int row, String field) {
        String value = source.cell(row, source.columns().indexOf(field));
        return field + "=" + (value.isEmpty() ? Vocabulary.MISSING : value);
    }

    private double[] predict(int[] index) {
        Prediction prediction = new Prediction(rows.fields().size(), model.k());
        ModelTarget target = model.target();
        TargetScale scale = target == null ? TargetScale.IDENTITY : new TargetScale(target.mean(), target.std());
        double[] values = new double[index.length / rows.fields().size()];
        for (int row = 0; row < values.length; row++) {
            double value =
                    prediction.of(rows.parameters(), index, row * rows.fields().size());
            values[row] = model.task() == Task.REGRESSION ? scale.toUnits(value) : value;
        }
        return values;
    }
}
