package org.fmworkbench.ui.controls;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Skin;

/**
 * A formula that was set elsewhere and comes as outlines. It is as sharp as text at any size, has the colours of the style sheet
 * ({@link Tone#INK}, and {@link Tone#CHANGED} for the part that is marked), and becomes smaller where there is not room enough.
 */
public final class Formula extends CanvasControl {
    private final DoubleProperty enlargement = new SimpleDoubleProperty(this, "enlargement", 1.2);
    private Outlines outlines = Outlines.NONE;
    private String words = "";

    /** No formula yet. */
    public Formula() {
        super("fm-formula");
        setFocusTraversable(false);
        enlargement.addListener(o -> requestLayout());
    }

    /**
     * A formula's outlines, in thousandths of an em, y downwards from the baseline, x from the left.
     *
     * @param width from the left to the right
     * @param ascent from the baseline upwards
     * @param depth from the baseline downwards
     * @param plain SVG path data of what has the text's colour
     * @param changed SVG path data of what is marked
     */
    public record Outlines(double width, double ascent, double depth, String plain, String changed) {
        /** Nothing at all. */
        public static final Outlines NONE = new Outlines(0, 0, 0, "", "");

        double height() {
            return ascent + depth;
        }
    }

    /** Shows a formula; {@code spoken} is what a screen reader says of it. */
    public void set(Outlines formula, String spoken) {
        boolean sameSize = outlines.width() == formula.width() && outlines.height() == formula.height();
        boolean same = outlines.equals(formula);
        outlines = formula;
        words = spoken;
        if (!sameSize) {
            requestLayout();
        }
        if (!same) {
            repaint();
        }
    }

    /** What is shown. */
    public Outlines outlines() {
        return outlines;
    }

    /** The em of the formula in relation to the font's size. */
    public DoubleProperty enlargementProperty() {
        return enlargement;
    }

    /** Sets {@link #enlargementProperty()}. */
    public void setEnlargement(double value) {
        enlargement.set(value);
    }

    /** The em of the formula in relation to the font's size. */
    public double getEnlargement() {
        return enlargement.get();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public String describe() {
        return words;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new FormulaSkin(this);
    }
}
