package org.fmworkbench.training;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * One run with all that is watched of it: the trainer, its path, the last step. It can stand anywhere on its path and travel to
 * any other moment. Belongs to one thread.
 */
final class TrainingRun {
    private static final int LONG_BATCH = 4096;

    private final Path path;
    private final TrainingData data;
    private final RunGrid grid;
    private final boolean leads;
    private final ScriptedRun run;
    private final RateMeter rate;
    private final Effort effort;
    private final Anatomist anatomist;
    private StepRecorder recorder;
    private Trip trip;

    /** On the way to another moment: first to where the step began that ends there, then, recorded, to its end. */
    private record Trip(Moment stepStart, Moment to, Granularity granularity, long from) {}

    private TrainingRun(Path path, LongSupplier nanoTime, boolean leads) {
        this.path = path;
        this.data = path.data();
        this.grid = path.grid();
        this.leads = leads;
        this.rate = new RateMeter(nanoTime);
        this.run = new ScriptedRun(data, path.script());
        this.effort = new Effort(data, grid, path.script().start().k());
        this.anatomist = new Anatomist(data);
        newTrainer();
    }

    /** A run at the start of its path, which it makes longer. */
    static TrainingRun on(Path path, LongSupplier nanoTime) {
        return new TrainingRun(path, nanoTime, true);
    }

    /** A run that travels on somebody else's path and leaves no trace on it. */
    static TrainingRun looking(Path path) {
        return new TrainingRun(path, () -> 0, false);
    }

    private void newTrainer() {
        recorder = new StepRecorder(data, run.trainer());
        if (leads) {
            run.trainer().listen(path.history().listener(run.trainer()));
        }
    }

    /** How many rows the data have. */
    int rows() {
        return data.rows();
    }

    Path path() {
        return path;
    }

    /** Where the run stands. */
    Moment moment() {
        return run.moment();
    }

    /** Whether the path goes on after this moment. */
    boolean isPast() {
        return moment().isBefore(path.end());
    }

    /** Takes over what is live: learning rate, L2, number of epochs. Only at the end of the path. */
    void tune(RunSettings live) {
        if (isChange(live)) {
            path.script(run.change(run.settings().withLive(live)));
            path.checkpoints().removeFrom(moment()); // a change at this same place may have been replaced
            path.reached(moment());
        }
    }

    /** Whether these live settings differ from those in force. */
    boolean isChange(RunSettings live) {
        return !run.settings().withLive(live).equals(run.settings());
    }

    /** Follows the path's script, which may have become longer or another. */
    void follow() {
        if (run.follow(path.script())) {
            newTrainer();
        }
    }

    /** Begins to record a step, unless a step of this granularity is being recorded already. */
    void openStep(Watch watch, Granularity granularity) {
        if (recorder.isOpen() && recorder.granularity() != granularity) {
            recorder.drop();
        }
        if (!recorder.isOpen() && !hasDiverged()) {
            recorder.open(watch, granularity, rowsLearned());
        }
    }

    /** Ends the recording of a step; a step that diverged has done nothing. */
    void closeStep() {
        if (recorder.isOpen() && hasDiverged()) {
            recorder.drop();
        } else if (recorder.isOpen()) {
            recorder.close(rowsLearned());
        }
    }

    /** Lets the measured rate begin anew, after a pause. */
    void restartRate() {
        rate.restart(rowsLearned());
    }

    /** Whether steps of this granularity take so long that their progress is worth showing. */
    boolean hasLongSteps(Granularity granularity) {
        return switch (granularity) {
            case SAMPLE -> false;
            case BATCH -> grid.batchSize() > LONG_BATCH;
            case EPOCH -> true;
        };
    }

    boolean isRecording() {
        return recorder.isOpen();
    }

    /** Goes on to the end of a step, or until told to stop. Returns whether the step is over, for better or worse. */
    boolean advance(Granularity granularity, BooleanSupplier stop) {
        long rows = rowsLearned();
        boolean onlyToFinish = !run.trainer().isSettled() && grid.isEnd(granularity, rows);
        return advance(beforeChanges(onlyToFinish ? rows : grid.next(granularity, rows)), stop);
    }

    /** If the next thing on the path is a change of the settings right here, makes it, as a step of its own. */
    boolean makeChangeThatIsNext() {
        return changeIsNext() && run.advance(path.script().after(moment().rows()), () -> false);
    }

    private boolean changeIsNext() {
        Moment here = moment();
        return run.trainer().isSettled()
                && isPast()
                && !path.script().after(here.rows()).equals(here);
    }

    private static boolean rests(Phase phase) {
        return switch (phase) {
            case PAUSED, FINISHED, STEPPING -> true;
            case RUNNING, TRAVELLING, DIVERGED -> false;
        };
    }

    /** The moment after so many rows, before a change that stands right there. */
    private Moment beforeChanges(long rows) {
        return new Moment(rows, path.script().after(rows - 1).changes());
    }

    /** Along the path, and beyond its end. */
    private boolean advance(Moment to, BooleanSupplier stop) {
        boolean there = false;
        boolean stopped = false;
        while (!there && !stopped && !hasDiverged()) {
            there = run.advance(to, () -> stop.getAsBoolean() || checkpointIsDue());
            if (leads) {
                path.reached(moment());
                keepCheckpointIfDue();
            }
            stopped = !there && stop.getAsBoolean();
        }
        if (leads && hasDiverged()) {
            path.diverged();
        }
        return there || hasDiverged();
    }

    private boolean checkpointIsDue() {
        if (!leads || !run.trainer().isSettled()) {
            return false;
        }
        Checkpoints.Kept last = path.checkpoints().newest();
        if (last != null && last.moment().rows() > rowsLearned()) {
            last = path.checkpoints().before(moment()); // one has gone back to where there may be none
        }
        long from = last == null ? 0 : last.moment().rows();
        return effort.isWorthCheckpoint(from, rowsLearned(), run.settings());
    }

    private void keepCheckpointIfDue() {
        if (checkpointIsDue() && !hasDiverged()) {
            keepCheckpoint();
        }
    }

    private void keepCheckpoint() {
        path.checkpoints().add(moment(), run.trainer().checkpoint());
    }

    /**
     * Sets out for another moment of the path; the step of this granularity that ends there will be recorded. If the curves are
     * not known so far yet, the way leads over the place up to which they are.
     */
    void depart(Moment to, Granularity granularity) {
        leaveEnd();
        recorder.forget();
        long last = grid.last(granularity, to.rows());
        Moment stepStart = to.rows() == 0 ? to : path.script().after(last);
        long known = grid.rowsAt(path.history().steps());
        Moment via = leads && known < stepStart.rows() ? path.script().after(known) : stepStart;
        boolean onward = run.trainer().isSettled() && !hasDiverged() && moment().compareTo(via) <= 0;
        Checkpoints.Kept nearest = path.checkpoints().before(via);
        if (nearest != null && (!onward || moment().isBefore(nearest.moment()))) {
            run.restore(nearest);
        } else if (!onward) {
            run.restart();
            newTrainer();
        }
        trip = new Trip(stepStart, to, granularity, rowsLearned());
    }

    /** What is needed of the end of the path is taken down before it is left. */
    void leaveEnd() {
        if (leads && !isPast()) {
            path.outcome(Outcome.of(run.trainer()));
            if (run.trainer().isSettled() && !hasDiverged()) {
                keepCheckpoint();
            }
        }
    }

    /** Where a trip leads to; without one, where the run stands. */
    Moment destination() {
        return trip == null ? moment() : trip.to();
    }

    boolean isTravelling() {
        return trip != null;
    }

    /** How much of a trip is done, 0 to 1. */
    double progress() {
        if (trip == null || trip.to().rows() <= trip.from()) {
            return 1;
        }
        return Math.min(1, (double) (rowsLearned() - trip.from()) / (trip.to().rows() - trip.from()));
    }

    /** Goes on with a trip until it has arrived or is told to stop. Returns whether it has arrived. */
    boolean travel(Watch watch, BooleanSupplier stop) {
        if (!recorder.isOpen() && !hasDiverged()) {
            if (!advance(trip.stepStart(), stop)) {
                return false;
            }
            if (trip.stepStart().rows() < trip.to().rows()) {
                openStep(watch, trip.granularity());
            }
        }
        if (recorder.isOpen() && !advance(beforeChanges(trip.to().rows()), stop)) {
            return false;
        }
        closeStep();
        if (!advance(trip.to(), stop) || !comeToDivergence(stop)) {
            return false;
        }
        trip = null;
        return true;
    }

    /** Where a path ends because the run diverged, it diverges again, so that it is known why. */
    private boolean comeToDivergence(BooleanSupplier stop) {
        boolean atEnd = trip.to().equals(path.end()) && path.diverges();
        return !atEnd || hasDiverged() || advance(beforeChanges(trip.to().rows() + 1), stop);
    }

    /** Stays where the trip has come to. */
    void abandonTrip() {
        trip = null;
        recorder.drop();
    }

    /** The moment of the path after so many rows, the end if there are not so many. */
    Moment momentAt(long rows) {
        return rows >= path.end().rows() ? path.end() : path.script().after(Math.max(0, rows));
    }

    /** The whole path with what it came to, pinned. */
    Track pinned(int id, String name) {
        leaveEnd();
        return path.track(id, name, true);
    }

    /** The moment before the step of this granularity that ends at a moment; a change of the settings is a step of its own. */
    Moment before(Moment moment, Granularity granularity) {
        RunScript script = path.script();
        int made = moment.changes();
        if (made > 0 && script.changes().get(made - 1).rows() == moment.rows()) {
            return new Moment(moment.rows(), made - 1);
        }
        return script.after(grid.last(granularity, moment.rows()));
    }

    /**
     * A run at this same moment on a branch that leaves the path here. It may have to travel first, to record what the curves
     * of the branch need.
     */
    TrainingRun branch(int id, String name, Granularity granularity) {
        leaveEnd();
        Moment here = moment();
        TrainingRun branch = new TrainingRun(path.branch(id, name, here), rate.clock(), true);
        branch.depart(here, granularity);
        return branch;
    }

    /** Whether the run stands between two steps of this granularity, with nothing left to do. */
    boolean atEndOf(Granularity granularity) {
        return run.trainer().isSettled() && grid.isEnd(granularity, rowsLearned());
    }

    /** The epoch at which a run that begins now stops by itself: the settings' number, or as many again. */
    int nextStop() {
        int epoch = run.trainer().position().epoch();
        int epochs = run.settings().epochs();
        return epoch < epochs ? epochs : epoch + epochs;
    }

    boolean hasDiverged() {
        return run.trainer().divergence().isPresent();
    }

    /** What is known of the last epoch that ended; null in the first. */
    EpochMetrics latest() {
        return run.trainer().lastEpoch().orElse(null);
    }

    Snapshot snapshot(Phase phase, Watch watch, List<Track> tracks, Optional<Arrival> arrival, long heard) {
        Trainer trainer = run.trainer();
        StepAnatomy next = watch.inside() && rests(phase) && !changeIsNext() ? anatomist.next(run) : null;
        int row = next != null ? next.row().row() : watch.follows() ? followed() : watch.heldRow();
        boolean tables = watch.tables()
                && Outcome.isSmall(data.vocabulary(), trainer.parameters().k());
        Outcome all = tables ? Outcome.of(trainer) : null;
        return new Snapshot(
                data,
                run.settings(),
                phase,
                trainer.position(),
                WatchedRow.of(data, trainer, row),
                watch.follows(),
                watch.inside(),
                next,
                recorder.report(),
                recorder.entries(watch),
                tables ? all.v() : null,
                tables ? all.w() : null,
                path.history().copy(),
                latest(),
                phase == Phase.RUNNING || phase == Phase.STEPPING ? rate.of(rowsLearned()) : 0,
                trainer.divergence(),
                new Timeline(
                        path.id(),
                        path.name(),
                        path.origin(),
                        path.script(),
                        moment(),
                        path.end(),
                        tracks,
                        progress(),
                        arrival),
                heard);
    }

    private long rowsLearned() {
        return run.trainer().rowsLearned();
    }

    /** The row of the last step that was looked at; before the first step the row that will learn. */
    private int followed() {
        if (recorder.report() != null) {
            return recorder.report().after().row();
        }
        Trainer trainer = run.trainer();
        return trainer.nextRow() < 0 ? trainer.lastRow() : trainer.nextRow();
    }
}
