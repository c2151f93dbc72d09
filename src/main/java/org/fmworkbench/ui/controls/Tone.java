package org.fmworkbench.ui.controls;

import javafx.scene.paint.Color;

/** The colours of the pictures: each one a CSS property of every control, so that themes reach the canvas. */
public enum Tone {
    /** {@code -fm-background}: what the picture stands on. */
    BACKGROUND("-fm-background", "#ffffff"),
    /** {@code -fm-ink}: text, outlines and marks. */
    INK("-fm-ink", "#24292f"),
    /** {@code -fm-muted}: labels of lesser weight. */
    MUTED("-fm-muted", "#57606a"),
    /** {@code -fm-rule}: thin lines, hatching, axes. */
    RULE("-fm-rule", "#d0d7de"),
    /** {@code -fm-negative}: the scale's negative end. */
    NEGATIVE("-fm-negative", "#1d5fc4"),
    /** {@code -fm-neutral}: the scale's zero. */
    NEUTRAL("-fm-neutral", "#f6f8fa"),
    /** {@code -fm-positive}: the scale's positive end. */
    POSITIVE("-fm-positive", "#d9580b"),
    /** {@code -fm-curve-1}: the first curve. */
    CURVE_1("-fm-curve-1", "#24292f"),
    /** {@code -fm-curve-2}: the second curve. */
    CURVE_2("-fm-curve-2", "#8250df"),
    /** {@code -fm-curve-3}: the third curve. */
    CURVE_3("-fm-curve-3", "#0f7b6c"),
    /** {@code -fm-curve-4}: the fourth curve. */
    CURVE_4("-fm-curve-4", "#8c959f"),
    /** {@code -fm-curve-5}: the fifth curve. */
    CURVE_5("-fm-curve-5", "#b0226f"),
    /** {@code -fm-curve-6}: the sixth curve. */
    CURVE_6("-fm-curve-6", "#5f6b00"),
    /** {@code -fm-bar}: bars that count. */
    BAR("-fm-bar", "#8c959f"),
    /** {@code -fm-changed}: the part of a formula that a rule has changed. */
    CHANGED("-fm-changed", "#8250df"),
    /** {@code -fm-good}: the icon that says that something holds. */
    GOOD("-fm-good", "#1a7f37"),
    /** {@code -fm-bad}: the icon that says that something does not hold. */
    BAD("-fm-bad", "#cf222e");

    private final String property;
    private final String initial;

    Tone(String property, String initial) {
        this.property = property;
        this.initial = initial;
    }

    /** The name of the CSS property. */
    public String cssProperty() {
        return property;
    }

    /** The colour when no style sheet says otherwise. */
    Color initial() {
        return Color.web(initial);
    }
}
