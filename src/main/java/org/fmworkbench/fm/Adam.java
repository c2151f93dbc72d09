package org.fmworkbench.fm;

/**
 * Adam (Kingma, Ba 2015) with bias correction, β = (0.9, 0.999), eps 1e-8. With g' = g + λθ and t the number of the update:
 *
 * <pre>  m ← β₁m + (1 − β₁)g'      s ← β₂s + (1 − β₂)g'²
 *  θ ← θ − η/(1 − β₁ᵗ) · m / (√s/√(1 − β₂ᵗ) + eps)</pre>
 *
 * Every row moves at every update, touched or not, since its m and s live on.
 */
final class Adam extends Optimizer {
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final double EPSILON = 1e-8;

    private final Memory mean;
    private final Memory square;
    private long t;
    private double correction1;
    private double rootCorrection2;

    Adam(int vocabulary, int k, double learningRate, double l2) {
        super(vocabulary, k, learningRate, l2);
        this.mean = new Memory(vocabulary, k);
        this.square = new Memory(vocabulary, k);
    }

    @Override
    void begin() {
        t++;
        correction1 = 1 - StrictMath.pow(BETA1, (double) t);
        rootCorrection2 = Math.sqrt(1 - StrictMath.pow(BETA2, (double) t));
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
        double rate = learningRate() / correction1;
        double[] m = mean.of(part);
        double[] s = square.of(part);
        for (int n = 0; n < length; n++) {
            double value = theta[from + n];
            double gradient = scale * sum[from + n] + decay * value;
            double first = BETA1 * m[from + n] + (1 - BETA1) * gradient;
            double second = BETA2 * s[from + n] + (1 - BETA2) * (gradient * gradient);
            m[from + n] = first;
            s[from + n] = second;
            out[at + n] = value - rate * first / (Math.sqrt(second) / rootCorrection2 + EPSILON);
        }
    }

    @Override
    ParameterUpdate explain(Part part, int at, double theta, double gradient, double decay) {
        double total = gradient + decay;
        double m = mean.of(part)[at];
        double s = square.of(part)[at];
        double first = BETA1 * m + (1 - BETA1) * total;
        double second = BETA2 * s + (1 - BETA2) * (total * total);
        double corrected1 = 1 - StrictMath.pow(BETA1, t + 1.0);
        double corrected2 = 1 - StrictMath.pow(BETA2, t + 1.0);
        double rate = learningRate() / corrected1;
        double root = Math.sqrt(second) / Math.sqrt(corrected2) + EPSILON;
        return new ParameterUpdate(
                OptimizerKind.ADAM,
                theta,
                gradient,
                decay,
                total,
                m,
                first,
                s,
                second,
                t + 1,
                corrected1,
                corrected2,
                rate,
                first / root,
                theta - rate * first / root);
    }

    @Override
    void saveMemory(StateWriter to) {
        mean.save(to);
        square.save(to);
        to.count(t);
    }

    @Override
    void loadMemory(StateReader from) {
        mean.load(from);
        square.load(from);
        t = from.count();
    }

    @Override
    boolean movesEveryRow() {
        return true;
    }
}
