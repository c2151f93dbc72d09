package org.fmworkbench.experiment;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.Source;
import org.fmworkbench.data.Task;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.Parameters;
import org.fmworkbench.fm.Prediction;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.TrainingData;

/**
 * Predictions as CSV, all rows in file order: {@code row,logit,probability}, or for regression {@code row,prediction} in the
 * target's own units. A row's number counts the data rows of the file from 1, those too that have no target.
 */
public final class PredictionsCsv {
    private PredictionsCsv() {}

    /**
     * Writes one line for each row.
     *
     * @param predictions logits, or numbers in the target's own units
     * @throws InputException if a prediction is not finite, or the file cannot be written
     */
    public static void write(Path file, Task task, RowNumbers numbers, double[] predictions) throws InputException {
        for (int row = 0; row < predictions.length; row++) {
            if (!Double.isFinite(predictions[row])) {
                throw new InputException(
                        Texts.beside(PredictionsCsv.class).get("predictions.infinite", numbers.of(row)));
            }
        }
        AtomicFile.write(file, out -> write(out, task, numbers, predictions));
    }

    /** Which number the file gives to a row. */
    @FunctionalInterface
    public interface RowNumbers {
        /** The number of row {@code row} (0-based) in the file, from 1. */
        long of(int row);
    }

    /** The numbers of the rows of {@code data} in the file that it came from, rows without a target counted too. */
    public static RowNumbers numbers(Source source, Dataset data) {
        int[] numbers = new int[data.rows()];
        int inFile = 0;
        for (int row = 0; row < numbers.length; row++) {
            while (source.line(inFile) < data.line(row)) {
                inFile++;
            }
            inFile++;
            numbers[row] = inFile;
        }
        return row -> numbers[row];
    }

    /** Predictions of all rows, training and held out: logits, or numbers in the target's own units. */
    public static double[] predictions(TrainingData data, Parameters parameters) {
        Prediction prediction = new Prediction(data.fields(), parameters.k());
        double[] values = new double[data.rows()];
        for (int row = 0; row < values.length; row++) {
            double value = prediction.of(parameters, data.index(), row * data.fields());
            values[row] = data.loss() == Loss.SQUARED ? data.scale().toUnits(value) : value;
        }
        return values;
    }

    private static void write(Writer out, Task task, RowNumbers numbers, double[] predictions) throws IOException {
        out.write(task == Task.BINARY ? "row,logit,probability\n" : "row,prediction\n");
        for (int row = 0; row < predictions.length; row++) {
            out.write(Long.toString(numbers.of(row)));
            out.write(',');
            out.write(Numbers.exact(predictions[row]));
            if (task == Task.BINARY) {
                out.write(',');
                out.write(Numbers.exact(Loss.sigmoid(predictions[row])));
            }
            out.write('\n');
        }
    }
}
