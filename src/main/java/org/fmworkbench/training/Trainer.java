package org.fmworkbench.training;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.fmworkbench.fm.Gradient;
import org.fmworkbench.fm.ParameterUpdate;
import org.fmworkbench.fm.Parameters;
import org.fmworkbench.fm.StateReader;
import org.fmworkbench.fm.StateWriter;

/**
 * Trains a model in steps that can be looked at. A run is a loop over {@link #step(Granularity)} and nothing more; how long
 * the steps are, and where they are stopped, never changes the run: the same settings and data give the same bits.
 *
 * <p>One thread at a time.
 */
public final class Trainer {
    private final TrainingData data;
    private final Schedule schedule;
    private final Learner learner;
    private final Stepper stepper;

    /**
     * A run that starts from a copy of {@code start}.
     *
     * @throws IllegalArgumentException if {@code start} has another vocabulary or K than the data and settings
     */
    public Trainer(TrainingData data, RunSettings settings, Parameters start) {
        if (start.vocabulary() != data.vocabulary() || start.k() != settings.k()) {
            throw new IllegalArgumentException("the start is " + start.vocabulary() + " × " + start.k()
                    + ", the run is " + data.vocabulary() + " × " + settings.k());
        }
        this.data = data;
        this.schedule = new Schedule(data.train(), settings);
        this.learner = new Learner(data, settings, start.withoutNegativeZeros());
        this.stepper = new Stepper(schedule, learner, new Evaluation(data, settings.k()));
    }

    /** The start that settings and data give: w₀ = 0, w = 0, V ~ N(0, initStd²) from the seed's stream for starts. */
    public static Parameters start(TrainingData data, RunSettings settings) {
        return Parameters.normal(data.vocabulary(), settings.k(), settings.initStd(), Streams.start(settings.seed()));
    }

    /** One whole step; false if the run has diverged. */
    public boolean step(Granularity granularity) {
        return step(granularity, () -> false);
    }

    /**
     * Goes on to the end of the sample, batch or epoch that the run is in. The row that ends a batch brings its update with
     * it, the update that ends an epoch brings its evaluation. Whatever was stopped before is finished first.
     *
     * @param stop asked between pieces of about a millisecond; at least one piece is done
     * @return whether the end was reached; false if stopped before, or if the run has diverged
     */
    public boolean step(Granularity granularity, BooleanSupplier stop) {
        return stepper.step(granularity, stop);
    }

    /**
     * Goes on until so many rows have been learned since the start, the updates and evaluations that belong to them done.
     *
     * @param rows not fewer than {@link #rowsLearned}
     * @param stop as for {@link #step(Granularity, BooleanSupplier)}
     * @return whether that was reached; false if stopped before, or if the run has diverged
     */
    public boolean advance(long rows, BooleanSupplier stop) {
        boolean stopped = false;
        while (!stopped && divergence().isEmpty()) {
            long left = rows - rowsLearned();
            if (left <= 0 && isSettled()) {
                return true;
            }
            Granularity piece = left >= schedule.leftInEpoch()
                    ? Granularity.EPOCH
                    : left >= schedule.left() ? Granularity.BATCH : Granularity.SAMPLE;
            stopped = !step(piece, stop) || stop.getAsBoolean();
        }
        return divergence().isEmpty() && isSettled() && rowsLearned() == rows;
    }

    /** Rows learned since the start, in all epochs. */
    public long rowsLearned() {
        return schedule.rows();
    }

    /** Whether no update and no evaluation is left half-way or due: the run is between two rows. */
    public boolean isSettled() {
        return stepper.isSettled();
    }

    /**
     * Takes down the whole state: {@link #restore} brings back every bit of it, and the run goes on from there as it did.
     *
     * @throws IllegalStateException if the run is not {@link #isSettled settled} or has diverged
     */
    public Checkpoint checkpoint() {
        if (!isSettled() || divergence().isPresent()) {
            throw new IllegalStateException("an update or an evaluation is half done");
        }
        StateWriter to = new StateWriter();
        schedule.save(to);
        learner.save(to);
        to.count(stepper.lastRow());
        return new Checkpoint(rowsLearned(), to.saved(), stepper.lastEpoch().orElse(null));
    }

    /** Goes back, or on, to a state that a trainer of the same data and settings took down. The listener hears nothing of it. */
    public void restore(Checkpoint checkpoint) {
        StateReader from = new StateReader(checkpoint.state());
        schedule.load(from);
        learner.load(from);
        stepper.load((int) from.count(), checkpoint.lastEpoch());
    }

    /** Where the run stands. */
    public Position position() {
        return schedule.position();
    }

    /** The row of data that was learnt last; −1 at the start. */
    public int lastRow() {
        return stepper.lastRow();
    }

    /** The row of data that comes next; −1 if only the evaluation of this epoch is to be done. */
    public int nextRow() {
        int next = schedule.next();
        return next < schedule.order().length ? schedule.order()[next] : -1;
    }

    /** The rows of the batch that is being learnt, up to {@link #nextRow} and with it, in their order. */
    int[] batchRows() {
        int next = schedule.next();
        return Arrays.copyOfRange(schedule.order(), next - schedule.position().sample(), next + 1);
    }

    /** What the next update will do to one parameter; see {@link org.fmworkbench.fm.Optimizer#explain}. */
    ParameterUpdate explain(int row, int column, double theta, double sum, int rows) {
        return learner.optimizer().explain(row, column, theta, sum, rows);
    }

    /** The loss of {@link #lastRow} as it was learnt, before its update; NaN at the start. */
    public double lastLoss() {
        return learner.lastLoss();
    }

    /** The prediction of {@link #lastRow} as it was learnt, before its update; a logit for log loss. */
    public double lastPrediction() {
        return learner.lastLogit();
    }

    /** The mean loss of the rows of {@link #gradient}: this batch so far, or the last one; NaN at the start. */
    public double batchLoss() {
        return learner.batchLoss();
    }

    /** What is trained on. */
    public TrainingData data() {
        return data;
    }

    /**
     * The parameters themselves, to look at between two steps. With L2 under plain SGD, rows that have not been needed of
     * late wait for their decay: {@link #row} and {@link #copyParameters} have it made up.
     */
    public Parameters parameters() {
        return learner.parameters();
    }

    /** A copy of the parameters as they are now, with all decay made up; the run does not change by it. */
    public Parameters copyParameters() {
        return learner.optimizer().caughtUp(learner.parameters());
    }

    /** Reads one row as it is now, decay made up: w of the row, then its K entries of V, into {@code into} (K + 1). */
    public void row(int row, double[] into) {
        learner.optimizer().current(learner.parameters(), row, into);
    }

    /**
     * The gradient of the current batch so far, or after its update that of the last batch; without L2. To look at between
     * two steps.
     */
    public Gradient gradient() {
        return learner.gradient();
    }

    /** η. */
    public double learningRate() {
        return learner.optimizer().learningRate();
    }

    /** λ. */
    public double l2() {
        return learner.optimizer().l2();
    }

    /** Sets η for the updates that come. An update that has been stopped half-way is finished first. */
    public void setLearningRate(double value) {
        rates(value, l2());
    }

    /** Sets λ for the updates that come, as {@link #setLearningRate}. */
    public void setL2(double value) {
        rates(learningRate(), value);
    }

    /**
     * Sets η and λ for the updates that come. Unlike the setters of one of them it makes up the decay that was put off even if
     * neither changes, so that it has the same effect whatever was in force.
     */
    public void change(double learningRate, double l2) {
        stepper.rates(learningRate, l2);
    }

    private void rates(double learningRate, double l2) {
        if (learningRate == learningRate() && l2 == l2()) {
            return;
        }
        stepper.rates(learningRate, l2);
    }

    /** Why the run was stopped for good, if it was. */
    public Optional<Divergence> divergence() {
        return stepper.divergence();
    }

    /** What is known of the last epoch that ended; empty in the first. */
    public Optional<EpochMetrics> lastEpoch() {
        return stepper.lastEpoch();
    }

    /** Tells {@code listener} (one; null for none) of every update from now on. */
    public void listen(StepListener newListener) {
        stepper.listen(newListener);
    }

    /** Measures with this clock from now on (nanoseconds, such as {@code System::nanoTime}). */
    public void clock(LongSupplier nanoTime) {
        stepper.stopwatch().clock(nanoTime);
    }

    /** Nanoseconds spent on training steps, shuffles included and evaluation not; 0 without a clock. */
    public long trainingNanos() {
        return stepper.stopwatch().training();
    }

    /** Nanoseconds spent on the evaluations at the ends of epochs; 0 without a clock. */
    public long evaluationNanos() {
        return stepper.stopwatch().evaluation();
    }
}
