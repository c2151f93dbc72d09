package org.fmworkbench.ui.watch;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Granularity;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.training.StepReport;
import org.fmworkbench.training.Watch;
import org.fmworkbench.ui.model.Workbench;

/** Which row is watched and which one learns, in words; and whether the watched row is held. */
public final class RowInView {
    private final Texts texts = Texts.beside(RowInView.class);
    private final Workbench workbench;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final BooleanProperty held = new SimpleBooleanProperty(this, "held");
    private long frames;

    /** The row that {@code workbench} watches. */
    public RowInView(Workbench workbench) {
        this.workbench = workbench;
        workbench.snapshotProperty().subscribe(this::show);
        workbench.watchProperty().subscribe(watch -> held.set(!watch.follows()));
        held.subscribe(this::hold);
    }

    /** "Row 7 learned", or "Watching 7, learning 212". */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Whether the watched row is held instead of following the one that learns; setting it makes it so. */
    public BooleanProperty heldProperty() {
        return held;
    }

    private void hold(boolean hold) {
        Watch now = workbench.watchProperty().get();
        Snapshot shown = workbench.snapshotProperty().get();
        if (hold != now.follows() || shown == null) {
            return; // nothing to change
        }
        int heldRow = hold ? shown.row().row() : Watch.FOLLOW;
        workbench.watchProperty().set(now.withRow(heldRow));
    }

    private void show(Snapshot now) {
        if (now != null
                && (!workbench.isBusy() || frames++ % 3 == 2)) { // in a run, every third frame: fast enough to read
            title.set(title(now));
        }
    }

    private String title(Snapshot now) {
        String number = Numbers.grouped(now.row().row() + 1L);
        if (now.inside() && now.next() != null) {
            return texts.get("row.first", number);
        }
        StepReport last = now.step();
        if (last == null) {
            return texts.get(now.follows() ? "row.first" : "row.held", number);
        }
        if (!now.follows()) {
            return texts.get("row.watching", number, Numbers.grouped(last.learned() + 1L));
        }
        boolean learned = last.granularity() != Granularity.SAMPLE
                ? last.before().row() == now.row().row()
                : last.learned() == now.row().row();
        return texts.get(learned && now.stepIsCurrent() ? "row.follows" : "row.shown", number);
    }
}
