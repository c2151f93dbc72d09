package org.fmworkbench.ui.identity.derivation;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import org.fmworkbench.derivation.Step;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.identity.row.Focus;
import org.fmworkbench.ui.identity.row.IdentityRow;
import org.fmworkbench.ui.identity.row.Pace;
import org.fmworkbench.ui.identity.row.ShownRow;
import org.fmworkbench.ui.model.Mark;
import org.fmworkbench.ui.model.Workbench;

/** The derivation of the row in view: how much of it is shown, which step is in focus, and its numbers. */
public final class DerivationViewModel {
    private static final Duration REST = Duration.millis(200);

    private final Texts texts = Texts.beside(DerivationViewModel.class);
    private final DerivationWords words = new DerivationWords(texts);
    private final Pace pace = new Pace(REST, this::compute);
    private final Workbench workbench;
    private final IdentityRow row;
    private final Focus focus;
    private final BooleanBinding shown;
    private final ObjectProperty<Showing> showing = new SimpleObjectProperty<>(this, "showing", Showing.ONE);
    private final ReadOnlyBooleanWrapper covered = new ReadOnlyBooleanWrapper(this, "covered");
    private final ObjectProperty<Space> space = new SimpleObjectProperty<>(this, "space", new Space(40, 3));
    private final ReadOnlyObjectWrapper<DerivationFrame> frame = new ReadOnlyObjectWrapper<>(this, "frame");

    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private boolean warm;

    /** The derivation of {@code row}, computed in the background of {@code workbench} while it is shown. */
    public DerivationViewModel(Workbench workbench, IdentityRow row, Focus focus, BooleanBinding shown) {
        this.workbench = workbench;
        this.row = row;
        this.focus = focus;
        this.shown = shown;
        workbench.dataProperty().addListener(o -> warmUp());
        row.shownProperty().addListener(o -> pace.soon());
        workbench.selection().shownProperty().addListener(o -> {
            if (isGradient()) {
                pace.soon();
            }
        });
        focus.stepProperty().addListener((o, before, now) -> {
            cover(Steps.place(now) > Steps.place(before));
            pace.now();
        });
        showing.addListener(o -> cover(true));
        space.addListener(o -> pace.now());
        shown.addListener(o -> pace.now());
    }

    /** Fonts for formulas are read once the program is up, not when somebody waits for them. */
    private void warmUp() {
        if (!warm) {
            warm = true;
            workbench.latest().compute(words, words::warmUp, done -> {});
        }
    }

    private boolean isGradient() {
        Step step = focus.stepProperty().get();
        return step == Step.GRADIENT_NAIVE || step == Step.GRADIENT_DERIVED;
    }

    private void cover(boolean forward) {
        covered.set(forward
                && showing.get() == Showing.HIDDEN
                && focus.stepProperty().get() != Step.D1);
    }

    private void compute() {
        ShownRow now = row.shownProperty().get();
        if (!shown.get() || now == null) {
            return;
        }
        if (now.row().k() == 0) {
            workbench.latest().compute(this, () -> texts.get("no.factors"), message::set);
            return;
        }
        Step step = focus.stepProperty().get();
        Mark mark = workbench.selection().shownProperty().get();
        int i = mark.i() >= 0 && mark.i() < now.row().fields() ? mark.i() : 0;
        int column = mark.factor() >= 0 && mark.factor() < now.row().k() ? mark.factor() : 0;
        Space room = space.get();
        workbench.latest().compute(this, () -> words.frame(now, step, i, column, room), this::show);
    }

    private void show(DerivationFrame computed) {
        frame.set(computed);
        message.set("");
    }

    /** How much is shown. */
    public ObjectProperty<Showing> showingProperty() {
        return showing;
    }

    /** Whether the line in focus is covered. */
    public ReadOnlyBooleanProperty coveredProperty() {
        return covered.getReadOnlyProperty();
    }

    /** Uncovers the line in focus. */
    public void uncover() {
        covered.set(false);
    }

    /** Page Down: uncovers the line in focus, or goes to the next. */
    public void next() {
        if (covered.get()) {
            uncover();
        } else {
            choose(Steps.place(focus.stepProperty().get()) + 1);
        }
    }

    /** Page Up: goes back to the line above. */
    public void back() {
        choose(Steps.place(focus.stepProperty().get()) - 1);
    }

    /** Brings a step into focus, from 0; none if there is no such step. */
    public void choose(int step) {
        Steps.at(step).ifPresent(focus.stepProperty()::set);
    }

    /** Brings the last step into focus. */
    void chooseLast() {
        choose(Steps.last());
    }

    /** The room for the formula with numbers. */
    ObjectProperty<Space> spaceProperty() {
        return space;
    }

    /** What is shown; null until it is computed. */
    public ReadOnlyObjectProperty<DerivationFrame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** Why there are no lines; empty if there are. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether the window is presenting: then there is room for the most important only. */
    ReadOnlyBooleanProperty presentingProperty() {
        return workbench.presentingProperty();
    }

    /** The texts of this part. */
    Texts texts() {
        return texts;
    }
}
