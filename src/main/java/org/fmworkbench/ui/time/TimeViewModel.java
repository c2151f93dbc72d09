package org.fmworkbench.ui.time;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.ui.model.TimeMachine;
import org.fmworkbench.ui.model.Workbench;
import org.fmworkbench.ui.transport.TransportWords;

/** The bar over all that has happened: where one is, where the pointer is, and the ways to leave the path. */
public final class TimeViewModel {
    private final Texts texts = Texts.beside(TimeViewModel.class);
    private final TransportWords words = new TransportWords();
    private final Workbench workbench;
    private final TimeMachine time;
    private final ReadOnlyObjectWrapper<TimeFrame> frame = new ReadOnlyObjectWrapper<>(this, "frame");
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper(this, "place", "");
    private final ReadOnlyStringWrapper caption = new ReadOnlyStringWrapper(this, "caption", "");
    private final BooleanBinding nothingYet;
    private long pointed = -1;
    private long frames;

    /** Time in {@code workbench}. */
    public TimeViewModel(Workbench workbench) {
        this.workbench = workbench;
        this.time = workbench.time();
        workbench.snapshotProperty().subscribe(this::follow);
        nothingYet = Bindings.createBooleanBinding(
                () -> frame.get() == null || frame.get().end() == 0, frame);
    }

    ReadOnlyObjectProperty<TimeFrame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** Where the run stands, for a screen reader. */
    ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** The place under the pointer; without one, the name of the run. */
    ReadOnlyStringProperty captionProperty() {
        return caption.getReadOnlyProperty();
    }

    /** Whether nothing has happened yet. */
    BooleanBinding nothingYet() {
        return nothingYet;
    }

    void travel(long rows) {
        time.travel(rows);
    }

    /** The pointer is over the place after so many rows; −1: over none. */
    void point(long rows) {
        pointed = rows;
        showCaption();
    }

    /** Leaves the path here, on a branch. */
    public void branch() {
        if (!nothingYet.get()) {
            time.branch();
        }
    }

    /** Keeps the run as it is. */
    public void pin() {
        if (!nothingYet.get()) {
            time.pin();
        }
    }

    /** While a run goes on, every third frame is enough. */
    private void follow(Snapshot now) {
        if (now == null || (workbench.isBusy() && frames++ % 3 != 0)) {
            return;
        }
        frame.set(TimeFrame.of(now));
        place.set(words.position(now));
        showCaption();
    }

    private void showCaption() {
        Snapshot now = workbench.snapshotProperty().get();
        if (now == null) {
            return;
        }
        if (pointed >= 0) {
            time.grid().ifPresent(grid -> caption.set(words.place(grid.position(pointed))));
        } else if (now.timeline().origin() == null) {
            caption.set(now.timeline().name());
        } else {
            caption.set(texts.get(
                    "branch.from",
                    now.timeline().name(),
                    time.grid()
                                    .orElseThrow()
                                    .position(now.timeline().origin().at().rows())
                                    .epoch()
                            + 1));
        }
    }
}
