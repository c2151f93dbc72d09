package org.fmworkbench.ui.verify.lines;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.fmworkbench.derivation.Precision;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.verify.parts.TypedNumber;

/** What can be set of a verification. */
public final class LinesInput {
    private final TypedNumber trials;
    private final TypedNumber fields;
    private final TypedNumber k;
    private final TypedNumber seed;
    private final BooleanProperty inFloat = new SimpleBooleanProperty(this, "inFloat");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
    private final ReadOnlyObjectWrapper<Asked> asked = new ReadOnlyObjectWrapper<>(this, "asked");

    LinesInput(Texts texts) {
        trials = TypedNumber.whole(texts.get("trials"), 1, 100_000, 1000);
        fields = TypedNumber.whole(texts.get("fields"), 1, 100, 39);
        k = TypedNumber.whole(texts.get("k"), 1, 64, 16);
        seed = TypedNumber.whole(texts.get("seed"), 0, 999_999_999, 1);
        numbers().forEach(number -> {
            number.valueProperty().addListener(o -> read());
            number.errorProperty().addListener(o -> tell());
        });
        inFloat.subscribe(single -> read());
    }

    private Stream<TypedNumber> numbers() {
        return Stream.of(trials, fields, k, seed);
    }

    private void read() {
        Precision precision = inFloat.get() ? Precision.FLOAT : Precision.DOUBLE;
        asked.set(new Asked(trials.intValue(), fields.intValue(), k.intValue(), seed.intValue(), precision));
    }

    private void tell() {
        error.set(numbers()
                .map(number -> number.errorProperty().get())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    /** How many random rows, and as many hard ones. */
    public TypedNumber trials() {
        return trials;
    }

    /** F of the random rows. */
    public TypedNumber fields() {
        return fields;
    }

    /** K of the random rows. */
    public TypedNumber k() {
        return k;
    }

    /** The seed of the random rows. */
    public TypedNumber seed() {
        return seed;
    }

    /** Whether the lines are computed in float; else in double. */
    public BooleanProperty inFloatProperty() {
        return inFloat;
    }

    /** What was typed wrongly; empty if nothing was. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** All of it together. */
    ReadOnlyObjectProperty<Asked> askedProperty() {
        return asked.getReadOnlyProperty();
    }
}
