package org.fmworkbench.ui.verify.gradient;

import java.math.BigDecimal;
import java.math.MathContext;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.fmworkbench.derivation.GradientCheck.Function;
import org.fmworkbench.derivation.GradientCheck.Kind;
import org.fmworkbench.derivation.GradientCheck.Parameter;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.identity.row.IdentityRow;
import org.fmworkbench.ui.identity.row.ShownRow;
import org.fmworkbench.ui.model.Mark;
import org.fmworkbench.ui.model.Workbench;
import org.fmworkbench.ui.verify.parts.LogNotch;
import org.fmworkbench.ui.verify.parts.TypedNumber;

/** The gradient of the row in view in four ways. */
public final class GradientViewModel {
    private final Texts texts = Texts.beside(GradientViewModel.class);
    private final GradientWords words = new GradientWords(texts);
    private final Workbench workbench;
    private final IdentityRow row;
    private final ObservableBooleanValue shown;
    private final BooleanProperty ofLoss = new SimpleBooleanProperty(this, "ofLoss", true);
    private final TypedNumber h = TypedNumber.real(texts.get("h"), GradientWords.LEAST_H, GradientWords.MOST_H, 1e-5);
    private final LogNotch hNotch = new LogNotch(-16, 0, h.valueProperty());
    private final DoubleProperty cursor = new SimpleDoubleProperty(this, "cursor", 1e-5);
    private final ReadOnlyStringWrapper lossName = new ReadOnlyStringWrapper(this, "lossName", "");
    private final ReadOnlyObjectWrapper<GradientFrame> frame = new ReadOnlyObjectWrapper<>(this, "frame");
    private Parameter pinned = new Parameter(Kind.V, 0, 0);
    private boolean following;

    /** The lens, which looks at {@code row} while {@code shown}. */
    public GradientViewModel(Workbench workbench, IdentityRow row, ObservableBooleanValue shown) {
        this.workbench = workbench;
        this.row = row;
        this.shown = shown;
        row.shownProperty().addListener(o -> compute());
        shown.addListener(o -> compute());
        ofLoss.addListener(o -> compute());
        h.valueProperty().subscribe(value -> follow(value.doubleValue()));
        cursor.addListener(o -> drag());
        workbench.selection().shownProperty().addListener(o -> compute());
    }

    private void follow(double value) {
        following = true;
        cursor.set(value);
        following = false;
        compute();
    }

    /** The cursor was moved: h to three digits. */
    private void drag() {
        if (!following && cursor.get() > 0) {
            h.valueProperty().set(new BigDecimal(cursor.get(), new MathContext(3)).doubleValue());
        }
    }

    private void compute() {
        ShownRow now = row.shownProperty().get();
        if (shown.get() && now != null) {
            lossName.set(texts.get("of." + Function.of(now.loss())));
            Question asked = new Question(now, ofLoss.get(), looked(now), h.value());
            workbench.latest().compute(this, () -> words.frame(asked), frame::set);
        }
    }

    /** The parameter that is marked everywhere; else the one that was chosen here. */
    private Parameter looked(ShownRow now) {
        Mark mark = workbench.selection().shownProperty().get();
        int fields = now.row().fields();
        int k = now.row().k();
        if (mark.i() == Mark.NONE || mark.i() >= fields || mark.factor() > k) {
            boolean there = pinned.field() < fields && pinned.column() < k;
            return there ? pinned : new Parameter(Kind.BIAS, -1, -1);
        }
        int column =
                mark.factor() == k ? -1 : mark.factor() == Mark.NONE ? Math.max(0, pinned.column()) : mark.factor();
        return column >= k ? Question.parameter(mark.i(), -1, now) : Question.parameter(mark.i(), column, now);
    }

    /** Looks at the parameter on a line of the table, and pins it everywhere. */
    void choose(int line) {
        Parameter wanted = parameter(line);
        if (wanted != null) {
            pinned = wanted;
            workbench.selection().pinnedProperty().set(mark(wanted));
            compute();
        }
    }

    /** The pointer is over a line of the table, or −1: over none. */
    void hover(int line) {
        Parameter under = parameter(line);
        workbench.selection().hoveredProperty().set(under == null ? Mark.NOTHING : mark(under));
    }

    /** Looks at the parameter with the largest distance of all. */
    void chooseWorst() {
        if (frame.get() != null) {
            choose(frame.get().table().worst());
        }
    }

    private Mark mark(Parameter parameter) {
        int k = row.shownProperty().get().row().k();
        return switch (parameter.kind()) {
            case BIAS -> Mark.NOTHING;
            case W -> Mark.entry(parameter.field(), k);
            case V -> Mark.entry(parameter.field(), parameter.column());
        };
    }

    private Parameter parameter(int line) {
        ShownRow now = row.shownProperty().get();
        var all = now == null
                ? null
                : new Question(now, false, pinned, h.value()).check().parameters();
        return all == null || line < 0 || line >= all.size() ? null : all.get(line);
    }

    /** Whether the row's loss is differentiated; else ŷ. */
    public BooleanProperty ofLossProperty() {
        return ofLoss;
    }

    /** Which loss the row has. */
    ReadOnlyStringProperty lossNameProperty() {
        return lossName.getReadOnlyProperty();
    }

    /** h of the central difference. */
    public TypedNumber h() {
        return h;
    }

    /** The slider of h. */
    LogNotch hNotch() {
        return hNotch;
    }

    /** Where the cursor of the error curve stands. */
    DoubleProperty cursorProperty() {
        return cursor;
    }

    /** What is shown; null until it is computed. */
    ReadOnlyObjectProperty<GradientFrame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** Whether the window is presenting: then there is room for the most important only. */
    ReadOnlyBooleanProperty presentingProperty() {
        return workbench.presentingProperty();
    }

    /** The texts of this lens. */
    Texts texts() {
        return texts;
    }
}
