package org.fmworkbench.ui.controls;

import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;

/** Tiles whose area tells how much: colour and hatching tell the sign, so all of one sign look the same. */
final class TilePaint {
    /** How strong the colours are, of 1 for the scale's end. */
    private static final double PLUS = 0.78;

    private static final double MINUS = -0.55;
    /** How strong the colour of a negative tile is that is too thin to be hatched. */
    private static final double THIN = -0.85;

    private static final double PALE = 0.4;
    private static final double HATCHED = 5;
    private static final int PERIOD = 8;
    private static final int DENSITY = 2;

    private final Palette palette;
    private final ImagePattern hatching;

    TilePaint(Palette palette) {
        this.palette = palette;
        this.hatching = hatching(palette.scale().color(-1, 1));
    }

    boolean isOf(Palette other) {
        return palette.equals(other);
    }

    /** A tile with this product; a pale one is a diagonal's, which is never negative. */
    void fill(Brush brush, double x, double y, double w, double h, double product, boolean pale) {
        boolean thin = Math.min(w, h) < HATCHED;
        brush.rect(x, y, w, h, product < 0 && thin ? palette.scale().color(THIN, 1) : color(product, pale));
        if (product < 0 && !thin) {
            brush.graphics().setFill(hatching);
            brush.graphics().fillRect(x, y, w, h);
        }
    }

    private Color color(double product, boolean pale) {
        return palette.scale().color(strength(product, pale), 1);
    }

    private static double strength(double product, boolean pale) {
        return product < 0 ? MINUS : product > 0 ? pale ? PALE * PLUS : PLUS : 0;
    }

    /** A text in the middle of the tile, on a plain plate where the tile is hatched. */
    void text(Brush brush, Ruler ruler, String text, double[] tile, double product, boolean pale) {
        double x = tile[0] + tile[2] / 2;
        double y = tile[1] + tile[3] / 2;
        if (product < 0) {
            double w = Math.min(tile[2], ruler.width(text) + ruler.size() * 0.5);
            double h = Math.min(tile[3], ruler.size() * 1.15);
            brush.rect(Math.rint(x - w / 2), Math.rint(y - h / 2), Math.rint(w), Math.rint(h), color(product, pale));
        }
        brush.center(ruler, text, x, y, palette.scale().ink(strength(product, pale), 1));
    }

    private static ImagePattern hatching(Color color) {
        int size = PERIOD * DENSITY;
        WritableImage image = new WritableImage(size, size);
        PixelWriter writer = image.getPixelWriter();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double along = (x + y + 1.0) / DENSITY % PERIOD;
                double cover = Math.max(0, Math.min(1, 1.5 - Math.abs(along - PERIOD / 2.0) / Math.sqrt(2)));
                writer.setColor(x, y, color.deriveColor(0, 1, 1, cover));
            }
        }
        return new ImagePattern(image, 0, 0, PERIOD, PERIOD, false);
    }
}
