package org.fmworkbench.training;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * A trainer on a thread of its own, driven by commands and seen through snapshots. The run can go to any moment that it has been
 * at, and leave its path there on a branch.
 *
 * <p>Every method may be called from any thread and returns at once. A running step is left at the next row when a command
 * waits, and taken up again after it: so Pause takes effect at once, whatever the size, and never changes the run. While running,
 * a snapshot is made only when the last one has been taken, so a slow screen costs little and no queue grows.
 */
public final class TrainingSession implements AutoCloseable {
    /** The speed that means: as fast as it goes. */
    public static final double FLAT_OUT = Double.POSITIVE_INFINITY;

    private final Conductor conductor;
    private final Background worker;
    private final AtomicLong told = new AtomicLong();

    /**
     * Starts the worker.
     *
     * @param nanoTime the clock that paces a slow run
     * @param failed told, on the worker, of an exception that should not have happened
     */
    public TrainingSession(LongSupplier nanoTime, Consumer<Throwable> failed) {
        this.conductor = new Conductor(nanoTime);
        this.worker = new Background("training", failed, conductor::work);
        worker.submit(() -> conductor.workOn(worker));
    }

    /** Takes the newest snapshot; null if there is none since the last call. */
    public Snapshot take() {
        return conductor.snapshots().take();
    }

    /** Takes the newest picture of the moment that is looked at; null if there is none since the last call. */
    public Snapshot takeLook() {
        return conductor.looks().take();
    }

    /** How often the settings were changed from outside; a snapshot that has {@link Snapshot#heard} of all has the true ones. */
    public long told() {
        return told.get();
    }

    /** Opens other data: a first run, and nothing that was kept. */
    public void open(TrainingData data, RunSettings settings) {
        tell(() -> {
            conductor.forgetAll();
            conductor.begin(data, settings);
        });
    }

    /**
     * Begins anew on the same rows: other settings, another seed or the same start once more (Reset). Pinned runs stay; the run
     * that goes on and its branches do not.
     */
    public void begin(TrainingData data, RunSettings settings) {
        tell(() -> {
            conductor.forgetKept(track -> !track.pinned());
            conductor.begin(data, settings);
        });
    }

    /** Does one step, after those that were asked for before. If a run is going on, it ends with this step. */
    public void step(Granularity size) {
        command(() -> conductor.addStep(size));
    }

    /** Runs until {@link #pause}, or until the number of epochs in the settings is reached (once more if it was before). */
    public void run(Granularity size) {
        command(() -> conductor.run(size, null));
    }

    /** Runs until {@link #pause}, or until the goal is reached. */
    public void run(Granularity size, Goal goal) {
        command(() -> conductor.run(size, goal));
    }

    /** Stops at the row that is being learned; on the way to another moment, where it has come to. */
    public void pause() {
        command(conductor::pause);
    }

    /** Changes how far a step of the run goes, while it runs. */
    public void granularity(Granularity size) {
        command(() -> conductor.granularity(size));
    }

    /** Changes how many steps a second a run takes; {@link #FLAT_OUT}: as many as it can. */
    public void speed(double steps) {
        command(() -> conductor.speed(steps));
    }

    /**
     * Changes learning rate, L2 and the number of epochs, from the next update on. Where one has gone back, the run leaves its
     * path on a branch first.
     */
    public void tune(RunSettings live) {
        tell(() -> conductor.tune(live));
    }

    /** Goes back by one step of this granularity, or to before a change of the settings that was made right here. */
    public void back(Granularity size) {
        command(() -> conductor.back(size));
    }

    /**
     * Goes to where so many rows have been learned; to the end of the path if there are not so many.
     *
     * @param size the step of this granularity that ends there is shown
     */
    public void travel(long rows, Granularity size) {
        command(() -> conductor.travel(rows, size));
    }

    /** Shows a moment of the path without going there ({@link #takeLook}). It takes a second trainer. */
    public void look(long rows, Granularity size) {
        command(() -> conductor.look(rows, size));
    }

    /** Looks at no other moment any more. */
    public void lookAway() {
        command(conductor::lookAway);
    }

    /** Leaves the path here on a branch; the path is kept. */
    public void branch() {
        command(conductor::branch);
    }

    /** Keeps the run as far as its path goes. */
    public void pin() {
        command(conductor::pin);
    }

    /** Keeps a run that was computed elsewhere, by this name. */
    public void pin(String name, RunResult result) {
        command(() -> conductor.pin(name, result));
    }

    /** Gives up a run that was kept. */
    public void forget(int id) {
        command(() -> conductor.forgetKept(track -> track.id() == id));
    }

    /** Gives a run another name: the one that goes on, or a kept one. */
    public void rename(int id, String name) {
        command(() -> conductor.rename(id, name));
    }

    /**
     * Goes on with a run that was kept; the one that went on is kept in its place. A pinned run stays as it is, and a copy of it
     * goes on.
     */
    public void goOnWith(int id) {
        tell(() -> conductor.goOnWith(id));
    }

    /**
     * Opens a run that was saved: other data, and a path that is to be replayed.
     *
     * @param saved the run; its curves and its outcome are not used
     * @param moment where on its path it stands
     * @param lastId the largest number of any run that was saved with it
     */
    public void reopen(TrainingData data, Track saved, Moment moment, int lastId) {
        tell(() -> conductor.reopen(data, saved, moment, lastId));
    }

    /** Keeps a run that was saved and has been replayed; its number is its own. */
    public void keep(Track saved) {
        command(() -> conductor.keep(saved));
    }

    /** Changes what the snapshots show. A row that the data do not have is not held. */
    public void watch(Watch what) {
        command(() -> conductor.watch(what));
    }

    /** Ends the worker; the session cannot be used any more. */
    @Override
    public void close() {
        worker.close();
    }

    private void command(Runnable change) {
        worker.submit(() -> {
            change.run();
            conductor.publish();
        });
    }

    private void tell(Runnable change) {
        told.incrementAndGet();
        worker.submit(() -> {
            conductor.hear();
            change.run();
            conductor.publish();
        });
    }
}
