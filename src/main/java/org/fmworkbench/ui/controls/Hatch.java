package org.fmworkbench.ui.controls;

import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** Diagonal hatching as an image, made once for each size: stroking its lines on every repaint would cost far more. */
final class Hatch {
    private static final double PERIOD = 7;
    /** Pixels of the image for one of the picture's, so that it is sharp on dense screens too. */
    private static final int DENSITY = 2;
    /** Larger cells get a stretched image. */
    private static final int LARGEST = 400;

    private final Color color;
    private WritableImage image;

    Hatch(Color color) {
        this.color = color;
    }

    /** Hatching of this size. */
    Image image(double width, double height) {
        int w = (int) Math.max(1, Math.min(LARGEST, Math.rint(width * DENSITY)));
        int h = (int) Math.max(1, Math.min(LARGEST, Math.rint(height * DENSITY)));
        if (image == null || image.getWidth() != w || image.getHeight() != h) {
            image = paint(w, h);
        }
        return image;
    }

    private WritableImage paint(int w, int h) {
        WritableImage result = new WritableImage(w, h);
        PixelWriter writer = result.getPixelWriter();
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double along = (x + y + 1.0) / DENSITY % PERIOD;
                double distance = Math.abs(along - PERIOD / 2) / Math.sqrt(2);
                double cover = Math.max(0, Math.min(1, 1 - distance));
                writer.setColor(x, y, color.deriveColor(0, 1, 1, cover));
            }
        }
        return result;
    }
}
