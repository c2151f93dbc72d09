package org.fmworkbench.ui.sheet;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.fmworkbench.ui.sheet.SheetPdf.Pixels;

/** A page as an image of the window. */
final class PageImage {
    private PageImage() {}

    static Image of(Pixels page) {
        WritableImage image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.argb(),
                        0,
                        page.width());
        return image;
    }
}
