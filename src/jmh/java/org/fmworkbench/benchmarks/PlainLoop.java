package org.fmworkbench.benchmarks;

import java.util.Random;
import org.fmworkbench.fm.Loss;

/**
 * What somebody would write who wants nothing but speed: SGD with batches of one over row-major V in plain double loops. The
 * yardstick for the trainer.
 */
final class PlainLoop {
    private final Workload workload;
    private final int[] index;
    private final double[] y;
    private final int[] order;
    private final double[] w;
    private final double[] v;
    private final double[] sums;
    private double bias;
    private long epoch;

    PlainLoop(Workload workload) {
        this.workload = workload;
        this.index = workload.index();
        this.y = workload.y();
        this.order = new int[workload.rows];
        this.w = new double[workload.vocabulary()];
        this.v = new double[workload.vocabulary() * workload.k];
        this.sums = new double[workload.k];
        Random random = new Random(7);
        for (int n = 0; n < v.length; n++) {
            v[n] = 0.1 * random.nextGaussian();
        }
        for (int n = 0; n < order.length; n++) {
            order[n] = n;
        }
    }

    /** The trainer's work: a new order, the loss of every row, StrictMath. Returns the sum of the losses. */
    double epoch(double rate) {
        Random random = new Random(epoch++);
        for (int n = order.length - 1; n > 0; n--) {
            int other = random.nextInt(n + 1);
            int row = order[n];
            order[n] = order[other];
            order[other] = row;
        }
        double losses = 0;
        for (int row : order) {
            double logit = predict(row);
            losses += Loss.LOGISTIC.value(logit, y[row]);
            update(row, rate * Loss.LOGISTIC.derivative(logit, y[row]));
        }
        return losses;
    }

    /** Less work than the trainer's: rows in file order, no loss, Math.exp. */
    double leanEpoch(double rate) {
        for (int row = 0; row < workload.rows; row++) {
            update(row, rate * (1 / (1 + Math.exp(-predict(row))) - y[row]));
        }
        return bias;
    }

    private double predict(int row) {
        int fields = workload.fields;
        int k = workload.k;
        double total = bias;
        double squares = 0;
        java.util.Arrays.fill(sums, 0);
        for (int i = 0; i < fields; i++) {
            int value = index[row * fields + i];
            total += w[value];
            for (int column = 0; column < k; column++) {
                double entry = v[value * k + column];
                sums[column] += entry;
                squares += entry * entry;
            }
        }
        double cross = -squares;
        for (int column = 0; column < k; column++) {
            cross += sums[column] * sums[column];
        }
        return total + 0.5 * cross;
    }

    private void update(int row, double step) {
        int fields = workload.fields;
        int k = workload.k;
        bias -= step;
        for (int i = 0; i < fields; i++) {
            int value = index[row * fields + i];
            w[value] -= step;
            for (int column = 0; column < k; column++) {
                v[value * k + column] -= step * (sums[column] - v[value * k + column]);
            }
        }
    }
}
