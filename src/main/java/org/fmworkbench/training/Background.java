package org.fmworkbench.training;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * One named daemon thread with a queue of tasks: the only place in the program where a thread is made. Being a daemon it never
 * keeps the process alive.
 *
 * <p>A task that runs for long asks {@link #hasWaiting()} now and then and returns early when something waits.
 */
public final class Background implements AutoCloseable {
    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final Consumer<Throwable> failed;
    private volatile boolean closed;

    /**
     * Starts the thread.
     *
     * @param name of the thread
     * @param failed told, on the thread, of what a task did not expect, be it a mistake or too little memory; the thread goes on
     * @param idle called between tasks; says how long it may wait for the next one
     */
    public Background(String name, Consumer<Throwable> failed, Idle idle) {
        this.failed = failed;
        Thread thread = new Thread(() -> run(idle), name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Starts a thread that does nothing but its tasks, in the order in which they were given. */
    public Background(String name, Consumer<Throwable> failed) {
        this(name, failed, () -> Long.MAX_VALUE);
    }

    /** What the thread does when no task waits. */
    @FunctionalInterface
    public interface Idle {
        /** Does a piece of work. Returns how many nanoseconds to wait for a task before the next piece; 0: do not wait. */
        long work();
    }

    /** Puts a task behind those that wait. Ignored once closed. */
    public void submit(Runnable task) {
        if (!closed) {
            waiting.incrementAndGet();
            tasks.add(task);
        }
    }

    /** Whether a task waits; cheap, for being asked once a row. */
    public boolean hasWaiting() {
        return waiting.get() > 0;
    }

    /** Lets the running task end and drops the others. */
    @Override
    public void close() {
        closed = true;
        waiting.incrementAndGet();
        tasks.add(() -> {});
    }

    private void run(Idle idle) {
        long patience = 0;
        while (!closed) {
            try {
                Runnable task = patience == 0 ? tasks.poll() : tasks.poll(patience, TimeUnit.NANOSECONDS);
                if (task == null) {
                    patience = idle.work();
                } else {
                    waiting.decrementAndGet();
                    task.run();
                    patience = 0;
                }
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) { // an error too: else the thread would end without a word
                failed.accept(e);
                patience = Long.MAX_VALUE;
            }
        }
    }
}
