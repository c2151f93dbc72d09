package org.fmworkbench.ui.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fmworkbench.training.Background;

/**
 * Computes off the FX thread what the screen shows. Each owner has one place: a newer request of the same owner replaces one
 * that still waits, and results arrive in the order of the requests.
 */
public final class Latest implements AutoCloseable {
    private final Background worker;
    private final Map<Object, Runnable> waiting = new ConcurrentHashMap<>();

    Latest(Consumer<Throwable> failed) {
        this.worker = new Background("computing", failed);
    }

    /**
     * Computes soon, then hands the result to {@code show} on the FX thread.
     *
     * @param owner whose request it is
     */
    public <T> void compute(Object owner, Supplier<T> what, Consumer<T> show) {
        Runnable task = () -> {
            T result = what.get();
            Pulse.later(() -> show.accept(result));
        };
        if (waiting.put(owner, task) == null) {
            worker.submit(() -> waiting.remove(owner).run());
        }
    }

    /** Ends the thread; nothing is computed any more. */
    @Override
    public void close() {
        worker.close();
    }
}
