package org.fmworkbench.training;

import java.util.Arrays;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.Split;
import org.fmworkbench.data.TableLayout;
import org.fmworkbench.data.Task;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;

/**
 * Rows that a model can be trained on: for each row F row numbers of V and a target. Immutable; the arrays that it hands out
 * are its own, for reading only.
 */
public final class TrainingData {
    /** The most numbers that a model may have. */
    public static final int MAX_PARAMETERS = 20_000_000;

    private final int[] index;
    private final int fields;
    private final int vocabulary;
    private final double[] y;
    private final Loss loss;
    private final TargetScale scale;
    private final int[] train;
    private final int[] holdout;
    private final TableLayout layout;
    private final boolean distinct;

    private TrainingData(
            int[] index,
            int fields,
            int vocabulary,
            double[] y,
            Loss loss,
            TargetScale scale,
            int[] train,
            int[] holdout,
            TableLayout layout) {
        this.index = index;
        this.fields = fields;
        this.vocabulary = vocabulary;
        this.y = y;
        this.loss = loss;
        this.scale = scale;
        this.train = train;
        this.holdout = holdout;
        this.layout = layout;
        this.distinct = distinct(index, fields, vocabulary);
    }

    /**
     * The rows of {@code data} for a run with {@code settings}: its tables, K, hold-out and standardization count.
     *
     * @throws InputException if w₀, w and V would be more than {@value #MAX_PARAMETERS} numbers; it says how many and why
     */
    public static TrainingData of(Dataset data, RunSettings settings) throws InputException {
        TableLayout layout = TableLayout.of(data.fields(), settings.tables());
        checkSize(layout.vocabulary(), settings.k());
        Split split = Split.of(settings.holdout(), data.rows());
        double[] y = new double[data.rows()];
        for (int row = 0; row < y.length; row++) {
            y[row] = data.y(row);
        }
        boolean scaled = data.task() == Task.REGRESSION && settings.standardizeTarget() != Standardize.NO;
        TargetScale scale = scaled ? TargetScale.over(y, split.train()) : TargetScale.IDENTITY;
        for (int row = 0; row < y.length; row++) {
            y[row] = scale.fromUnits(y[row]);
        }
        return new TrainingData(
                layout.encode(data),
                data.fieldCount(),
                layout.vocabulary(),
                y,
                data.task() == Task.BINARY ? Loss.LOGISTIC : Loss.SQUARED,
                scale,
                split.train(),
                split.holdout(),
                layout);
    }

    /** How many numbers are learnt: 1 for w₀, and for each row of the vocabulary 1 for w and K for V. */
    public static long parameters(int vocabulary, int k) {
        return 1 + vocabulary * (1L + k);
    }

    static void checkSize(int vocabulary, int k) throws InputException {
        long parameters = parameters(vocabulary, k);
        if (parameters > MAX_PARAMETERS) {
            throw new InputException(Texts.beside(TrainingData.class)
                    .get(
                            "data.tooLarge",
                            Numbers.grouped(parameters),
                            Numbers.grouped(MAX_PARAMETERS),
                            Numbers.grouped(vocabulary),
                            Numbers.grouped(k)));
        }
    }

    /**
     * Data from bare arrays, which must not be changed afterwards; the target is learnt as it is.
     *
     * @param index row numbers of V, rows × F, each below {@code vocabulary}
     * @param y one target a row
     * @param trainRows numbers of the rows to train on, ascending, at least one
     * @param holdoutRows numbers of the rows to watch, ascending, none of them a training row
     */
    public static TrainingData raw(
            int[] index, int fields, int vocabulary, double[] y, Loss loss, int[] trainRows, int[] holdoutRows) {
        if (fields < 1 || index.length != (long) y.length * fields || trainRows.length == 0) {
            throw new IllegalArgumentException(
                    index.length + " row numbers do not make " + y.length + " rows of " + fields + " fields");
        }
        for (int row : index) {
            if (row < 0 || row >= vocabulary) {
                throw new IllegalArgumentException("no row " + row + " in a vocabulary of " + vocabulary);
            }
        }
        return new TrainingData(
                index, fields, vocabulary, y, loss, TargetScale.IDENTITY, trainRows.clone(), holdoutRows.clone(), null);
    }

    /** Whether in each row all row numbers are different. */
    private static boolean distinct(int[] index, int fields, int vocabulary) {
        int[] seenIn = new int[vocabulary];
        Arrays.fill(seenIn, -1);
        for (int n = 0; n < index.length; n++) {
            int row = n / fields;
            if (seenIn[index[n]] == row) {
                return false;
            }
            seenIn[index[n]] = row;
        }
        return true;
    }

    /** Row numbers of V, rows × F: those of row r from r·F on. */
    public int[] index() {
        return index;
    }

    /** F. */
    public int fields() {
        return fields;
    }

    /** The number of rows of w and V. */
    public int vocabulary() {
        return vocabulary;
    }

    /** The number of rows of data, training and held out. */
    public int rows() {
        return y.length;
    }

    /** Targets as they are learnt, one a row: 0 or 1, or scaled by {@link #scale}. */
    public double[] y() {
        return y;
    }

    /** The loss that fits the task. */
    public Loss loss() {
        return loss;
    }

    /** From the target in its own units to {@link #y}. */
    public TargetScale scale() {
        return scale;
    }

    /** The training rows, ascending. */
    public int[] train() {
        return train;
    }

    /** The rows held out, ascending. */
    public int[] holdout() {
        return holdout;
    }

    /** Which row of V belongs to which value; null for {@link #raw} data. */
    public TableLayout layout() {
        return layout;
    }

    /** Whether no row of data names a row of V twice. Always so with a table for each field. */
    public boolean distinct() {
        return distinct;
    }
}
