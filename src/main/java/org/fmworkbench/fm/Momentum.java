package org.fmworkbench.fm;

/**
 * SGD with momentum 0.9: b ← 0.9 b + g + λθ, θ ← θ − ηb, b = 0 before the first update. Every row moves at every update, since
 * its b lives on.
 */
final class Momentum extends Optimizer {
    private static final double MOMENTUM = 0.9;

    /** b. */
    private final Memory velocity;

    Momentum(int vocabulary, int k, double learningRate, double l2) {
        super(vocabulary, k, learningRate, l2);
        this.velocity = new Memory(vocabulary, k);
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
        double[] b = velocity.of(part);
        for (int n = 0; n < length; n++) {
            double value = theta[from + n];
            double gradient = scale * sum[from + n] + decay * value;
            double speed = MOMENTUM * b[from + n] + gradient;
            b[from + n] = speed;
            out[at + n] = value - rate * speed;
        }
    }

    @Override
    ParameterUpdate explain(Part part, int at, double theta, double gradient, double decay) {
        double b = velocity.of(part)[at];
        double speed = MOMENTUM * b + (gradient + decay);
        double rate = learningRate();
        return ParameterUpdate.ofOneMemory(
                OptimizerKind.MOMENTUM, theta, gradient, decay, b, speed, rate, speed, theta - rate * speed);
    }

    @Override
    void saveMemory(StateWriter to) {
        velocity.save(to);
    }

    @Override
    void loadMemory(StateReader from) {
        velocity.load(from);
    }

    @Override
    boolean movesEveryRow() {
        return true;
    }
}
