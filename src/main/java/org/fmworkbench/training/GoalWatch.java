package org.fmworkbench.training;

/** Watches the ends of epochs for a run's goal, and remembers the best of them. */
final class GoalWatch {
    private final Goal goal;
    private EpochMetrics best;
    private int lastEpoch;

    /** A run that sets out with this as the last epoch that ended; null in the first. */
    GoalWatch(Goal goal, EpochMetrics latest) {
        this.goal = goal;
        this.best = latest;
        this.lastEpoch = latest == null ? 0 : latest.epoch();
    }

    /** Takes notice of the epoch that ended last; returns whether the goal is reached. */
    boolean isReached(EpochMetrics latest) {
        if (latest == null || latest.epoch() <= lastEpoch) {
            return false;
        }
        lastEpoch = latest.epoch();
        if (best == null || lossOf(latest) < lossOf(best)) {
            best = latest;
        }
        if (goal instanceof Goal.Epochs epochs) {
            return lastEpoch >= epochs.epoch();
        }
        if (goal instanceof Goal.LossReached wanted) {
            return latest.train().loss() <= wanted.loss();
        }
        return goal instanceof Goal.NoImprovement patience && lastEpoch - best.epoch() >= patience.epochs();
    }

    /** What counts as improvement: the hold-out loss, or the training loss where nothing is held out. */
    private static double lossOf(EpochMetrics metrics) {
        return metrics.holdout() == null
                ? metrics.train().loss()
                : metrics.holdout().loss();
    }

    Arrival arrival() {
        return new Arrival(goal, best);
    }
}
