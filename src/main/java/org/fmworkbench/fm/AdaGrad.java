package org.fmworkbench.fm;

/**
 * AdaGrad (Duchi, Hazan, Singer 2011): h ← h + (g + λθ)², θ ← θ − η (g + λθ) / (√h + 1e-10), h = 0 at the start. Without L2
 * a row that the batch does not touch stays as it is.
 */
final class AdaGrad extends Optimizer {
    private static final double EPSILON = 1e-10;

    /** h. */
    private final Memory squares;

    AdaGrad(int vocabulary, int k, double learningRate, double l2) {
        super(vocabulary, k, learningRate, l2);
        this.squares = new Memory(vocabulary, k);
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
        double[] h = squares.of(part);
        for (int n = 0; n < length; n++) {
            double value = theta[from + n];
            double gradient = scale * sum[from + n] + decay * value;
            double seen = h[from + n] + gradient * gradient;
            h[from + n] = seen;
            out[at + n] = value - rate * gradient / (Math.sqrt(seen) + EPSILON);
        }
    }

    @Override
    ParameterUpdate explain(Part part, int at, double theta, double gradient, double decay) {
        double h = squares.of(part)[at];
        double total = gradient + decay;
        double seen = h + total * total;
        double root = Math.sqrt(seen) + EPSILON;
        double rate = learningRate();
        return ParameterUpdate.ofOneMemory(
                OptimizerKind.ADAGRAD,
                theta,
                gradient,
                decay,
                h,
                seen,
                rate,
                total / root,
                theta - rate * total / root);
    }

    @Override
    void saveMemory(StateWriter to) {
        squares.save(to);
    }

    @Override
    void loadMemory(StateReader from) {
        squares.load(from);
    }

    @Override
    boolean movesEveryRow() {
        return l2() != 0;
    }
}
