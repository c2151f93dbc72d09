package org.fmworkbench.ui.controls;

import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Skin;

/**
 * A bar over all that has happened, in ticks of time, with a thumb that is dragged to any of them. Longer spans (epochs) have
 * ticks with numbers, and marks stand where something was changed.
 *
 * <p>Keys: arrows go a tick on or back, Page Up and Page Down a span, Home and End to either end.
 */
public final class TimeBar extends CanvasControl {
    private final StringProperty place = new SimpleStringProperty(this, "place", "");
    private final StringProperty spanName = new SimpleStringProperty(this, "spanName", "");
    private final ReadOnlyLongWrapper pointed = new ReadOnlyLongWrapper(this, "pointed", -1);
    private LongConsumer travel = to -> {};
    private long at;
    private long end;
    private long span = 1;
    private long[] marks = new long[0];

    /** A bar of no length. */
    public TimeBar() {
        super("fm-time-bar");
        spanName.addListener(o -> repaint());
    }

    /**
     * Shows where one is.
     *
     * @param newAt the tick where one is, 0 to {@code newEnd}
     * @param newEnd the last tick there is
     * @param newSpan ticks of a span, 1 or more
     * @param newMarks ticks at which something was changed; the array must not be changed
     */
    public void set(long newAt, long newEnd, long newSpan, long[] newMarks) {
        at = newAt;
        end = newEnd;
        span = newSpan;
        marks = newMarks;
        repaint();
    }

    /** Told of each tick to which the user wants to go. */
    public void setOnTravel(LongConsumer wanted) {
        travel = wanted;
    }

    /** Where one is, in words, for a screen reader. */
    public StringProperty placeProperty() {
        return place;
    }

    /** What a span is called in front of the bar, for example "epoch". */
    public StringProperty spanNameProperty() {
        return spanName;
    }

    /** The tick under the pointer; −1: none. */
    public ReadOnlyLongProperty pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    void point(long tick) {
        pointed.set(tick);
        repaint();
    }

    void travel(long to) {
        long tick = Math.max(0, Math.min(end, to));
        if (tick != at) {
            travel.accept(tick);
        }
    }

    long at() {
        return at;
    }

    long end() {
        return end;
    }

    long span() {
        return span;
    }

    long[] marks() {
        return marks;
    }

    @Override
    public String describe() {
        return place.get();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TimeBarSkin(this);
    }
}
