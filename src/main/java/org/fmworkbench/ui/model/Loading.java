package org.fmworkbench.ui.model;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.fmworkbench.data.Progress;

/** Something that is being loaded: its name, how far it is, and a way to stop it. */
public final class Loading implements Progress {
    private final String name;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", -1);
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean underWay = new AtomicBoolean();

    Loading(String name) {
        this.name = name;
    }

    /** What is being loaded, for people. */
    public String name() {
        return name;
    }

    /** From 0 to 1; negative if it is not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** Stops it, soon. */
    public void cancel() {
        cancelled.set(true);
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }

    @Override
    public void update(long done, long total) {
        if (underWay.compareAndSet(false, true)) { // one message at a time
            Pulse.later(() -> {
                underWay.set(false);
                fraction.set(total <= 0 ? -1 : (double) done / total);
            });
        }
    }
}
