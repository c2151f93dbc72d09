package org.fmworkbench.ui.controls;

import javafx.scene.paint.Color;

/** What a chart is painted with: a canvas ({@link CanvasPen}) or a drawing in a file ({@link SvgPen}). Places are in pixels. */
interface Pen {
    /** How a line looks: its colour, its width, and the lengths of its dashes and gaps. */
    record Stroke(Color color, double width, double... dashes) {}

    /** Where a text stands: begins at its place, is centred there, or ends there. */
    enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /** A filled rectangle. */
    void rect(double x, double y, double width, double height, Color fill);

    /** A line through the first {@code count} points. */
    void line(double[] xs, double[] ys, int count, Stroke stroke);

    /** A filled polygon. */
    void polygon(double[] xs, double[] ys, Color fill);

    /** A disc with a rim. */
    void disc(double x, double y, double radius, Color fill, Stroke rim);

    /** {@code count} upright bars: bar n is {@code widths[n]} wide from {@code xs[n]} on, between {@code tops} and {@code bottoms}. */
    void bars(double[] xs, double[] widths, double[] tops, double[] bottoms, int count, Color fill);

    /** One line of text whose digits are centred on {@code middle}. */
    void text(Ruler ruler, String text, double x, double middle, Color color, Align align);

    /** What is painted until {@link #endClip} is seen inside this rectangle only, and as strongly as {@code opacity} says. */
    void clip(double x, double y, double width, double height, double opacity);

    /** Ends {@link #clip}. */
    void endClip();
}
