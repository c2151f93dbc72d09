package org.fmworkbench.ui.identity.square;

import java.util.Set;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.identity.row.Focus;
import org.fmworkbench.ui.identity.row.IdentityRow;
import org.fmworkbench.ui.identity.row.ShownRow;
import org.fmworkbench.ui.model.Mark;
import org.fmworkbench.ui.model.Selection;
import org.fmworkbench.ui.model.Terms;
import org.fmworkbench.ui.model.Workbench;

/** Which factor's square is shown, and how far it is folded. */
public final class SquareViewModel {
    private final Texts texts = Texts.beside(SquareViewModel.class);
    private final SquareWords words = new SquareWords(texts);
    private final Workbench workbench;
    private final IdentityRow row;
    private final BooleanBinding isShown;
    private final ObjectProperty<Move> move = new SimpleObjectProperty<>(this, "move", Move.WHOLE);
    private final IntegerProperty factor = new SimpleIntegerProperty(this, "factor");
    private final ReadOnlyObjectWrapper<Set<Move>> inFocus = new ReadOnlyObjectWrapper<>(this, "inFocus", Set.of());
    private final ReadOnlyObjectWrapper<SquareFrame> frame = new ReadOnlyObjectWrapper<>(this, "frame");

    /** The square of {@code row}; it computes while {@code isShown}, and knows what the step in {@code focus} speaks of. */
    public SquareViewModel(Workbench workbench, IdentityRow row, Focus focus, BooleanBinding isShown) {
        this.workbench = workbench;
        this.row = row;
        this.isShown = isShown;
        row.shownProperty().subscribe(this::compute);
        isShown.subscribe(this::compute);
        factor.subscribe(this::compute);
        workbench.selection().pinnedProperty().subscribe(this::follow);
        focus.touchedProperty().subscribe(touched -> inFocus.set(Move.of(touched)));
    }

    private void compute() {
        ShownRow shown = row.shownProperty().get();
        if (isShown.get() && shown != null) {
            int wanted = factor.get();
            workbench.latest().compute(this, () -> words.frame(shown, wanted), this::show);
        }
    }

    private void show(SquareFrame computed) {
        if (factor.get() >= computed.factors()) {
            factor.set(computed.factor());
        }
        SquareFrame before = frame.get();
        frame.set(computed);
        if (before == null || before.factors() != computed.factors()) {
            follow(selection().pinnedProperty().get());
        }
    }

    private void follow(Mark pinned) {
        if (pinned.factor() >= 0 && pinned.factor() < factors()) {
            factor.set(pinned.factor());
        }
    }

    private int factors() {
        ShownRow shown = row.shownProperty().get();
        return shown == null ? 0 : shown.row().k();
    }

    /** What is shown; null until it is computed. */
    ReadOnlyObjectProperty<SquareFrame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** How far the square is folded, or the sheets of all factors. */
    public ObjectProperty<Move> moveProperty() {
        return move;
    }

    /** Makes a move, for a key; not while the square is not to be seen. */
    void press(Move pressed) {
        if (isShown.get()) {
            move.set(pressed);
        }
    }

    /** The moves that the step of the derivation in focus speaks of. */
    ReadOnlyObjectProperty<Set<Move>> inFocusProperty() {
        return inFocus.getReadOnlyProperty();
    }

    /** The factor k, counted from 0. */
    public IntegerProperty factorProperty() {
        return factor;
    }

    /** Goes to another factor; after the last comes the first. What is pinned goes along. */
    public void nextFactor(int by) {
        if (factors() == 0 || !isShown.get()) {
            return;
        }
        int next = Math.floorMod(factor.get() + by, factors());
        Mark pinned = selection().pinnedProperty().get();
        factor.set(next);
        if (pinned.factor() >= 0 && pinned.factor() < factors()) {
            selection().pinnedProperty().set(new Mark(pinned.i(), pinned.j(), next));
        }
    }

    /** Whether the window is presenting. */
    ReadOnlyBooleanProperty presentingProperty() {
        return workbench.presentingProperty();
    }

    /** The one selection. */
    Selection selection() {
        return workbench.selection();
    }

    /** Which operations the lanes are at. */
    Terms terms() {
        return workbench.terms();
    }

    /** The texts of the square. */
    Texts texts() {
        return texts;
    }
}
