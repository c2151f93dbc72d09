package org.fmworkbench.ui.data;

import java.util.Arrays;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.TableLayout;
import org.fmworkbench.data.Tables;
import org.fmworkbench.data.Task;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.TargetScale;
import org.fmworkbench.training.TrainingData;
import org.fmworkbench.ui.model.OpenData;

/**
 * How values become rows of V. The arrays must not be changed.
 *
 * @param fields the fields' names
 * @param sizes how many values each field can have; with a shared table all fields have all values
 * @param offsets the row of V at which each field's values begin; all 0 with a shared table
 * @param title what is drawn
 */
record IndexFrame(String[] fields, int[] sizes, int[] offsets, String title) {
    /**
     * One row of the table.
     *
     * @param row its number from 0
     * @param values its value in each field
     * @param codes the number of that value among those the field can have, from 0
     * @param target its target in words
     */
    record Row(int row, String[] values, int[] codes, String target) {}

    static IndexFrame of(OpenData open, Texts texts) {
        Dataset data = open.dataset();
        TableLayout layout = open.training().layout();
        boolean shared = layout.tables() == Tables.SHARED;
        String[] names = new String[data.fieldCount()];
        int[] sizes = new int[names.length];
        int[] offsets = new int[names.length];
        for (int f = 0; f < names.length; f++) {
            names[f] = data.fields().get(f).name();
            sizes[f] = shared ? layout.vocabulary() : data.fields().get(f).size();
            offsets[f] = layout.offset(f);
        }
        return new IndexFrame(names, sizes, offsets, shared ? texts.get("index.shared") : "");
    }

    static Row row(OpenData open, int row, Texts texts) {
        Dataset data = open.dataset();
        TableLayout layout = open.training().layout();
        String[] values = new String[data.fieldCount()];
        int[] codes = new int[values.length];
        for (int f = 0; f < values.length; f++) {
            int code = data.code(row, f);
            values[f] = data.fields().get(f).vocabulary().value(code);
            codes[f] = layout.row(f, code) - layout.offset(f);
        }
        return new Row(row, values, codes, target(open, row, texts));
    }

    private static String target(OpenData open, int row, Texts texts) {
        Dataset data = open.dataset();
        TrainingData training = open.training();
        String name = data.target().name();
        String set = texts.get(Arrays.binarySearch(training.holdout(), row) >= 0 ? "index.heldOut" : "index.training");
        if (data.task() == Task.BINARY) {
            boolean positive = data.y(row) == 1;
            String value = positive ? data.target().positive() : data.target().negative();
            return texts.get("index.binary", name, value, positive ? 1 : 0, set);
        }
        String y = Tally.number(data.y(row), 7);
        return training.scale().equals(TargetScale.IDENTITY)
                ? texts.get("index.regression", name, y, set)
                : texts.get("index.scaled", name, y, Numbers.fixed(training.y()[row], 3), set);
    }
}
