package org.fmworkbench.ui.controls;

import java.nio.IntBuffer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Many cells as an image with one pixel a cell, scaled without smoothing. */
final class CellImage {
    private static final double SIGN_SIZE = 12;

    private PixelBuffer<IntBuffer> buffer;
    private WritableImage image;

    /** Paints all cells of {@code layout}. */
    void paint(Brush brush, Heatmap map, HeatmapLayout layout) {
        int columns = layout.columns.count();
        int rows = layout.rows.count();
        if (buffer == null || buffer.getWidth() != columns || buffer.getHeight() != rows) {
            buffer = new PixelBuffer<>(
                    columns, rows, IntBuffer.allocate(columns * rows), PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
        }
        fill(map, layout.firstRow, brush.palette().scale());
        buffer.updateBuffer(b -> null);
        GraphicsContext g = brush.graphics();
        g.setImageSmoothing(false);
        int split = map.separator() > 0 ? map.separator() : columns;
        draw(g, layout, 0, split, rows);
        if (split < columns) {
            draw(g, layout, split, columns, rows);
        }
        g.setImageSmoothing(true);
        if (Math.min(layout.columns.size(0), layout.rows.size(0)) >= SIGN_SIZE) {
            paintSigns(brush, map, layout);
        }
    }

    private void draw(GraphicsContext g, HeatmapLayout layout, int from, int to, int rows) {
        double x = layout.columns.from(from);
        double w = layout.columns.to(to - 1) - x;
        g.drawImage(image, from, 0, to - from, rows, x, layout.rows.start(), w, layout.rows.length());
    }

    private void fill(Heatmap map, int firstRow, DivergingScale scale) {
        int columns = buffer.getWidth();
        int[] pixels = buffer.getBuffer().array();
        double limit = map.getLimit();
        for (int r = 0; r < buffer.getHeight(); r++) {
            for (int c = 0; c < columns; c++) {
                pixels[r * columns + c] = scale.argb(map.value(firstRow + r, c), limit);
            }
        }
    }

    private static void paintSigns(Brush brush, Heatmap map, HeatmapLayout layout) {
        double limit = map.getLimit();
        for (int t = 0; t < layout.rows.count(); t++) {
            for (int c = 0; c < layout.columns.count(); c++) {
                double value = map.value(layout.firstRow + t, c);
                if (value < 0) {
                    brush.minus(
                            layout.columns.from(c),
                            layout.rows.from(t),
                            layout.columns.size(c),
                            layout.rows.size(t),
                            brush.palette().scale().ink(value, limit));
                }
            }
        }
    }
}
