package org.fmworkbench.ui.model;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.fmworkbench.text.InputException;
import org.fmworkbench.training.Background;

/** Does long work off the FX thread, one after the other: verifying, measuring, reading and writing files. */
public final class Jobs implements AutoCloseable {
    private final Background worker;
    private final Consumer<Throwable> mistake;
    private final Set<Job> open = ConcurrentHashMap.newKeySet();

    Jobs(String name, Consumer<Throwable> mistake) {
        this.mistake = mistake;
        this.worker = new Background(name, mistake);
    }

    /** Work that gives a result. */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * Does it, asking {@code job} now and then whether to stop.
         *
         * @throws InputException if something that the user gave cannot be used; the message is for the user
         * @throws CancellationException if it stopped because it was told to
         */
        T run(Job job) throws InputException;
    }

    /**
     * Starts work behind what is under way. On the FX thread either {@code done} gets the result, or {@code refused} a message
     * for the user, or neither if it was cancelled; the job has ended before.
     */
    public <T> Job start(Work<T> work, Consumer<T> done, Consumer<String> refused) {
        Job job = new Job();
        open.add(job);
        worker.submit(() -> run(job, work, done, refused));
        return job;
    }

    private <T> void run(Job job, Work<T> work, Consumer<T> done, Consumer<String> refused) {
        Runnable show = () -> {};
        try {
            if (!job.cancelled()) {
                T result = work.run(job);
                show = () -> done.accept(result);
            }
        } catch (InputException e) {
            show = () -> refused.accept(e.getMessage());
        } catch (CancellationException e) {
            show = () -> {};
        } catch (RuntimeException | Error e) {
            mistake.accept(e);
        }
        open.remove(job);
        Runnable last = show;
        Pulse.later(() -> {
            job.ended();
            last.run();
        });
    }

    /** Stops what is under way, soon, and ends the thread. */
    @Override
    public void close() {
        open.forEach(Job::cancel);
        worker.close();
    }
}
