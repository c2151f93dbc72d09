package org.fmworkbench.training;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * A trainer on a thread of its own, driven by commands and seen through snapshots.
 *
 * <p>Every method may be called from any thread and returns at once. A running step is left at the next row when a command
 * waits, and taken up again after it: so Pause takes effect at once, whatever the size, and never changes the run. While running,
 * a snapshot is made only when the last one has been taken, so a slow screen costs little and no queue grows.
 */
public final class TrainingSession implements AutoCloseable {
    /** The speed that means: as fast as it goes. */
    public static final double FLAT_OUT = Double.POSITIVE_INFINITY;

    /** More presses of Step than this are not kept waiting. */
    private static final int MOST_STEPS = 1_000;

    private static final long FOREVER = Long.MAX_VALUE;

    private final Mailbox<Snapshot> mailbox = new Mailbox<>();
    private final LongSupplier nanoTime;
    private final Background worker;

    // The fields below belong to the worker.
    private TrainingRun run;
    private Phase phase = Phase.PAUSED;
    private Granularity granularity = Granularity.SAMPLE;
    private Watch watch = Watch.following(0);
    private final Deque<Granularity> steps = new ArrayDeque<>();
    private double stepsPerSecond = FLAT_OUT;
    private long nextStepAt;
    private int lastEpoch;

    /**
     * Starts the worker.
     *
     * @param nanoTime the clock that paces a slow run
     * @param failed told, on the worker, of an exception that should not have happened
     */
    public TrainingSession(LongSupplier nanoTime, Consumer<Throwable> failed) {
        this.nanoTime = nanoTime;
        this.worker = new Background("training", failed, this::work);
    }

    /** Takes the newest snapshot; null if there is none since the last call. */
    public Snapshot take() {
        return mailbox.take();
    }

    /** Begins anew: another data set, other settings, another seed or the same start once more (Reset). */
    public void begin(TrainingData data, RunSettings settings) {
        command(() -> {
            run = new TrainingRun(data, settings, nanoTime);
            watch = watch.within(data.rows());
            phase = Phase.PAUSED;
            steps.clear();
        });
    }

    /** Does one step, after those that were asked for before. If a run is going on, it ends with this step. */
    public void step(Granularity size) {
        command(() -> {
            if (mayGoOn() && steps.size() < MOST_STEPS) {
                steps.add(size);
                phase = Phase.STEPPING;
                run.restartRate();
            }
        });
    }

    /** Runs until {@link #pause}, or until the number of epochs in the settings is reached (once more if it was before). */
    public void run(Granularity size) {
        command(() -> {
            if (mayGoOn()) {
                steps.clear();
                granularity = size;
                phase = Phase.RUNNING;
                lastEpoch = run.nextStop();
                run.restartRate();
                nextStepAt = nanoTime.getAsLong();
            }
        });
    }

    /** Stops at the row that is being learned. */
    public void pause() {
        command(() -> {
            steps.clear();
            if (phase == Phase.RUNNING && granularity == Granularity.SAMPLE) {
                steps.add(Granularity.SAMPLE); // one more row, recorded: all that is shown belongs to one step
                phase = Phase.STEPPING;
            } else if (phase == Phase.RUNNING || phase == Phase.STEPPING) {
                phase = Phase.PAUSED;
            }
        });
    }

    /** Changes how far a step of the run goes, while it runs. */
    public void granularity(Granularity size) {
        command(() -> granularity = size);
    }

    /** Changes how many steps a second a run takes; {@link #FLAT_OUT}: as many as it can. */
    public void speed(double steps) {
        command(() -> {
            stepsPerSecond = steps;
            nextStepAt = nanoTime.getAsLong();
        });
    }

    /** Changes learning rate, L2 and the number of epochs, from the next update on. */
    public void tune(RunSettings live) {
        command(() -> {
            if (run != null) {
                run.tune(live);
            }
        });
    }

    /** Changes what the snapshots show. A row that the data do not have is not held. */
    public void watch(Watch what) {
        command(() -> watch = run == null ? what : what.within(run.rows()));
    }

    /** Ends the worker; the session cannot be used any more. */
    @Override
    public void close() {
        worker.close();
    }

    private void command(Runnable change) {
        worker.submit(() -> {
            change.run();
            publish();
        });
    }

    private boolean mayGoOn() {
        return run != null && phase != Phase.DIVERGED;
    }

    /** One piece of work between two commands. Returns how long to wait, in nanoseconds. */
    private long work() {
        if (phase == Phase.STEPPING) {
            step();
            return phase == Phase.STEPPING ? 0 : FOREVER;
        }
        if (phase != Phase.RUNNING) {
            return FOREVER;
        }
        return stepsPerSecond == FLAT_OUT ? runFlatOut() : runPaced();
    }

    private void step() {
        granularity = steps.peek();
        if (!run.isRecording()
                && !run.atEndOf(Granularity.SAMPLE)
                && !run.advance(Granularity.SAMPLE, this::interrupted)) {
            return; // what an earlier step left to do comes first: an update, an evaluation
        }
        run.openStep(watch, granularity);
        if (run.advance(granularity, this::interrupted)) {
            run.closeStep();
            steps.remove();
            settle(steps.isEmpty() ? Phase.PAUSED : Phase.STEPPING);
        }
        publish();
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
        if (mailbox.isEmpty() || phase != Phase.RUNNING) {
            publish();
        }
        return 0;
    }

    private long runFlatOut() {
        if (run.hasLongSteps(granularity)) {
            runRecorded();
        } else if (run.isRecording() || mailbox.isEmpty()) {
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
        if (mailbox.isEmpty()) {
            publish();
        }
    }

    /** A picture is wanted: goes to the end of the step, records the next one and shows it. */
    private void runLooking() {
        if (!run.isRecording() && !run.atEndOf(granularity)) {
            if (!run.advance(granularity, worker::hasWaiting)) {
                return;
            }
            settle(Phase.RUNNING);
        }
        if (phase == Phase.RUNNING) {
            run.openStep(watch, granularity);
            if (run.advance(granularity, worker::hasWaiting)) {
                run.closeStep();
                settle(Phase.RUNNING);
                publish();
            }
        }
    }

    /** Asked once a row: a command waits, or the screen wants a picture. */
    private boolean interrupted() {
        return worker.hasWaiting() || mailbox.isEmpty();
    }

    private void settle(Phase goesOn) {
        if (run.hasDiverged()) {
            steps.clear();
            phase = Phase.DIVERGED;
        } else if (goesOn == Phase.RUNNING && run.epoch() >= lastEpoch) {
            phase = Phase.FINISHED;
        } else {
            phase = goesOn;
        }
    }

    private void publish() {
        if (run != null) {
            mailbox.put(run.snapshot(phase, watch));
        }
    }
}
