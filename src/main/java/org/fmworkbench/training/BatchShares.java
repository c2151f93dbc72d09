package org.fmworkbench.training;

import org.fmworkbench.fm.Parameters;
import org.fmworkbench.fm.Prediction;

/**
 * Which row of a batch contributes what to the gradient of one row's entries. Within a batch no parameter moves, so what an
 * earlier row gave can be computed again. Immutable; the arrays must not be changed.
 *
 * @param rows the batch's rows of data up to the one that comes next, in their order
 * @param derivatives ∂L/∂ŷ of each: what it gives to w₀
 * @param biasSum their sum
 * @param sums F × (1 + K), w first: Σ over the rows of the gradient of these entries, added in the trainer's order
 * @param shares for each of the rows F × (1 + K): what it gives; null if that would be more than {@link #MOST} numbers
 */
public record BatchShares(int[] rows, double[] derivatives, double biasSum, double[] sums, double[] shares) {
    /** No more numbers than this are kept of what each row gives to each entry. */
    public static final int MOST = 200_000;

    /** The share of the {@code n}th row in entry {@code entry} of F × (1 + K); NaN if it was not kept. */
    public double share(int n, int entry) {
        return shares == null ? Double.NaN : shares[n * sums.length + entry];
    }

    /** The shares of the rows of the trainer's batch, the next row included, in the entries {@code tableRows} of V and w. */
    static BatchShares of(TrainingData data, Trainer trainer, int[] tableRows) {
        return new Adder(data, trainer, tableRows).all();
    }

    /** Adds up row by row as {@link org.fmworkbench.fm.Gradient} does, for a few entries only. */
    private static final class Adder {
        private final TrainingData data;
        private final Trainer trainer;
        private final int[] wanted;
        private final int k;
        private final int[] own;
        private final Parameters slice;
        private final Prediction prediction;
        private final double[] sums;

        Adder(TrainingData data, Trainer trainer, int[] wanted) {
            this.data = data;
            this.trainer = trainer;
            this.wanted = wanted;
            this.k = trainer.parameters().k();
            this.own = new int[data.fields()];
            this.slice = Parameters.zero(data.fields(), k);
            this.prediction = new Prediction(data.fields(), k);
            this.sums = new double[wanted.length * (k + 1)];
            for (int i = 0; i < own.length; i++) {
                own[i] = i;
            }
        }

        BatchShares all() {
            int[] rows = trainer.batchRows();
            double[] derivatives = new double[rows.length];
            boolean kept = (long) rows.length * sums.length <= MOST;
            double[] shares = kept ? new double[rows.length * sums.length] : null;
            double biasSum = 0;
            for (int n = 0; n < rows.length; n++) {
                derivatives[n] = derivative(rows[n]);
                biasSum += derivatives[n];
                add(rows[n], derivatives[n], shares, n * sums.length);
            }
            return new BatchShares(rows, derivatives, biasSum, sums, shares);
        }

        /** ∂L/∂ŷ of a row, with its v_ik left in the slice and its S_k in the prediction. */
        private double derivative(int row) {
            double[] entry = new double[k + 1];
            for (int i = 0; i < own.length; i++) {
                trainer.row(data.index()[row * own.length + i], entry);
                slice.w()[i] = entry[0];
                System.arraycopy(entry, 1, slice.v(), i * k, k);
            }
            slice.bias(trainer.parameters().bias());
            return data.loss().derivative(prediction.of(slice, own, 0), data.y()[row]);
        }

        private void add(int row, double derivative, double[] shares, int from) {
            for (int j = 0; j < own.length; j++) {
                int tableRow = data.index()[row * own.length + j];
                for (int i = 0; i < wanted.length; i++) {
                    if (wanted[i] == tableRow) {
                        give(i * (k + 1), derivative, shares, from);
                        for (int f = 0; f < k; f++) {
                            double share = derivative * (prediction.sums()[f] - slice.v()[j * k + f]);
                            give(i * (k + 1) + 1 + f, share, shares, from);
                        }
                    }
                }
            }
        }

        private void give(int entry, double share, double[] shares, int from) {
            sums[entry] += share;
            if (shares != null) {
                shares[from + entry] += share;
            }
        }
    }
}
