package org.fmworkbench.ui.model;

import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The granularity "term": a step is a part of what happens to one row. On the stage Identity that is one operation of each form of
 * the cross term, on a row that is held still while the run rests. On the stage Train it is one term of the row's step, from
 * look-up to new values; the last one makes the step and leads on to the next row ({@link #leadsOnProperty}). The stage says how
 * many there are ({@link #size(int)}, {@link #renew}). On the FX thread.
 */
public final class Terms {
    /** As fast as it goes: a long row ends within this time, in seconds. */
    private static final double WITHIN = 2;

    /** As fast as it goes is never slower than this, in operations a second. */
    private static final double FAST = 2_000;

    /** No more time than this passes from one frame to the next, in seconds: while the window was hidden, nothing ran. */
    private static final double LONGEST_FRAME = 0.25;

    private final LongSupplier nanoTime;
    private final ReadOnlyBooleanWrapper available = new ReadOnlyBooleanWrapper(this, "available");
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper(this, "chosen");
    private final ReadOnlyBooleanWrapper leadsOn = new ReadOnlyBooleanWrapper(this, "leadsOn");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper(this, "position");
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper(this, "size");
    private final ReadOnlyObjectWrapper<Mark> naive = new ReadOnlyObjectWrapper<>(this, "naive", Mark.NOTHING);
    private final ReadOnlyObjectWrapper<Mark> derived = new ReadOnlyObjectWrapper<>(this, "derived", Mark.NOTHING);
    private Runnable toRowBefore;
    private Runnable toNextRow;
    private Way way = Way.NONE; // to another row, whose terms are not there yet
    private double perSecond = 1;
    private double due; // operations that the time passed has paid for, and that are not done yet
    private long seen;

    private enum Way {
        NONE,
        ONWARD,
        BACK
    }

    /** Not chosen, without operations; {@code nanoTime} paces a run. */
    Terms(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Whether it can be chosen on the stage that is shown. */
    public ReadOnlyBooleanProperty availableProperty() {
        return available.getReadOnlyProperty();
    }

    /** Whether a step is a term. */
    public ReadOnlyBooleanProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether the last term leads on to the next row, and the first back to the row before. */
    public ReadOnlyBooleanProperty leadsOnProperty() {
        return leadsOn.getReadOnlyProperty();
    }

    /** Whether one operation follows the other by itself. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Operations done in the longer lane, 0 to size. */
    public ReadOnlyIntegerProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** Operations of the longer lane. */
    public ReadOnlyIntegerProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /** What the naive form's operation touches: fields i and j and factor k; nothing while term is not chosen. */
    public ReadOnlyObjectProperty<Mark> naiveProperty() {
        return naive.getReadOnlyProperty();
    }

    /** What the derived form's operation touches: field i and factor k, or a whole factor. */
    public ReadOnlyObjectProperty<Mark> derivedProperty() {
        return derived.getReadOnlyProperty();
    }

    /** Chooses it, at the start of the row's operations; nothing happens where it is not available. */
    public void choose() {
        if (available.get() && !chosen.get()) {
            position.set(0);
            chosen.set(true);
        }
    }

    /** Leaves it: a step is again what it was before. */
    public void leave() {
        pause();
        way = Way.NONE;
        chosen.set(false);
        touch(Mark.NOTHING, Mark.NOTHING);
    }

    /** Says how many operations the longer lane has; the position stays where there is still one. */
    public void size(int operations) {
        size.set(operations);
        goTo(position.get());
    }

    /**
     * Says how many terms the row has where they lead on.
     *
     * @param isOther whether they are another row's, or those of another step: then they are entered from the side that one comes
     *     from; otherwise the position stays
     */
    public void renew(int terms, boolean isOther) {
        Way came = way;
        way = Way.NONE;
        size.set(terms);
        int last = Math.max(0, terms - 1);
        position.set(
                switch (came) {
                    case ONWARD -> 0;
                    case BACK -> isOther ? last : 0;
                    case NONE -> isOther ? 0 : Math.min(last, position.get());
                });
    }

    /** Says what the operations at this position touch. */
    public void touch(Mark byNaive, Mark byDerived) {
        naive.set(byNaive);
        derived.set(byDerived);
    }

    /** Goes to where so many operations are done. */
    public void goTo(int operations) {
        if (way != Way.NONE) {
            return;
        }
        position.set(Math.max(0, Math.min(size.get(), operations)));
        if (position.get() < size.get()) {
            return;
        }
        if (!leadsOn.get()) {
            pause();
        } else if (size.get() > 0) {
            way = Way.ONWARD;
            toNextRow.run();
        }
    }

    /** Stops a run here. */
    public void pause() {
        running.set(false);
    }

    /** One operation on; a run ends with it. */
    public void step() {
        pause();
        goTo(position.get() + 1);
    }

    /** One operation back; a run ends with it. */
    public void back() {
        pause();
        if (position.get() > 0 || !leadsOn.get()) {
            goTo(position.get() - 1);
        } else if (way == Way.NONE) {
            way = Way.BACK;
            toRowBefore.run();
        }
    }

    /** The last place before the end, where they lead on, or the end. */
    public void toEnd() {
        pause();
        goTo(leadsOn.get() ? size.get() - 1 : size.get());
    }

    /** Runs, from the start if the end was reached; or pauses. */
    public void toggleRun() {
        boolean run = !running.get() && size.get() > 0;
        if (run && position.get() == size.get() && !leadsOn.get()) {
            goTo(0);
        }
        running.set(run);
        due = 1; // the first operation comes at once
        seen = nanoTime.getAsLong();
    }

    /** Changes how many operations a second a run does; infinite: as fast as it goes. */
    void speed(double operationsPerSecond) {
        perSecond = operationsPerSecond;
    }

    /** What leads to the row before and to the next one; null where terms do not lead on. Leaves the granularity. */
    void between(Runnable rowBefore, Runnable nextRow) {
        leave();
        toRowBefore = rowBefore;
        toNextRow = nextRow;
        leadsOn.set(nextRow != null);
    }

    /** Whether the stage that is shown has operations to walk through; leaving it leaves the granularity. */
    void available(boolean is) {
        available.set(is);
        if (!is) {
            leave();
        }
    }

    /** Once a frame: does what is due. */
    void beat() {
        if (!running.get()) {
            return;
        }
        long now = nanoTime.getAsLong();
        double rate = Double.isInfinite(perSecond) ? Math.max(FAST, size.get() / WITHIN) : perSecond;
        due += Math.min(LONGEST_FRAME, (now - seen) / 1e9) * rate;
        seen = now;
        if (way != Way.NONE) {
            due = Math.min(due, 1);
            return;
        }
        int whole = (int) due;
        due -= whole;
        if (whole > 0) {
            goTo(position.get() + whole);
        }
    }
}
