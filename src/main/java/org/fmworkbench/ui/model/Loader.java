package org.fmworkbench.ui.model;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fmworkbench.data.Source;
import org.fmworkbench.text.InputException;
import org.fmworkbench.training.Background;

/** Loads data off the FX thread. What is asked for last counts: what was being loaded before is dropped. */
final class Loader implements AutoCloseable {
    private final Background worker;
    private final Consumer<Loaded> install;
    private final Consumer<String> say;
    private final ReadOnlyObjectWrapper<Loading> loading = new ReadOnlyObjectWrapper<>(this, "loading");

    /**
     * A loader; all three are called on the FX thread but {@code mistake}.
     *
     * @param install takes what was loaded
     * @param say takes a message for the user: empty if it was cancelled
     * @param mistake takes what should not have happened
     */
    Loader(Consumer<Loaded> install, Consumer<String> say, Consumer<Throwable> mistake) {
        this.install = install;
        this.say = say;
        this.worker = new Background("loading", mistake);
        worker.submit(Source::warmUp);
    }

    /** Something to load. */
    @FunctionalInterface
    interface Task {
        /** Loads it. */
        Loaded run(Loading progress) throws InputException;
    }

    ReadOnlyObjectProperty<Loading> loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /** Runs {@code task}; if it fails nothing changes but the message. */
    void load(String name, Task task) {
        if (loading.get() != null) {
            loading.get().cancel();
        }
        Loading progress = new Loading(name);
        loading.set(progress);
        worker.submit(() -> {
            try {
                Loaded loaded = task.run(progress);
                end(progress, () -> install.accept(loaded));
            } catch (InputException e) {
                end(progress, () -> say.accept(e.getMessage()));
            } catch (CancellationException e) {
                end(progress, () -> say.accept(""));
            }
        });
    }

    /** Drops what is being loaded. */
    void forget() {
        loading.set(null);
    }

    private void end(Loading progress, Runnable then) {
        Pulse.later(() -> {
            if (loading.get() == progress) { // else something else was asked for meanwhile
                loading.set(null);
                then.run();
            }
        });
    }

    @Override
    public void close() {
        worker.close();
    }
}
