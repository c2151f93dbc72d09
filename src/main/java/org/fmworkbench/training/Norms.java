package org.fmworkbench.training;

import org.fmworkbench.fm.Gradient;

/**
 * Lengths of what is learnt and of what moves it: roots of sums of squares, infinite where a sum overflows.
 *
 * @param v ‖V‖, over all vocabulary × K entries (Frobenius)
 * @param w ‖w‖, over the vocabulary
 * @param lastGradient the norm of the last batch's gradient with respect to w₀, w and V together: the mean over the batch,
 *     taken before its update, without L2
 */
record Norms(double v, double w, double lastGradient) {
    /** As the trainer stands at the end of an epoch, when all decay has been made up. */
    static Norms of(Trainer trainer) {
        return new Norms(
                Math.sqrt(squares(trainer.parameters().v())),
                Math.sqrt(squares(trainer.parameters().w())),
                Math.sqrt(squares(trainer.gradient(), trainer.parameters().k())));
    }

    private static double squares(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum;
    }

    private static double squares(Gradient gradient, int k) {
        double sum = gradient.meanBias() * gradient.meanBias();
        for (int n = 0; n < gradient.touchedCount(); n++) {
            int row = gradient.touched(n);
            sum += gradient.meanW(row) * gradient.meanW(row);
            for (int column = 0; column < k; column++) {
                double entry = gradient.meanV(row, column);
                sum += entry * entry;
            }
        }
        return sum;
    }
}
