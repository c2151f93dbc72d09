package org.fmworkbench.training;

import java.util.Random;
import java.util.stream.IntStream;
import org.fmworkbench.data.Holdout;
import org.fmworkbench.data.Tables;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.fm.Parameters;

/** Made-up data and settings, and the bits of a run. */
final class Runs {
    private Runs() {}

    /** Rows with values drawn for each field; shared tables have rows in which a value stands twice. */
    static TrainingData data(int rows, int fields, int values, Tables tables, Loss loss, long seed) {
        Random random = new Random(seed);
        boolean shared = tables == Tables.SHARED;
        int[] index = new int[rows * fields];
        double[] y = new double[rows];
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < fields; i++) {
                index[row * fields + i] = (shared ? 0 : i * values) + random.nextInt(values);
            }
            y[row] = loss == Loss.LOGISTIC ? random.nextInt(2) : random.nextGaussian();
        }
        int[] train = IntStream.range(0, rows).filter(row -> row % 5 != 4).toArray();
        int[] holdout = IntStream.range(0, rows).filter(row -> row % 5 == 4).toArray();
        return TrainingData.raw(index, fields, shared ? values : fields * values, y, loss, train, holdout);
    }

    static RunSettings settings(int k, OptimizerKind optimizer, double learningRate, double l2, int batchSize) {
        return new RunSettings(
                k,
                Tables.PER_FIELD,
                optimizer,
                learningRate,
                l2,
                batchSize,
                3,
                0.1,
                7,
                true,
                new Holdout.Every(5),
                Standardize.AUTO);
    }

    static Trainer trainer(TrainingData data, RunSettings settings) {
        return new Trainer(data, settings, Trainer.start(data, settings));
    }

    /** A number that differs if any bit of the parameters does. */
    static long bits(Parameters parameters) {
        long hash = Double.doubleToRawLongBits(parameters.bias());
        for (double[] values : new double[][] {parameters.w(), parameters.v()}) {
            for (double value : values) {
                hash = 31 * hash + Double.doubleToRawLongBits(value);
            }
        }
        return hash;
    }

    /** The bits of all that a run has come to. */
    static String result(Trainer trainer) {
        return Long.toHexString(bits(trainer.copyParameters()))
                + trainer.position()
                + trainer.lastEpoch().map(EpochMetrics::toString).orElse("");
    }
}
