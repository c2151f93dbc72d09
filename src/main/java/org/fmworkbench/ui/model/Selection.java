package org.fmworkbench.ui.model;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The one selection of the whole program: hovering previews, a click pins, Esc unpins. */
public final class Selection {
    private final ObjectProperty<Mark> hovered = new SimpleObjectProperty<>(this, "hovered", Mark.NOTHING);
    private final ObjectProperty<Mark> pinned = new SimpleObjectProperty<>(this, "pinned", Mark.NOTHING);
    private final ReadOnlyObjectWrapper<Mark> shown = new ReadOnlyObjectWrapper<>(this, "shown", Mark.NOTHING);

    /** A selection of nothing. */
    public Selection() {
        hovered.subscribe(this::show);
        pinned.subscribe(this::show);
    }

    /** What the pointer is over. */
    public ObjectProperty<Mark> hoveredProperty() {
        return hovered;
    }

    /** What a click has pinned. */
    public ObjectProperty<Mark> pinnedProperty() {
        return pinned;
    }

    /** What is hovered, else what is pinned. */
    public ReadOnlyObjectProperty<Mark> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Pins {@code mark}, or unpins it if it was pinned. */
    public void toggle(Mark mark) {
        pinned.set(mark.equals(pinned.get()) ? Mark.NOTHING : mark);
    }

    /** Unpins. Returns whether anything was pinned. */
    public boolean unpin() {
        boolean was = !pinned.get().isNothing();
        pinned.set(Mark.NOTHING);
        return was;
    }

    /** Forgets everything, for another data set or another K. */
    public void clear() {
        hovered.set(Mark.NOTHING);
        pinned.set(Mark.NOTHING);
    }

    private void show() {
        shown.set(hovered.get().isNothing() ? pinned.get() : hovered.get());
    }
}
