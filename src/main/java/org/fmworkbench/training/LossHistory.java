package org.fmworkbench.training;

/** The loss curves of a run while they grow. */
final class LossHistory {
    private final DecimatedSeries step = new DecimatedSeries();
    private final DecimatedSeries train = new DecimatedSeries();
    private final DecimatedSeries holdout = new DecimatedSeries();
    private Curves copy = Curves.EMPTY;
    private boolean changed;

    /** The mean loss of a batch; {@code at} in epochs. */
    void batch(double at, double loss) {
        step.add(at, loss);
        changed = true;
    }

    /** The evaluation at the end of an epoch. */
    void epoch(EpochMetrics metrics) {
        train.add(metrics.epoch(), metrics.train().loss());
        if (metrics.holdout() != null) {
            holdout.add(metrics.epoch(), metrics.holdout().loss());
        }
        changed = true;
    }

    /** An immutable copy, made anew only if something was added. */
    Curves copy() {
        if (changed) {
            copy = new Curves(step.copy(), train.copy(), holdout.copy());
            changed = false;
        }
        return copy;
    }
}
