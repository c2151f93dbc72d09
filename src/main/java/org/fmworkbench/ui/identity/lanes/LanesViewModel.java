package org.fmworkbench.ui.identity.lanes;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.fmworkbench.derivation.trace.Form;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.identity.IdentityViewModel;
import org.fmworkbench.ui.identity.PartName;
import org.fmworkbench.ui.identity.row.IdentityRow;
import org.fmworkbench.ui.identity.row.ShownRow;
import org.fmworkbench.ui.model.Selection;
import org.fmworkbench.ui.model.Terms;
import org.fmworkbench.ui.model.Workbench;

/**
 * Both forms of the row in view, operation by operation. While a step is a term the lanes stand where the transport is; else
 * they show the end of the row as the run has it now.
 */
public final class LanesViewModel {
    private final Texts texts = Texts.beside(LanesViewModel.class);
    private final LanesWords words = new LanesWords();
    private final Workbench workbench;
    private final Terms terms;
    private final IdentityRow row;
    private final BooleanBinding shown;
    private final BooleanBinding walking;
    private final ReadOnlyObjectWrapper<Walk> walk = new ReadOnlyObjectWrapper<>(this, "walk");
    private final ReadOnlyObjectWrapper<LanesFrame> frame = new ReadOnlyObjectWrapper<>(this, "frame");
    private final ReadOnlyObjectWrapper<StripFrame> strip = new ReadOnlyObjectWrapper<>(this, "strip");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");

    /** The lanes of {@code row}, a part of {@code identity}. */
    public LanesViewModel(Workbench workbench, IdentityViewModel identity, IdentityRow row) {
        this.workbench = workbench;
        this.terms = workbench.terms();
        this.row = row;
        this.shown = identity.shows(PartName.LANES);
        this.walking = terms.chosenProperty().and(terms.leadsOnProperty().not());
        new StillRow(workbench, row, walking);
        walking.subscribe(chosen -> {
            if (chosen && !shown.get()) {
                identity.pictureProperty().set(PartName.LANES);
            }
            compute();
            show();
        });
        shown.subscribe(this::compute);
        row.shownProperty().subscribe(this::compute);
        terms.positionProperty().subscribe(this::show);
    }

    /** What both lanes show; null before the first row. */
    ReadOnlyObjectProperty<LanesFrame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** The entries of the row; null before the first. */
    ReadOnlyObjectProperty<StripFrame> stripProperty() {
        return strip.getReadOnlyProperty();
    }

    /** The walk that is shown; null before the first row. */
    ReadOnlyObjectProperty<Walk> walkProperty() {
        return walk.getReadOnlyProperty();
    }

    /** What is special about this row; empty for most. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether a step is an operation of the lanes. */
    BooleanBinding walking() {
        return walking;
    }

    /** Whether the window is presenting: then there is room for the most important only. */
    ReadOnlyBooleanProperty presentingProperty() {
        return workbench.presentingProperty();
    }

    /** The one selection. */
    Selection selection() {
        return workbench.selection();
    }

    /** The lines of the naive method, from the file that was compiled. */
    List<String> naiveSource() {
        return words.source(Form.NAIVE).lines();
    }

    /** The lines of the derived method. */
    List<String> derivedSource() {
        return words.source(Form.DERIVED).lines();
    }

    /** The length of the longest line of both. */
    int columns() {
        return Stream.of(naiveSource(), derivedSource())
                .flatMap(List::stream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Goes to a tick at once; a step is a term from then on. */
    void scrub(double tick) {
        int to = (int) Math.rint(tick);
        terms.choose();
        terms.pause();
        terms.goTo(to);
    }

    private void compute() {
        ShownRow now = row.shownProperty().get();
        Walk before = walk.get();
        boolean toBeWalked = walking.get();
        if (now == null || !(shown.get() || toBeWalked)) {
            return;
        }
        boolean isNew = before == null || !before.shown().equals(now);
        if (isNew || (toBeWalked && before.fits() && !before.isTraced())) {
            workbench.latest().compute(this, () -> Walk.of(now, toBeWalked), this::take);
        }
    }

    private void take(Walk newest) {
        Walk before = walk.get();
        walk.set(newest);
        strip.set(StripFrame.of(newest, texts));
        message.set(words.message(newest));
        if (!terms.leadsOnProperty().get()) {
            if (before != null && !newest.shown().hasShapeOf(before.shown())) {
                terms.goTo(0);
            }
            terms.size(newest.size());
        }
        show();
    }

    private void show() {
        Walk now = walk.get();
        if (now == null) {
            return;
        }
        int tick = walking.get() ? Math.min(terms.positionProperty().get(), now.size()) : now.size();
        LanesFrame next = words.frame(now, tick);
        frame.set(next);
        if (walking.get()) {
            terms.touch(next.naive().mark(), next.derived().mark());
        }
    }
}
