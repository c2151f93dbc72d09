package org.fmworkbench.ui.verify.parts;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.fmworkbench.text.Digits;
import org.fmworkbench.text.Texts;

/**
 * A number in a text field. Its value is the last text that could be read; of one that cannot be read or is out of range, the
 * error says what may stand there. Decimal comma and point are accepted.
 */
public final class TypedNumber {
    private final Texts texts = Texts.beside(TypedNumber.class);
    private final String name;
    private final double least;
    private final double most;
    private final boolean whole;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final DoubleProperty value = new SimpleDoubleProperty(this, "value");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
    private boolean reading;

    private TypedNumber(String name, double least, double most, boolean whole, double start) {
        this.name = name;
        this.least = least;
        this.most = most;
        this.whole = whole;
        value.subscribe(this::write);
        value.set(start);
        write();
        text.subscribe(this::read);
    }

    /** A whole number between two limits; {@code name} is what a message calls it. */
    public static TypedNumber whole(String name, long least, long most, long start) {
        return new TypedNumber(name, least, most, true, start);
    }

    /** A number between two limits. */
    public static TypedNumber real(String name, double least, double most, double start) {
        return new TypedNumber(name, least, most, false, start);
    }

    /** What stands in the field. */
    public StringProperty textProperty() {
        return text;
    }

    /** The number; setting it writes it into the field. */
    public DoubleProperty valueProperty() {
        return value;
    }

    /** The number. */
    public double value() {
        return value.get();
    }

    /** The whole number. */
    public int intValue() {
        return (int) value.get();
    }

    /** What is wrong with the text, for the user; empty if nothing is. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    private void write() {
        if (!reading) {
            text.set(Digits.all(value.get()));
        }
    }

    private void read() {
        double typed = parsed(text.get());
        if (typed >= least && typed <= most && (!whole || typed == Math.rint(typed))) {
            error.set("");
            reading = true;
            value.set(typed);
            reading = false;
        } else {
            String key = whole ? "error.whole" : "error.real";
            error.set(texts.get(key, name, text.get().strip(), Digits.all(least), Digits.all(most)));
        }
    }

    /** NaN if it is no number. */
    private static double parsed(String word) {
        String plain = word.strip().replace(',', '.').replace('−', '-');
        boolean digitsOnly = plain.matches("[-+]?[0-9.]+([eE][-+]?[0-9]+)?");
        try {
            return digitsOnly ? Double.parseDouble(plain) : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN; // two points
        }
    }
}
