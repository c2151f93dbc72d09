package org.fmworkbench.ui.identity.row;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.training.Watch;
import org.fmworkbench.ui.model.OpenData;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.model.Workbench;

/**
 * The row in view on the stages Identity and Verify. It is the watched row of the run, renewed with every snapshot; or that row held still
 * ({@link #freeze}); or a copy of it with typed numbers ({@link #setV}, {@link #setX}) until {@link #putBack()}. Another data
 * set or another K ends both; while terms are stepped it is the new row that is held. On the FX thread; it copies and computes nothing.
 */
public final class IdentityRow {
    private final Workbench workbench;
    private final RowReader reader = new RowReader();
    private final ReadOnlyObjectWrapper<ShownRow> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyObjectWrapper<ShownRow> original = new ReadOnlyObjectWrapper<>(this, "original");
    private final ReadOnlyBooleanWrapper frozen = new ReadOnlyBooleanWrapper(this, "frozen");
    private final ReadOnlyBooleanWrapper whatIf = new ReadOnlyBooleanWrapper(this, "whatIf");
    private Snapshot read;

    /** The row of {@code workbench}'s run; it follows while one of the two stages is shown. */
    public IdentityRow(Workbench workbench) {
        this.workbench = workbench;
        workbench.snapshotProperty().subscribe(this::follow);
        workbench.stageProperty().subscribe(this::follow);
    }

    /** The row in view; null before the first. */
    public ReadOnlyObjectProperty<ShownRow> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The row in view as the run has it: what the copy was made of while numbers are typed, else the same as shown. */
    public ReadOnlyObjectProperty<ShownRow> originalProperty() {
        return original.getReadOnlyProperty();
    }

    /** Whether the row is held still. */
    public ReadOnlyBooleanProperty frozenProperty() {
        return frozen.getReadOnlyProperty();
    }

    /** Whether the row in view is a copy with typed numbers. */
    public ReadOnlyBooleanProperty whatIfProperty() {
        return whatIf.getReadOnlyProperty();
    }

    /** Holds the row still, whatever is trained meanwhile; or lets it follow the run again. */
    public void freeze(boolean hold) {
        frozen.set(hold && shown.get() != null);
        follow();
    }

    /** Puts {@code value} in place of v_ik, {@code column} being k counted from 0, in a copy of the row in view. */
    public void setV(int i, int column, double value) {
        type(row -> row.withV(i, column, value));
    }

    /** Puts {@code value} in place of x_i in a copy of the row in view. */
    public void setX(int i, double value) {
        type(row -> row.withX(i, value));
    }

    /** Forgets what was typed: the run's row is in view again. If the row is held still, it is the one that was held. */
    public void putBack() {
        if (whatIf.get()) {
            whatIf.set(false);
            shown.set(original.get());
            follow();
        }
    }

    private void type(UnaryOperator<Row> change) {
        ShownRow now = shown.get();
        if (now != null) {
            whatIf.set(true);
            shown.set(now.with(change.apply(now.row())));
        }
    }

    private void follow() {
        StageName stage = workbench.stageProperty().get();
        boolean wanted = stage == StageName.IDENTITY || stage == StageName.VERIFY;
        wantTables(wanted || stage == StageName.COMPARE);
        Snapshot now = workbench.snapshotProperty().get();
        OpenData open = workbench.dataProperty().get();
        if (!wanted || now == null || now.data() != open.training()) {
            return;
        }
        boolean another = read != null
                && (read.data() != now.data()
                        || read.settings().k() != now.settings().k());
        if (another) {
            frozen.set(frozen.get() && workbench.terms().chosenProperty().get());
            whatIf.set(false);
        }
        if (another || (!frozen.get() && !whatIf.get())) {
            read = now;
            original.set(reader.read(now, open.dataset()));
            shown.set(original.get());
        }
    }

    /** Lines D1 and D2 multiply with all of V; Compare shows all of it. */
    private void wantTables(boolean wanted) {
        Watch watch = workbench.watchProperty().get();
        if (watch.tables() != wanted) {
            workbench.watchProperty().set(watch.withTables(wanted));
        }
    }
}
