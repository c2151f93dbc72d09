package org.fmworkbench.experiment;

import org.fmworkbench.data.Source;
import org.fmworkbench.data.Task;
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
     * @param unseen what the model does not know
     */
    public record Result(double[] values, UnseenValues unseen) {}

    /**
     * Predicts every row of a table; it needs the model's fields, no target.
     *
     * @throws InputException if a field has no column
     */
    public Result predict(Source source) throws InputException {
        ModelRows.Coded coded = rows.code(source);
        return new Result(predict(coded.index()), coded.unseen());
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
