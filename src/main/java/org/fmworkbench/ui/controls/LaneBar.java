package org.fmworkbench.ui.controls;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Skin;

/** How far one of several runners has come, on a scale that all of them share: a track as long as its own way. */
public final class LaneBar extends CanvasControl {
    private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>(this, "tone", Tone.BAR);
    private long done;
    private long length;
    private long scale;

    /** A bar of no length. */
    public LaneBar() {
        super("fm-lane-bar");
        setFocusTraversable(false);
        tone.addListener(o -> repaint());
    }

    /**
     * Shows how far it is.
     *
     * @param newDone what is done, at most {@code newLength}
     * @param newLength the length of its own way, at most {@code newScale}
     * @param newScale what the whole width stands for
     */
    public void set(long newDone, long newLength, long newScale) {
        done = newDone;
        length = newLength;
        scale = newScale;
        repaint();
    }

    /** The colour of what is done. */
    public ObjectProperty<Tone> toneProperty() {
        return tone;
    }

    double lengthPart() {
        return scale == 0 ? 0 : (double) length / scale;
    }

    double donePart() {
        return scale == 0 ? 0 : (double) done / scale;
    }

    boolean hasArrived() {
        return done == length;
    }

    @Override
    public String describe() {
        return Words.get("lane.done", done, length);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new LaneBarSkin(this);
    }
}
