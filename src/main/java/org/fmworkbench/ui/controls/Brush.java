package org.fmworkbench.ui.controls;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;

/** Painting on a canvas in the few ways that the pictures need. Lines are filled rectangles, so they are always sharp. */
final class Brush {
    private final GraphicsContext g;
    private final Palette palette;

    Brush(GraphicsContext g, Palette palette) {
        this.g = g;
        this.palette = palette;
    }

    GraphicsContext graphics() {
        return g;
    }

    Palette palette() {
        return palette;
    }

    void clear(double x, double y, double w, double h) {
        g.clearRect(x, y, w, h);
    }

    void rect(double x, double y, double w, double h, Color color) {
        g.setFill(color);
        g.fillRect(x, y, w, h);
    }

    void left(Ruler ruler, String text, double x, double middle, Color color) {
        text(ruler, text, x, middle, color, TextAlignment.LEFT);
    }

    void right(Ruler ruler, String text, double x, double middle, Color color) {
        text(ruler, text, x, middle, color, TextAlignment.RIGHT);
    }

    void center(Ruler ruler, String text, double x, double middle, Color color) {
        left(ruler, text, Math.rint(x - ruler.width(text) / 2), middle, color);
    }

    private void text(Ruler ruler, String text, double x, double middle, Color color, TextAlignment alignment) {
        if (text.isEmpty()) {
            return;
        }
        g.setFill(color);
        g.setFont(ruler.font());
        g.setTextAlign(alignment);
        g.fillText(text, x, ruler.baseline(middle));
    }

    /** A frame of {@code thickness} just inside the rectangle. */
    void frame(double x, double y, double w, double h, double thickness, Color color) {
        rect(x, y, w, thickness, color);
        rect(x, y + h - thickness, w, thickness, color);
        rect(x, y + thickness, thickness, h - 2 * thickness, color);
        rect(x + w - thickness, y + thickness, thickness, h - 2 * thickness, color);
    }

    /** What belongs to the row on the screen: one solid line around the rectangle. */
    void outline(double x, double y, double w, double h) {
        frame(x - 1, y - 1, w + 2, h + 2, 2, palette.ink());
    }

    /** What belongs to the row on the screen where rows are too thin for an outline: a wedge at either end. */
    void pointed(double x, double y, double w, double h) {
        double middle = y + h / 2;
        g.setFill(palette.ink());
        g.fillPolygon(new double[] {x - 6, x - 6, x - 1}, new double[] {middle - 4, middle + 4, middle}, 3);
        double right = x + w + 1;
        g.fillPolygon(new double[] {right + 6, right + 6, right + 1}, new double[] {middle - 4, middle + 4, middle}, 3);
    }

    /** What is pinned: a double line. */
    void pinned(double x, double y, double w, double h) {
        frame(x - 2, y - 2, w + 4, h + 4, 2, palette.ink());
        frame(x, y, w, h, 1, palette.background());
        frame(x + 1, y + 1, w - 2, h - 2, 1, palette.ink());
    }

    /** What is under the pointer: a dashed line. */
    void hovered(double x, double y, double w, double h) {
        frame(x - 1, y - 1, w + 2, h + 2, 2, palette.background());
        g.setStroke(palette.ink());
        g.setLineWidth(2);
        g.setLineCap(StrokeLineCap.BUTT);
        g.setLineDashes(5, 3);
        g.strokeRect(x, y, w, h);
        g.setLineDashes();
    }

    void focusRing(double width, double height) {
        frame(0, 0, width, height, 2, palette.muted());
    }

    /** Diagonal hatching: no value stands here. */
    void hatch(double x, double y, double w, double h) {
        g.drawImage(palette.hatch().image(w, h), x, y, w, h);
    }

    /** The mark of a negative value in a cell without a number: a minus in the middle. */
    void minus(double x, double y, double w, double h, Color color) {
        double length = Math.rint(Math.min(10, Math.min(w, h) * 0.4));
        rect(Math.rint(x + (w - length) / 2), Math.rint(y + h / 2 - 0.75), length, h >= 20 ? 2 : 1, color);
    }
}
