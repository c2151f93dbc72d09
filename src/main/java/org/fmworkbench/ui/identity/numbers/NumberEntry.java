package org.fmworkbench.ui.identity.numbers;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fmworkbench.ui.identity.numbers.NumbersFrame.Figure;

/** A place in the table: x_i, or one v_ik. */
final class NumberEntry {
    /** In place of a factor: the entry is x_i. */
    static final int X = -1;

    private final int field;
    private final int factor;
    private String label = "";
    private final ReadOnlyObjectWrapper<Figure> number = new ReadOnlyObjectWrapper<>(this, "number");

    NumberEntry(int field, int factor) {
        this.field = field;
        this.factor = factor;
    }

    /** Its field, from 0. */
    int field() {
        return field;
    }

    /** Its factor, from 0; {@link #X} for x_i. */
    int factor() {
        return factor;
    }

    /** What stands there. */
    ReadOnlyObjectProperty<Figure> numberProperty() {
        return number.getReadOnlyProperty();
    }

    /** "head=round", its field's. */
    String label() {
        return label;
    }

    void show(String name, Figure now) {
        label = name;
        number.set(now);
    }
}
