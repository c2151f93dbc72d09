package org.fmworkbench.ui.model;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Long work that was asked for: how far it is, and a way to stop it. */
public final class Job {
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", -1);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running", true);
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean underWay = new AtomicBoolean();

    Job() {}

    /** From 0 to 1; negative if it is not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** Whether it waits or is at work. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Stops it, soon. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Whether it was told to stop; asked by the work itself. */
    public boolean cancelled() {
        return cancelled.get();
    }

    /** Says how far the work is; called by the work itself, as often as it likes. */
    public void update(long done, long total) {
        if (underWay.compareAndSet(false, true)) { // one message at a time
            Pulse.later(() -> {
                underWay.set(false);
                fraction.set(total <= 0 ? -1 : (double) done / total);
            });
        }
    }

    void ended() {
        running.set(false);
    }
}
