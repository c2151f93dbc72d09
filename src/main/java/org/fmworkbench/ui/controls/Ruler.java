package org.fmworkbench.ui.controls;

import java.util.Arrays;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/** A font and its measures. Widths of characters are measured once, so that measuring a text allocates nothing. */
final class Ruler {
    private static final int CACHED = 0x2300;
    private static final String ELLIPSIS = "…";

    private final Font font;
    private final Text probe = new Text();
    private final float[] widths = new float[CACHED];
    private final double digitHeight;
    private final double lineHeight;

    Ruler(Font font) {
        this.font = font;
        probe.setFont(font);
        Arrays.fill(widths, Float.NaN);
        probe.setText("Ág");
        lineHeight = probe.getLayoutBounds().getHeight();
        probe.setBoundsType(TextBoundsType.VISUAL);
        probe.setText("0");
        Bounds digit = probe.getLayoutBounds();
        digitHeight = digit.getHeight();
        probe.setBoundsType(TextBoundsType.LOGICAL);
    }

    Font font() {
        return font;
    }

    double size() {
        return font.getSize();
    }

    /** Height of a line of text, ascent to descent. */
    double lineHeight() {
        return lineHeight;
    }

    /** The baseline of digits and capitals that are centred on {@code y}. */
    double baseline(double y) {
        return Math.rint(y + digitHeight / 2);
    }

    /** Width of {@code text}, without kerning. */
    double width(String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            sum += Character.isHighSurrogate(c) ? 2 * size() : Character.isLowSurrogate(c) ? 0 : width(c);
        }
        return sum;
    }

    private double width(char c) {
        if (c >= CACHED) {
            return measure(c);
        }
        if (Float.isNaN(widths[c])) {
            widths[c] = (float) measure(c);
        }
        return widths[c];
    }

    private double measure(char c) {
        probe.setText(String.valueOf(c));
        return probe.getLayoutBounds().getWidth();
    }

    /** {@code text}, or as much of its beginning as fits {@code width} with an ellipsis; empty when not even that fits. */
    String fit(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        double room = width - width(ELLIPSIS);
        if (room < 0) {
            return "";
        }
        int end = 0;
        double sum = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            sum += width(text.substring(end, next));
            if (sum > room) {
                break;
            }
            end = next;
        }
        return end == 0 ? "" : text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
