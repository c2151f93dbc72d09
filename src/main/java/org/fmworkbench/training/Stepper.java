package org.fmworkbench.training;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.fmworkbench.fm.NotFinite;

/** The phases of a run: reading the rows of a batch, updating, evaluating at the end of an epoch; and round again. */
final class Stepper {
    private enum Phase {
        READING,
        UPDATING,
        EVALUATING
    }

    private final Schedule schedule;
    private final Learner learner;
    private final Evaluation evaluation;
    private final Stopwatch stopwatch = new Stopwatch();
    private StepListener listener;
    private Phase phase = Phase.READING;
    private EpochMetrics lastEpoch;
    private Divergence divergence;
    private int lastRow = -1;

    Stepper(Schedule schedule, Learner learner, Evaluation evaluation) {
        this.schedule = schedule;
        this.learner = learner;
        this.evaluation = evaluation;
    }

    /** See {@link Trainer#step(Granularity, BooleanSupplier)}. */
    boolean step(Granularity granularity, BooleanSupplier stop) {
        stopwatch.start();
        boolean reached = false;
        boolean stopped = false;
        while (!reached && !stopped && divergence == null) {
            switch (phase) {
                case READING -> read(granularity);
                case UPDATING -> update(stop);
                case EVALUATING -> evaluate(stop);
            }
            reached = divergence == null && phase == Phase.READING && isEnd(granularity);
            stopped = !reached && stop.getAsBoolean();
        }
        stopwatch.stop();
        return reached;
    }

    /** Between two rows, the last of which was {@code row}; nothing is due. */
    void load(int row, EpochMetrics epoch) {
        phase = Phase.READING;
        divergence = null;
        lastRow = row;
        lastEpoch = epoch;
    }

    /** Whether the next thing to do is to read a row. */
    boolean isSettled() {
        return phase == Phase.READING;
    }

    private boolean isEnd(Granularity granularity) {
        return switch (granularity) {
            case SAMPLE -> true;
            case BATCH -> schedule.atBatchStart();
            case EPOCH -> schedule.atEpochStart();
        };
    }

    /** One row, or a piece of rows; the last of a piece always goes the long way, so that its gradient can be seen. */
    private void read(Granularity granularity) {
        int[] order = schedule.order();
        int next = schedule.next();
        int count = granularity == Granularity.SAMPLE ? 1 : Math.min(Learner.PIECE, order.length - next);
        if (granularity == Granularity.EPOCH && schedule.batchSize() == 1 && learner.hasShortWay()) {
            next += readShortly(order, next, count - 1);
            count = 1;
        }
        int end = Math.min(next + count, next + schedule.left());
        while (next < end && divergence == null) {
            readRow(order[next++]);
        }
        if (schedule.batchIsRead() && divergence == null) {
            phase = Phase.UPDATING;
        }
    }

    private void readRow(int row) {
        double loss = learner.read(row);
        if (!Double.isFinite(loss)) {
            diverged(schedule.step() + 1, row, Divergence.what("loss"), loss);
        } else {
            lastRow = row;
            schedule.rowRead();
        }
    }

    /** Batches of one row by the short way; returns how many could be learnt so. */
    private int readShortly(int[] order, int from, int count) {
        int done = 0;
        learner.gather(order, from, count);
        while (done < count && learner.learn(done)) {
            done++;
            if (listener != null) {
                listener.updated(schedule.step() + done, learner.lastLoss());
            }
        }
        if (done > 0) {
            lastRow = order[from + done - 1];
            schedule.updated(done);
        }
        return done;
    }

    private void update(BooleanSupplier stop) {
        if (!learner.optimizer().prepare(learner.parameters(), learner.gradient(), stop)) {
            return;
        }
        Optional<NotFinite> found = learner.optimizer().notFinite();
        if (found.isPresent()) {
            diverged(
                    schedule.step() + 1,
                    lastRow,
                    Divergence.what(found.get()),
                    found.get().value());
            return;
        }
        learner.apply();
        schedule.updated(1);
        if (listener != null) {
            listener.updated(schedule.step(), learner.batchLoss());
        }
        phase = Phase.READING;
        if (schedule.epochIsLearnt()) {
            phase = Phase.EVALUATING;
            evaluation.begin();
        }
    }

    private void evaluate(BooleanSupplier stop) {
        if (!learner.optimizer().flush(learner.parameters(), stop)) {
            return;
        }
        stopwatch.evaluating(true);
        boolean done = evaluation.advance(learner.parameters(), stop);
        stopwatch.evaluating(false);
        if (!done) {
            return;
        }
        EpochMetrics metrics = new EpochMetrics(
                schedule.epoch() + 1, learner.epochLosses().mean(), evaluation.train(), evaluation.holdout());
        double holdoutLoss = metrics.holdout() == null ? 0 : metrics.holdout().loss();
        if (!Double.isFinite(metrics.train().loss() + holdoutLoss)) {
            String part = Double.isFinite(metrics.train().loss()) ? "holdoutLoss" : "trainLoss";
            double value = metrics.train().loss() + holdoutLoss;
            diverged(schedule.step(), lastRow, Divergence.what(part), value);
            return;
        }
        phase = Phase.READING;
        schedule.epochEnded();
        learner.epochLosses().clear();
        lastEpoch = metrics;
        if (listener != null) {
            listener.epochEnded(lastEpoch);
        }
    }

    private void diverged(long step, int row, String what, double value) {
        divergence = new Divergence(step, row, what, value, learner.optimizer().learningRate());
    }

    /** Sets η and λ; an update that was stopped half-way is finished with the old ones. */
    void rates(double learningRate, double l2) {
        while (phase == Phase.UPDATING && divergence == null) {
            update(() -> false);
        }
        learner.optimizer().flush(learner.parameters(), () -> false);
        learner.optimizer().rates(learningRate, l2);
    }

    void listen(StepListener newListener) {
        listener = newListener;
    }

    Stopwatch stopwatch() {
        return stopwatch;
    }

    int lastRow() {
        return lastRow;
    }

    Optional<Divergence> divergence() {
        return Optional.ofNullable(divergence);
    }

    Optional<EpochMetrics> lastEpoch() {
        return Optional.ofNullable(lastEpoch);
    }
}
