package org.fmworkbench.ui.identity.numbers;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.identity.row.IdentityRow;
import org.fmworkbench.ui.identity.row.Pace;
import org.fmworkbench.ui.identity.row.ShownRow;
import org.fmworkbench.ui.model.Mark;
import org.fmworkbench.ui.model.Workbench;

/** The numbers of the row in view, and what is typed in place of them. */
public final class NumbersViewModel {
    private static final Duration REST = Duration.millis(200);

    private final Texts texts = Texts.beside(NumbersViewModel.class);
    private final NumbersWords words = new NumbersWords(texts);
    private final Pace pace = new Pace(REST, this::compute);
    private final Workbench workbench;
    private final IdentityRow row;
    private final BooleanBinding shown;
    private final ObservableList<FieldNumbers> fields = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper factors = new ReadOnlyIntegerWrapper(this, "factors");
    private final ReadOnlyObjectWrapper<NumbersFrame> frame = new ReadOnlyObjectWrapper<>(this, "frame");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
    private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper(this, "typed", "");
    private final Map<Mark, String> stories = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper typing = new ReadOnlyBooleanWrapper(this, "typing");
    private boolean holding;

    /** The numbers of {@code row}, read while they are shown. */
    public NumbersViewModel(Workbench workbench, IdentityRow row, BooleanBinding shown) {
        this.workbench = workbench;
        this.row = row;
        this.shown = shown;
        row.shownProperty().addListener(o -> {
            closeForAnotherRow();
            pace.soon();
        });
        row.whatIfProperty().addListener(o -> {
            if (!row.whatIfProperty().get()) {
                forget();
            }
        });
        shown.addListener(o -> pace.now());
    }

    /** While somebody types nothing but typing changes the row, unless other data or another K come: those are not typed into. */
    private void closeForAnotherRow() {
        if (!row.whatIfProperty().get()) {
            holding = false; // another row has been let go already
            typing.set(false);
        }
    }

    private void forget() {
        stories.clear();
        typed.set("");
        error.set("");
        pace.now();
    }

    private void compute() {
        ShownRow now = row.shownProperty().get();
        ShownRow original = row.originalProperty().get();
        if (shown.get() && now != null) {
            workbench.latest().compute(this, () -> words.frame(now, original), this::show);
        }
    }

    private void show(NumbersFrame now) {
        int k = now.numbers().isEmpty() ? 0 : now.numbers().get(0).size() - 1;
        if (fields.size() != now.numbers().size() || factors.get() != k) {
            typing.set(false);
            factors.set(k);
            fields.clear();
            for (int i = 0; i < now.numbers().size(); i++) {
                fields.add(new FieldNumbers(i, k));
            }
        }
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).show(now.labels().get(i), now.numbers().get(i));
        }
        frame.set(now);
    }

    /** Somebody begins to type: the row must not go on meanwhile. */
    void begin() {
        error.set("");
        if (!row.frozenProperty().get() && !row.whatIfProperty().get()) {
            holding = true;
            row.freeze(true);
        }
        typing.set(true);
    }

    /** What was typed is given up, and with it what was wrong with it. */
    void giveUp() {
        error.set("");
    }

    /** Whether a number is open to be typed into. */
    ReadOnlyBooleanProperty typingProperty() {
        return typing.getReadOnlyProperty();
    }

    /** Typing has ended. */
    void end() {
        typing.set(false);
        if (holding) {
            holding = false;
            row.freeze(false);
        }
    }

    /** Puts a typed number into the copy of the row. Returns false, and says why, if it cannot be read. */
    boolean type(NumberEntry entry, String text) {
        if (!typing.get() || !isInView(entry)) {
            return true; // there is nothing to keep
        }
        String name = name(entry);
        TypedValue value = TypedValue.of(text, name, texts);
        error.set(value.problem());
        if (!value.problem().isEmpty()) {
            return false;
        }
        ShownRow now = row.shownProperty().get();
        boolean isX = entry.factor() == NumberEntry.X;
        double before = isX ? now.row().x(entry.field()) : now.row().v(entry.field(), entry.factor());
        if (value.value() != before) {
            if (isX) {
                row.setX(entry.field(), value.value());
            } else {
                row.setV(entry.field(), entry.factor(), value.value());
            }
            Mark key = mark(entry);
            stories.remove(key);
            stories.put(key, value.story(text, name, texts));
            typed.set(String.join("\n", stories.values()));
            pace.now();
        }
        return true;
    }

    private boolean isInView(NumberEntry entry) {
        ShownRow now = row.shownProperty().get();
        return entry.field() < now.row().fields() && entry.factor() < now.row().k();
    }

    private String name(NumberEntry entry) {
        return texts.get(entry.factor() == NumberEntry.X ? "name.x" : "name.v", entry.label(), entry.factor() + 1);
    }

    /** What a screen reader says of a number. */
    String describe(NumberEntry entry) {
        NumbersFrame.Figure number = entry.numberProperty().get();
        return texts.get(number.changed() ? "cell.changed" : "cell", name(entry), number.digits(), number.before());
    }

    private static Mark mark(NumberEntry entry) {
        return Mark.entry(entry.field(), entry.factor() == NumberEntry.X ? Mark.NONE : entry.factor());
    }

    /** The pointer is over a number, or over none (null). */
    void hover(NumberEntry entry) {
        workbench.selection().hoveredProperty().set(entry == null ? Mark.NOTHING : mark(entry));
    }

    /** A number was clicked. */
    void pin(NumberEntry entry) {
        workbench.selection().pinnedProperty().set(mark(entry));
    }

    /** What is selected anywhere. */
    ReadOnlyObjectProperty<Mark> markProperty() {
        return workbench.selection().shownProperty();
    }

    /** Whether a number belongs to what is selected. */
    boolean isMarked(NumberEntry entry) {
        Mark mark = markProperty().get();
        boolean field = mark.i() == Mark.NONE ? mark.factor() != Mark.NONE : mark.hasField(entry.field());
        return field && (mark.factor() == Mark.NONE || mark.factor() == entry.factor());
    }

    /** The fields. */
    ObservableList<FieldNumbers> fields() {
        return fields;
    }

    /** K. */
    ReadOnlyIntegerProperty factorsProperty() {
        return factors.getReadOnlyProperty();
    }

    /** Both forms; null until they are computed. */
    ReadOnlyObjectProperty<NumbersFrame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** What is wrong with what was typed last; empty if nothing is. */
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** What was typed, and what it is as a double: a line each. */
    ReadOnlyStringProperty typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /** The texts of this part. */
    Texts texts() {
        return texts;
    }
}
