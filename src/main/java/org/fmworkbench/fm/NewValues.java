package org.fmworkbench.fm;

import java.util.Optional;

/**
 * The values that an update is about to put in place. If every row moves, they are whole tables that change places with w and
 * V; otherwise they are packed in the order of first touch.
 */
final class NewValues {
    private boolean all;
    private double[] w = new double[0];
    private double[] v = new double[0];
    private final double[] bias = new double[1];
    private final double[] oldBias = new double[1];
    private final double[] biasSum = new double[1];
    private int k;
    private NotFinite notFinite;

    /** Makes room. */
    void begin(boolean every, int count, int vocabulary, int columns) {
        all = every;
        k = columns;
        notFinite = null;
        if (every && w.length != vocabulary) {
            w = new double[vocabulary];
            v = new double[vocabulary * columns];
        } else if (w.length < count) {
            int room = (int) Math.min(vocabulary, 2L * count);
            w = new double[room];
            v = new double[room * columns];
        }
    }

    void bias(Optimizer optimizer, double value, double sum, double scale) {
        oldBias[0] = value;
        biasSum[0] = sum;
        optimizer.rule(Optimizer.Part.BIAS, oldBias, biasSum, 0, 1, scale, 0, bias, 0);
        if (!Double.isFinite(bias[0])) {
            notFinite = new NotFinite(-1, -1, bias[0]);
        }
    }

    /** Computes the rows from place {@code from} up to {@code end}. */
    void compute(Optimizer optimizer, Parameters parameters, Gradient gradient, int from, int end, double scale) {
        double decay = optimizer.l2();
        if (all) {
            block(optimizer, parameters, gradient, from, end - from, from, scale, decay);
        } else {
            for (int place = from; place < end; place++) {
                block(optimizer, parameters, gradient, gradient.touched(place), 1, place, scale, decay);
            }
        }
        if (notFinite == null) {
            find(gradient, from, end);
        }
    }

    private void block(
            Optimizer optimizer,
            Parameters parameters,
            Gradient gradient,
            int row,
            int rows,
            int place,
            double scale,
            double decay) {
        optimizer.rule(Optimizer.Part.LINEAR, parameters.w(), gradient.w(), row, rows, scale, decay, w, place);
        optimizer.rule(
                Optimizer.Part.EMBEDDINGS, parameters.v(), gradient.v(), row * k, rows * k, scale, decay, v, place * k);
    }

    private void find(Gradient gradient, int from, int end) {
        int place = Finite.first(w, from, end - from);
        if (place >= 0) {
            notFinite = new NotFinite(all ? place : gradient.touched(place), -1, w[place]);
            return;
        }
        int entry = Finite.first(v, from * k, (end - from) * k);
        if (entry >= 0) {
            int row = all ? entry / k : gradient.touched(entry / k);
            notFinite = new NotFinite(row, entry % k, v[entry]);
        }
    }

    Optional<NotFinite> notFinite() {
        return Optional.ofNullable(notFinite);
    }

    /** New values go where the old ones are, and the old ones here. */
    void exchange(Parameters parameters, Gradient gradient) {
        parameters.bias(bias[0]);
        if (all) {
            double[] oldW = parameters.w();
            double[] oldV = parameters.v();
            parameters.exchange(w, v);
            w = oldW;
            v = oldV;
        } else {
            double[] liveW = parameters.w();
            double[] liveV = parameters.v();
            for (int place = 0; place < gradient.touchedCount(); place++) {
                int row = gradient.touched(place);
                swap(w, place, liveW, row, 1);
                swap(v, place * k, liveV, row * k, k);
            }
        }
    }

    private static void swap(double[] left, int leftFrom, double[] right, int rightFrom, int length) {
        for (int n = 0; n < length; n++) {
            double value = left[leftFrom + n];
            left[leftFrom + n] = right[rightFrom + n];
            right[rightFrom + n] = value;
        }
    }
}
