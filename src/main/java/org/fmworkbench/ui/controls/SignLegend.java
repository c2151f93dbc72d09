package org.fmworkbench.ui.controls;

import javafx.scene.control.Skin;

/** The legend of a {@link FoldedSquare}: what a plain and what a hatched tile means. */
public final class SignLegend extends CanvasControl {
    private String plus = "";
    private String minus = "";

    /** A legend without words. */
    public SignLegend() {
        super("fm-sign-legend");
        setFocusTraversable(false);
    }

    /** Sets the words beside the plain and beside the hatched tile. */
    public void setWords(String ofPlain, String ofHatched) {
        plus = ofPlain;
        minus = ofHatched;
        requestLayout();
        repaint();
    }

    String plus() {
        return plus;
    }

    String minus() {
        return minus;
    }

    @Override
    public String describe() {
        return plus + ", " + minus;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new SignLegendSkin(this);
    }
}
