package org.fmworkbench.fm;

/**
 * The short way for plain SGD with batches of one row: prediction, loss and update in one go, with the very bits of
 * {@link Gradient} and {@link Optimizer#update}. Only for rows in which no row of V stands twice.
 */
public final class FastSgd {
    /**
     * A row is learnt this way only if ∂L/∂ŷ and η·∂L/∂ŷ stay below this. Then nothing can overflow: ŷ is finite, so every
     * S_k² and v_ik² is, so |S_k| and |v_ik| are below 1.4e154, and |v_ik| + η|∂L/∂ŷ|·|S_k − v_ik| is below 1e305; the loss is
     * below 1e300.
     */
    private static final double SAFE = 1e150;

    private final Sgd sgd;
    private final Prediction prediction;
    private final int fields;

    private FastSgd(Sgd sgd, Prediction prediction, int fields) {
        this.sgd = sgd;
        this.prediction = prediction;
        this.fields = fields;
    }

    /** The short way for {@code optimizer}, or null if there is none for its kind. */
    public static FastSgd of(Optimizer optimizer, Prediction prediction, int fields) {
        return optimizer instanceof Sgd sgd ? new FastSgd(sgd, prediction, fields) : null;
    }

    /** Whether it may be gone now: not if λ is so large that every row has to be walked at every update. */
    public boolean isOpen() {
        return !sgd.movesEveryRow();
    }

    /**
     * Learns one row.
     *
     * @return false if something may overflow; then nothing has changed, and the row is still to be learnt
     */
    public boolean learn(Parameters parameters, int[] index, int offset, double y, LossSum losses) {
        sgd.catchUp(parameters, index, offset, fields);
        double logit = prediction.of(parameters, index, offset);
        if (!losses.isSafe(logit, y, SAFE / Math.max(1, sgd.learningRate()))) {
            return false;
        }
        sgd.row(parameters, index, offset, fields, prediction.sums(), losses.add(logit, y));
        return true;
    }
}
