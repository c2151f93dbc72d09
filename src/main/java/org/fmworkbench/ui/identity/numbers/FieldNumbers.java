package org.fmworkbench.ui.identity.numbers;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A row of the table: one field with its x and its v for each k. */
final class FieldNumbers {
    private final ReadOnlyStringWrapper label = new ReadOnlyStringWrapper(this, "label", "");
    private final List<NumberEntry> entries;

    FieldNumbers(int field, int factors) {
        entries = IntStream.rangeClosed(NumberEntry.X, factors - 1)
                .mapToObj(k -> new NumberEntry(field, k))
                .toList();
    }

    /** "head=round". */
    ReadOnlyStringProperty labelProperty() {
        return label.getReadOnlyProperty();
    }

    /** x first, then v for each k. */
    List<NumberEntry> entries() {
        return entries;
    }

    void show(String name, List<NumbersFrame.Figure> numbers) {
        label.set(name);
        for (int n = 0; n < entries.size(); n++) {
            entries.get(n).show(name, numbers.get(n));
        }
    }
}
