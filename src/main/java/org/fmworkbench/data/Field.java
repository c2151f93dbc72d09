package org.fmworkbench.data;

/** A column that the model sees: its name and its values. */
public record Field(String name, Vocabulary vocabulary) {
    /** The number of values, that is of rows that the field has in a table of its own. */
    public int size() {
        return vocabulary.size();
    }
}
