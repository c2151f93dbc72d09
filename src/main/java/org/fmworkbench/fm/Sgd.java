package org.fmworkbench.fm;

import java.util.function.BooleanSupplier;

/**
 * Stochastic gradient descent: θ ← θ − η (g + λθ).
 *
 * <p>An untouched row of w and V only shrinks, θ ← (1 − ηλ)θ. As long as 0 ≤ ηλ ≤ 1 that is put off until the row is needed
 * and then made up at once, θ ← (1 − ηλ)^n θ for n updates missed ({@link Decay}); it is flushed at the end of an epoch and
 * before η or λ change, never because somebody looks. Otherwise every row is walked.
 */
final class Sgd extends Optimizer {
    private final Decay decay;

    Sgd(int vocabulary, int k, double learningRate, double l2) {
        super(vocabulary, k, learningRate, l2);
        this.decay = new Decay(vocabulary, k);
        decay.rate(learningRate * l2);
    }

    @Override
    void rule(
            Part part,
            double[] theta,
            double[] sum,
            int from,
            int length,
            double scale,
            double decay,
            double[] out,
            int at) {
        double rate = learningRate();
        for (int n = 0; n < length; n++) {
            double value = theta[from + n];
            double gradient = scale * sum[from + n] + decay * value;
            out[at + n] = value - rate * gradient;
        }
    }

    @Override
    ParameterUpdate explain(Part part, int at, double theta, double gradient, double decayed) {
        return ParameterUpdate.sgd(theta, gradient, decayed, learningRate());
    }

    /**
     * The update of a batch of one row whose rows of V are all different, without the way through {@link Gradient}: the
     * same bits as {@link #update}. Whoever calls it makes sure that nothing overflows (see {@link FastSgd}).
     *
     * @param sums S_k of the row
     * @param derivative ∂L/∂ŷ of the row
     */
    void row(Parameters parameters, int[] index, int offset, int fields, double[] sums, double derivative) {
        double rate = learningRate();
        double l2 = l2();
        double[] w = parameters.w();
        parameters.bias(parameters.bias() - rate * derivative);
        for (int i = offset; i < offset + fields; i++) {
            int row = index[i];
            w[row] -= rate * (derivative + l2 * w[row]);
        }
        int column = 0;
        for (; column + 4 <= k(); column += 4) {
            four(parameters.v(), index, offset, fields, sums, derivative, column);
        }
        for (; column < k(); column++) {
            one(parameters.v(), index, offset, fields, sums, derivative, column);
        }
        decay.updated(index, offset, fields);
    }

    /** Four columns of V at a time, as {@link Prediction} reads them. */
    private void four(double[] v, int[] index, int offset, int fields, double[] sums, double derivative, int column) {
        double rate = learningRate();
        double l2 = l2();
        int k = k();
        double s0 = sums[column], s1 = sums[column + 1], s2 = sums[column + 2], s3 = sums[column + 3];
        for (int i = offset; i < offset + fields; i++) {
            int at = index[i] * k + column;
            double v0 = v[at], v1 = v[at + 1], v2 = v[at + 2], v3 = v[at + 3];
            v[at] = v0 - rate * (derivative * (s0 - v0) + l2 * v0);
            v[at + 1] = v1 - rate * (derivative * (s1 - v1) + l2 * v1);
            v[at + 2] = v2 - rate * (derivative * (s2 - v2) + l2 * v2);
            v[at + 3] = v3 - rate * (derivative * (s3 - v3) + l2 * v3);
        }
    }

    private void one(double[] v, int[] index, int offset, int fields, double[] sums, double derivative, int column) {
        for (int i = offset; i < offset + fields; i++) {
            int at = index[i] * k() + column;
            double value = v[at];
            v[at] = value - learningRate() * (derivative * (sums[column] - value) + l2() * value);
        }
    }

    @Override
    void saveMemory(StateWriter to) {
        decay.save(to);
    }

    @Override
    void loadMemory(StateReader from) {
        decay.load(learningRate() * l2(), from);
    }

    @Override
    boolean movesEveryRow() {
        return l2() != 0 && !decay.isLazy();
    }

    @Override
    void applied(Gradient gradient) {
        decay.updated(gradient);
    }

    @Override
    public void catchUp(Parameters parameters, int[] index, int offset, int fields) {
        if (decay.isLazy()) {
            for (int i = offset; i < offset + fields; i++) {
                decay.catchUp(parameters, index[i]);
            }
        }
    }

    @Override
    public void current(Parameters parameters, int row, double[] into) {
        super.current(parameters, row, into);
        decay.current(row, into);
    }

    @Override
    public boolean flush(Parameters parameters, BooleanSupplier stop) {
        return decay.flush(parameters, stop);
    }

    @Override
    public Parameters caughtUp(Parameters parameters) {
        return decay.caughtUp(parameters);
    }

    @Override
    public void rates(double newLearningRate, double newL2) {
        super.rates(newLearningRate, newL2);
        decay.rate(newLearningRate * newL2);
    }
}
