package org.fmworkbench.ui.controls;

import javafx.scene.paint.Color;

/**
 * A zero-centred colour scale: negative colour – neutral at 0 – positive colour, mixed in the OKLab space (Ottosson 2020),
 * where equal steps look equal. Colours are looked up in a table, so that painting allocates nothing.
 */
public final class DivergingScale {
    /** Steps on either side of zero. */
    private static final int HALF = 128;

    private final Color[] colors = new Color[2 * HALF + 1];
    private final int[] argb = new int[2 * HALF + 1];
    private final Color[] inks = new Color[2 * HALF + 1];

    /** The scale between these colours; {@code light} and {@code dark} are the two colours of text upon it. */
    public DivergingScale(Color negative, Color neutral, Color positive, Color light, Color dark) {
        double lightest = luminance(light);
        double darkest = luminance(dark);
        for (int i = 0; i <= 2 * HALF; i++) {
            double t = Math.abs(i - HALF) / (double) HALF;
            Color c = OkLab.mix(neutral, i < HALF ? negative : positive, t);
            int red = byteOf(c.getRed());
            int green = byteOf(c.getGreen());
            int blue = byteOf(c.getBlue());
            colors[i] = Color.rgb(red, green, blue);
            argb[i] = 0xff000000 | red << 16 | green << 8 | blue;
            double y = luminance(c);
            inks[i] = contrast(y, lightest) > contrast(y, darkest) ? light : dark;
        }
    }

    /** The colour of {@code value} when the scale ends at ±{@code limit}; values beyond get the end's colour. */
    public Color color(double value, double limit) {
        return colors[index(value, limit)];
    }

    /** The same colour as a packed, opaque ARGB pixel. */
    public int argb(double value, double limit) {
        return argb[index(value, limit)];
    }

    /** The colour for text upon {@link #color}: whichever of the two has the higher contrast. */
    public Color ink(double value, double limit) {
        return inks[index(value, limit)];
    }

    private static int index(double value, double limit) {
        if (Double.isNaN(value) || !(limit > 0)) {
            return HALF;
        }
        double t = Math.max(-1, Math.min(1, value / limit));
        return HALF + (int) Math.rint(t * HALF);
    }

    private static int byteOf(double channel) {
        return (int) Math.rint(channel * 255);
    }

    /** Relative luminance (WCAG 2.1), 0…1. */
    static double luminance(Color c) {
        return 0.2126 * OkLab.linear(c.getRed())
                + 0.7152 * OkLab.linear(c.getGreen())
                + 0.0722 * OkLab.linear(c.getBlue());
    }

    /** Contrast ratio (WCAG 2.1) of two luminances, 1…21. */
    static double contrast(double a, double b) {
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }
}
