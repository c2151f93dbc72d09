package org.fmworkbench.ui.verify.parts;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.fmworkbench.ui.model.Job;
import org.fmworkbench.ui.model.Jobs;

/** The long work of one lens: at most one at a time, how far it is, and a way to stop it. */
public final class LongWork {
    private final Jobs jobs;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", -1);
    private Job job;

    /** Nothing to do yet. */
    public LongWork(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Starts {@code work} as {@link Jobs#start} does, unless something is running already. */
    public <T> void start(Jobs.Work<T> work, Consumer<T> done, Consumer<String> refused) {
        if (!running.get()) {
            job = jobs.start(work, done, refused);
            running.bind(job.runningProperty());
            fraction.bind(job.fractionProperty());
        }
    }

    /** Stops what is running, soon. */
    public void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    /** Whether it waits or is at work. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** From 0 to 1; negative if it is not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }
}
