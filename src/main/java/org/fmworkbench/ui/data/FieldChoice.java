package org.fmworkbench.ui.data;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** A column that may be a field. */
public final class FieldChoice {
    private final String name;
    private final int column;
    private final int field;
    private final BooleanProperty chosen = new SimpleBooleanProperty(this, "chosen");
    private final ReadOnlyBooleanWrapper target = new ReadOnlyBooleanWrapper(this, "target");

    FieldChoice(String name, int column, int field) {
        this.name = name;
        this.column = column;
        this.field = field;
    }

    /** The column's name. */
    public String name() {
        return name;
    }

    /** The column's place in the file, from 0. */
    public int column() {
        return column;
    }

    /** The number of the field that the column is now, from 0; −1 if it is none. */
    public int field() {
        return field;
    }

    /** Whether it is to be a field. */
    public BooleanProperty chosenProperty() {
        return chosen;
    }

    /** Whether it is to be the target, and so cannot be a field. */
    public ReadOnlyBooleanProperty targetProperty() {
        return target.getReadOnlyProperty();
    }

    void setTarget(boolean is) {
        target.set(is);
    }

    /** Whether it will be a field. */
    boolean isField() {
        return chosen.get() && !target.get();
    }
}
