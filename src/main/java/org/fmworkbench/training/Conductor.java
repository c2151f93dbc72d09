package org.fmworkbench.training;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/** What the worker of a {@link TrainingSession} does: runs, steps, travels, and the runs that were kept. On its thread alone. */
final class Conductor {
    /** More presses of Step than this are not kept waiting. */
    private static final int MOST_STEPS = 1_000;

    /** A trip is shown only when it has taken so long, in nanoseconds: what flits past would only flicker. */
    private static final long SHORT_TRIP = 250_000_000L;

    private static final long FOREVER = Long.MAX_VALUE;

    private final Mailbox<Snapshot> snapshots = new Mailbox<>();
    private final LongSupplier nanoTime;
    private final Kept kept = new Kept();
    private final Look look = new Look();
    private final Deque<Granularity> steps = new ArrayDeque<>();
    private final Deque<Runnable> onArrival = new ArrayDeque<>();
    private BooleanSupplier commandWaits = () -> false;
    private TrainingRun run;
    private Phase phase = Phase.PAUSED;
    private Granularity granularity = Granularity.SAMPLE;
    private Watch watch = Watch.following(0);
    private double stepsPerSecond = TrainingSession.FLAT_OUT;
    private long nextStepAt;
    private long showTripFrom;
    private GoalWatch goal;
    private Arrival arrival;
    private long heard;

    Conductor(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** The thread that this works on. */
    void workOn(Background worker) {
        commandWaits = worker::hasWaiting;
    }

    Mailbox<Snapshot> snapshots() {
        return snapshots;
    }

    Mailbox<Snapshot> looks() {
        return look.mailbox();
    }

    void hear() {
        heard++;
    }

    void begin(TrainingData data, RunSettings settings) {
        use(TrainingRun.on(kept.begin(data, anew(data, settings)), nanoTime));
    }

    /** The start that was given to the run before, if this is the same start once more; else one from the seed. */
    private RunScript anew(TrainingData data, RunSettings settings) {
        RunScript before = run == null ? null : run.path().script();
        boolean same = before != null && run.path().data() == data && settings.startsLike(before.start());
        return same ? before.startingWith(settings) : RunScript.of(settings);
    }

    void reopen(TrainingData data, Track saved, Moment moment, int largestId) {
        Moment end = saved.result().end();
        use(TrainingRun.on(kept.reopen(data, saved, largestId), nanoTime));
        depart(end, granularity);
        if (moment.isBefore(end)) {
            onArrival.add(() -> depart(moment, granularity));
        }
    }

    private void use(TrainingRun other) {
        look.forget();
        run = other;
        watch = watch.within(run.rows());
        arrival = null;
        rest();
        phase = restingPhase();
        if (run.isTravelling()) {
            setOut();
        }
    }

    private Phase restingPhase() {
        return run.hasDiverged() ? Phase.DIVERGED : Phase.PAUSED;
    }

    /** Nothing more is to be done. */
    private void rest() {
        steps.clear();
        onArrival.clear();
    }

    void addStep(Granularity size) {
        if (run != null && (phase == Phase.TRAVELLING || mayGoOn()) && steps.size() < MOST_STEPS) {
            steps.add(size);
            if (phase != Phase.TRAVELLING) {
                phase = Phase.STEPPING;
                run.restartRate();
            }
        }
    }

    void run(Granularity size, Goal wanted) {
        if (phase == Phase.TRAVELLING) {
            onArrival.add(() -> run(size, wanted));
        } else if (mayGoOn()) {
            steps.clear();
            granularity = size;
            phase = Phase.RUNNING;
            arrival = null;
            goal = new GoalWatch(wanted == null ? new Goal.Epochs(run.nextStop()) : wanted, run.latest());
            run.restartRate();
            nextStepAt = nanoTime.getAsLong();
        }
    }

    void pause() {
        if (phase == Phase.RUNNING && granularity == Granularity.SAMPLE) {
            steps.add(Granularity.SAMPLE); // one more row, recorded: all that is shown belongs to one step
            phase = Phase.STEPPING;
        } else if (phase == Phase.TRAVELLING) {
            run.abandonTrip();
            rest();
            phase = restingPhase();
        } else if (phase == Phase.RUNNING || phase == Phase.STEPPING) {
            rest();
            phase = Phase.PAUSED;
        }
    }

    void granularity(Granularity size) {
        granularity = size;
    }

    void speed(double steps) {
        stepsPerSecond = steps;
        nextStepAt = nanoTime.getAsLong();
    }

    void watch(Watch what) {
        watch = run == null ? what : what.within(run.rows());
        look.renew();
    }

    void tune(RunSettings live) {
        if (run == null) {
            return;
        }
        if (phase == Phase.TRAVELLING) {
            onArrival.add(() -> tune(live));
            return;
        }
        if (run.isPast() && run.isChange(live)) {
            branch();
            onArrival.addFirst(() -> run.tune(live));
            return;
        }
        run.tune(live);
    }

    void back(Granularity size) {
        if (run == null) {
            return;
        }
        Moment from = run.destination();
        if (!from.equals(Moment.START)) {
            rest();
            depart(run.before(from, size), size);
        }
    }

    void travel(long rows, Granularity size) {
        if (run != null) {
            rest();
            depart(run.momentAt(rows), size);
        }
    }

    private void depart(Moment to, Granularity size) {
        run.depart(to, size);
        arrival = null;
        setOut();
    }

    private void setOut() {
        phase = Phase.TRAVELLING;
        showTripFrom = nanoTime.getAsLong() + SHORT_TRIP;
    }

    void look(long rows, Granularity size) {
        if (run != null) {
            look.at(run.path(), run.momentAt(rows), size);
        }
    }

    void lookAway() {
        look.away();
    }

    /** Keeps the path, and goes on from here on a branch of it. */
    void branch() {
        if (run == null) {
            return;
        }
        if (phase == Phase.TRAVELLING) {
            onArrival.add(this::branch);
            return;
        }
        Path left = run.path();
        Phase before = phase;
        Deque<Granularity> waiting = new ArrayDeque<>(steps);
        Deque<Runnable> later = new ArrayDeque<>(onArrival);
        int id = kept.nextId();
        TrainingRun branch = run.branch(id, kept.branchName(id), granularity);
        use(branch);
        kept.keep(left, false);
        if (before == Phase.RUNNING) {
            onArrival.add(() -> phase = Phase.RUNNING);
        }
        steps.addAll(waiting);
        onArrival.addAll(later);
    }

    void pin() {
        if (run != null) {
            kept.pin(run);
        }
    }

    void pin(String name, RunResult result) {
        kept.pin(name, result);
    }

    void keep(Track saved) {
        kept.keep(saved);
    }

    void forgetAll() {
        kept.clear();
    }

    void forgetKept(Predicate<Track> which) {
        kept.remove(which);
    }

    void rename(int id, String name) {
        if (run != null && run.path().id() == id) {
            run.path().named(name);
        }
        kept.rename(id, name);
    }

    void goOnWith(int id) {
        Path path = run == null ? null : kept.goOnWith(id);
        if (path == null) {
            return;
        }
        if (run.path().end().rows() > 0) {
            run.leaveEnd();
            kept.keep(run.path(), false);
        }
        use(TrainingRun.on(path, nanoTime));
        depart(path.end(), granularity);
    }

    private boolean mayGoOn() {
        return run != null && phase != Phase.DIVERGED;
    }

    /** One piece of work between two commands. Returns how long to wait, in nanoseconds. */
    long work() {
        if (run == null) {
            return FOREVER;
        }
        if (look.isUnderWay()) {
            look.goOn(watch, commandWaits, kept.tracks());
            return 0;
        }
        return switch (phase) {
            case TRAVELLING -> goOnTravelling();
            case STEPPING -> step();
            case RUNNING -> stepsPerSecond == TrainingSession.FLAT_OUT ? runFlatOut() : runPaced();
            case PAUSED, FINISHED, DIVERGED -> FOREVER;
        };
    }

    private long goOnTravelling() {
        if (run.travel(watch, this::tripIsInterrupted)) {
            phase = steps.isEmpty() || run.hasDiverged() ? restingPhase() : Phase.STEPPING;
            if (run.hasDiverged()) {
                steps.clear();
            }
            while (!onArrival.isEmpty() && phase != Phase.TRAVELLING) {
                onArrival.poll().run();
            }
        }
        publish();
        return phase == Phase.TRAVELLING || phase == Phase.STEPPING || phase == Phase.RUNNING ? 0 : FOREVER;
    }

    private long step() {
        granularity = steps.peek();
        if (!run.isRecording()
                && !run.atEndOf(Granularity.SAMPLE)
                && !run.advance(Granularity.SAMPLE, this::interrupted)) {
            return 0; // what an earlier step left to do comes first: an update, an evaluation
        }
        boolean over = !run.isRecording() && run.makeChangeThatIsNext();
        if (!over) {
            run.openStep(watch, granularity);
            over = run.advance(granularity, this::interrupted);
            if (over) {
                run.closeStep();
            }
        }
        if (over) {
            steps.remove();
            settle(steps.isEmpty() ? Phase.PAUSED : Phase.STEPPING);
        }
        publish();
        return phase == Phase.STEPPING ? 0 : FOREVER;
    }

    private long runPaced() {
        long early = nextStepAt - nanoTime.getAsLong();
        if (early > 0) {
            return early;
        }
        run.openStep(watch, granularity);
        if (run.advance(granularity, this::interrupted)) {
            run.closeStep();
            settle(Phase.RUNNING);
            nextStepAt = Math.max(nextStepAt, nanoTime.getAsLong() - 1_000_000_000L) + (long) (1e9 / stepsPerSecond);
        }
        if (snapshots.isEmpty() || phase != Phase.RUNNING) {
            publish();
        }
        return 0;
    }

    private long runFlatOut() {
        if (run.hasLongSteps(granularity)) {
            runRecorded();
        } else if (run.isRecording() || snapshots.isEmpty()) {
            runLooking();
        } else if (run.advance(Granularity.EPOCH, this::interrupted)) {
            settle(Phase.RUNNING); // nobody looks: epoch after epoch until a picture is wanted
        }
        if (phase != Phase.RUNNING) {
            publish();
        }
        return 0;
    }

    /** Steps that take long are all recorded, and their progress is shown. */
    private void runRecorded() {
        if (run.atEndOf(granularity)) {
            run.openStep(watch, granularity);
        }
        if (run.advance(granularity, this::interrupted)) {
            run.closeStep();
            settle(Phase.RUNNING);
        }
        if (snapshots.isEmpty()) {
            publish();
        }
    }

    /** A picture is wanted: goes to the end of the step, records the next one and shows it. */
    private void runLooking() {
        if (!run.isRecording() && !run.atEndOf(granularity)) {
            if (!run.advance(granularity, commandWaits)) {
                return;
            }
            settle(Phase.RUNNING);
        }
        if (phase == Phase.RUNNING) {
            run.openStep(watch, granularity);
            if (run.advance(granularity, commandWaits)) {
                run.closeStep();
                settle(Phase.RUNNING);
                publish();
            }
        }
    }

    private boolean tripIsInterrupted() {
        return commandWaits.getAsBoolean() || (snapshots.isEmpty() && nanoTime.getAsLong() >= showTripFrom);
    }

    /** Asked once a row: a command waits, or the screen wants a picture. */
    private boolean interrupted() {
        return commandWaits.getAsBoolean() || snapshots.isEmpty();
    }

    private void settle(Phase goesOn) {
        if (run.hasDiverged()) {
            steps.clear();
            phase = Phase.DIVERGED;
        } else if (goesOn == Phase.RUNNING && goal.isReached(run.latest())) {
            phase = Phase.FINISHED;
            arrival = goal.arrival();
        } else {
            phase = goesOn;
        }
    }

    void publish() {
        if (run != null && (phase != Phase.TRAVELLING || nanoTime.getAsLong() >= showTripFrom)) {
            snapshots.put(run.snapshot(phase, watch, kept.tracks(), Optional.ofNullable(arrival), heard));
        }
    }
}
