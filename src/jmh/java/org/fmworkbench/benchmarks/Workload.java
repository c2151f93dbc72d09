package org.fmworkbench.benchmarks;

import java.util.Random;
import java.util.stream.IntStream;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.training.TrainingData;

/** Rows with values drawn evenly for each field, and a binary target. */
enum Workload {
    /** Small: 160,000 rows, 10 fields of 1,000 values, K = 8. */
    S(160_000, 10, 1_000, 8),
    /** Wide: 80,000 rows, 39 fields of 10,000 values, K = 16. */
    W(80_000, 39, 10_000, 16);

    final int rows;
    final int fields;
    final int values;
    final int k;

    Workload(int rows, int fields, int values, int k) {
        this.rows = rows;
        this.fields = fields;
        this.values = values;
        this.k = k;
    }

    int vocabulary() {
        return fields * values;
    }

    int[] index() {
        Random random = new Random(5);
        int[] index = new int[rows * fields];
        for (int n = 0; n < index.length; n++) {
            index[n] = n % fields * values + random.nextInt(values);
        }
        return index;
    }

    double[] y() {
        Random random = new Random(6);
        return random.doubles(rows).map(Math::rint).toArray();
    }

    TrainingData data() {
        int[] all = IntStream.range(0, rows).toArray();
        return TrainingData.raw(index(), fields, vocabulary(), y(), Loss.LOGISTIC, all, new int[0]);
    }
}
