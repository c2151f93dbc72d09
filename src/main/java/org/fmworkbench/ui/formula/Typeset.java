package org.fmworkbench.ui.formula;

/**
 * A formula as outlines: SVG paths in thousandths of an em, y downwards, with the origin on the baseline at the left. Immutable.
 *
 * @param width from the origin to the right
 * @param ascent from the baseline upwards
 * @param depth from the baseline downwards
 * @param plain what is set in the text's colour
 * @param changed what stood in {@code \changed{…}}, each part with a line below it; empty if nothing did
 */
public record Typeset(double width, double ascent, double depth, String plain, String changed) {
    /** Units of an em. */
    public static final int EM = 1000;

    /** No formula at all. */
    public static final Typeset EMPTY = new Typeset(0, 0, 0, "", "");
}
