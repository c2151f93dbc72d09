package org.fmworkbench.ui.train;

import java.util.function.IntFunction;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.TableLayout;
import org.fmworkbench.data.Tables;
import org.fmworkbench.data.Task;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.TargetScale;
import org.fmworkbench.training.TrainingData;
import org.fmworkbench.ui.chart.ChartTask;

/**
 * The names in the pictures: they change with the data, the tables or K, never while a run goes on.
 *
 * @param fields name of each field, F
 * @param groups names of the groups of rows of V: the fields, or none with a shared table
 * @param groupStarts first row of V of each group
 * @param rowLabels name of each row of V within its group
 * @param vocabulary number of rows of V
 * @param factors names of the factors, K
 * @param chart what there is to draw curves of
 */
public record Layout(
        String[] fields,
        String[] groups,
        int[] groupStarts,
        IntFunction<String> rowLabels,
        int vocabulary,
        String[] factors,
        ChartTask chart) {

    /** The names for a run with so many factors on {@code training}, which was made from {@code dataset}. */
    public static Layout of(Dataset dataset, TrainingData training, int k) {
        TableLayout table = training.layout();
        int fields = dataset.fieldCount();
        String[] names = new String[fields];
        for (int i = 0; i < fields; i++) {
            names[i] = dataset.fields().get(i).name();
        }
        boolean perField = table.tables() == Tables.PER_FIELD;
        int[] starts = new int[perField ? fields : 0];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = table.offset(i);
        }
        String[] factors = new String[k];
        for (int f = 0; f < k; f++) {
            factors[f] = String.valueOf(f + 1);
        }
        return new Layout(
                names,
                perField ? names : new String[0],
                starts,
                row -> rowLabel(dataset, table, row),
                table.vocabulary(),
                factors,
                new ChartTask(
                        dataset.task() == Task.BINARY,
                        training.holdout().length > 0,
                        Texts.beside(Layout.class).get(lossKey(dataset, training))));
    }

    private static String rowLabel(Dataset dataset, TableLayout table, int row) {
        int field = table.field(row);
        return field < 0
                ? table.label(row)
                : dataset.fields().get(field).vocabulary().value(row - table.offset(field));
    }

    private static String lossKey(Dataset dataset, TrainingData training) {
        if (dataset.task() == Task.BINARY) {
            return "loss.log";
        }
        return training.scale().equals(TargetScale.IDENTITY) ? "loss.squared" : "loss.squared.scaled";
    }
}
