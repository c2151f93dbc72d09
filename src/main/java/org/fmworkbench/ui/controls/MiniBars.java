package org.fmworkbench.ui.controls;

import java.util.function.DoubleFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Skin;

/**
 * Upright bars side by side: a histogram with its ends written below, or, without end labels, value counts small enough for
 * a line of text. More bars than pixels are merged by their maximum.
 */
public final class MiniBars extends CanvasControl {
    private double[] counts = {};
    private String[] names = {};
    private String lowLabel = "";
    private String highLabel = "";
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(this, "selected", -1);
    private final ObjectProperty<DoubleFunction<String>> numberFormat =
            new SimpleObjectProperty<>(this, "numberFormat", Decimals.fixed(0));

    /** No bars. */
    public MiniBars() {
        super("fm-mini-bars");
        setFocusTraversable(false);
        selected.addListener(o -> repaint());
        numberFormat.addListener(o -> repaint());
    }

    /**
     * Shows these bars.
     *
     * @param newNames what each bar counts, for the read-out and the screen reader
     * @param newCounts heights, none negative
     */
    public void setBars(String[] newNames, double[] newCounts) {
        if (newNames.length != newCounts.length) {
            throw new IllegalArgumentException(newNames.length + " names, but " + newCounts.length + " counts");
        }
        names = newNames.clone();
        counts = newCounts.clone();
        selected.set(-1);
        repaint();
    }

    /** Writes the ends of the axis below the bars; two empty texts leave no room for them. */
    public void setEnds(String low, String high) {
        lowLabel = low;
        highLabel = high;
        requestLayout();
        repaint();
    }

    /** The bar under the pointer, or −1. */
    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    void select(int bar) {
        selected.set(bar);
    }

    /** How counts are written. */
    public ObjectProperty<DoubleFunction<String>> numberFormatProperty() {
        return numberFormat;
    }

    /** The number of bars. */
    public int size() {
        return counts.length;
    }

    double count(int i) {
        return counts[i];
    }

    String lowLabel() {
        return lowLabel;
    }

    String highLabel() {
        return highLabel;
    }

    /** "red: 114". */
    String text(int i) {
        return Words.get("bars.value", names[i], numberFormat.get().apply(counts[i]));
    }

    @Override
    public String describe() {
        if (selected.get() >= 0) {
            return text(selected.get());
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(5, counts.length); i++) {
            text.append(text.isEmpty() ? "" : ", ").append(text(i));
        }
        return text.toString();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new MiniBarsSkin(this);
    }
}
