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

    /** The cells of {@code marks}; {@code place} says where a cell lies and paints there. */
    void cells(GridControl grid, CellPlace place) {
        CellMarks marks = grid.getCellMarks();
        double flash = grid.markFlashProperty().get();
        for (Cell cell : marks.read()) {
            place.paint(cell, this::read);
        }
        for (Cell cell : marks.written()) {
            place.paint(cell, (x, y, w, h) -> written(x, y, w, h, flash));
        }
    }

    /** Paints something at the place of a cell, or nothing if the cell is not on the screen. */
    interface CellPlace {
        void paint(Cell cell, Framing frame);
    }

    /** Paints around or into a rectangle. */
    interface Framing {
        void paint(double x, double y, double w, double h);
    }

    /** What is read: its four corners. */
    private void read(double x, double y, double w, double h) {
        double length = Math.max(3, Math.rint(Math.min(w, h) * 0.3));
        double right = x + w;
        double bottom = y + h;
        for (double left : new double[] {x - 1, right - length + 1}) {
            rect(left, y - 1, length, 2, palette.ink());
            rect(left, bottom - 1, length, 2, palette.ink());
        }
        for (double side : new double[] {x - 1, right - 1}) {
            rect(side, y - 1, 2, length, palette.ink());
            rect(side, bottom - length + 1, 2, length, palette.ink());
        }
    }

    /** What is written: a strong frame, thicker while it flashes. */
    private void written(double x, double y, double w, double h, double flash) {
        double thickness = 3 + Math.rint(flash * Math.min(5, Math.min(w, h) / 3));
        frame(x - 2, y - 2, w + 4, h + 4, thickness, palette.changed());
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
