package org.fmworkbench.ui.controls;

import java.util.function.DoubleFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Skin;

/**
 * Things and how often they occur: a line for each with its label, a bar and the count. Lines that do not fit are scrolled
 * with the wheel or the arrow keys.
 */
public final class BarList extends CanvasControl {
    private String[] labels = {};
    private double[] counts = {};
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(this, "selected", -1);
    private final ObjectProperty<DoubleFunction<String>> numberFormat =
            new SimpleObjectProperty<>(this, "numberFormat", Decimals.fixed(0));

    /** An empty list. */
    public BarList() {
        super("fm-bar-list");
        selected.addListener(o -> repaint());
        numberFormat.addListener(o -> repaint());
    }

    /** Shows these labels and counts (none negative) from the first one on. */
    public void setBars(String[] newLabels, double[] newCounts) {
        if (newLabels.length != newCounts.length) {
            throw new IllegalArgumentException(newLabels.length + " labels, but " + newCounts.length + " counts");
        }
        labels = newLabels.clone();
        counts = newCounts.clone();
        selected.set(-1);
        if (getSkin() instanceof BarListSkin skin) {
            skin.scrollTo(0);
        }
        requestLayout();
        repaint();
    }

    /** The line under the pointer or reached with the arrow keys; −1 when there is none. */
    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    void select(int line) {
        selected.set(line);
    }

    /** How counts are written. */
    public ObjectProperty<DoubleFunction<String>> numberFormatProperty() {
        return numberFormat;
    }

    /** The number of lines. */
    public int size() {
        return labels.length;
    }

    String label(int i) {
        return labels[i];
    }

    double count(int i) {
        return counts[i];
    }

    String countText(int i) {
        return numberFormat.get().apply(counts[i]);
    }

    @Override
    public String describe() {
        int first = Math.max(0, selected.get());
        int last = selected.get() >= 0 ? first + 1 : Math.min(labels.length, 5);
        StringBuilder text = new StringBuilder();
        for (int i = first; i < last; i++) {
            text.append(text.isEmpty() ? "" : ", ").append(Words.get("bars.value", labels[i], countText(i)));
        }
        return text.toString();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new BarListSkin(this);
    }
}
