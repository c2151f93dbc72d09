package org.fmworkbench.ui.controls;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Paints a chart on a canvas. */
final class CanvasPen implements Pen {
    private final GraphicsContext g;
    private final Brush brush;

    CanvasPen(Brush brush) {
        this.brush = brush;
        this.g = brush.graphics();
    }

    @Override
    public void rect(double x, double y, double width, double height, Color fill) {
        brush.rect(x, y, width, height, fill);
    }

    @Override
    public void line(double[] xs, double[] ys, int count, Stroke stroke) {
        use(stroke);
        g.strokePolyline(xs, ys, count);
        g.setLineDashes();
    }

    private void use(Stroke stroke) {
        g.setStroke(stroke.color());
        g.setLineWidth(stroke.width());
        g.setLineCap(StrokeLineCap.BUTT);
        g.setLineJoin(StrokeLineJoin.BEVEL);
        g.setLineDashes(stroke.dashes());
    }

    @Override
    public void polygon(double[] xs, double[] ys, Color fill) {
        g.setFill(fill);
        g.fillPolygon(xs, ys, xs.length);
    }

    @Override
    public void disc(double x, double y, double radius, Color fill, Stroke rim) {
        g.setFill(fill);
        g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        if (rim.width() > 0) {
            use(rim);
            g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    @Override
    public void bars(double[] xs, double[] widths, double[] tops, double[] bottoms, int count, Color fill) {
        g.setFill(fill);
        for (int n = 0; n < count; n++) {
            g.fillRect(xs[n], tops[n], widths[n], bottoms[n] - tops[n]);
        }
    }

    @Override
    public void text(Ruler ruler, String text, double x, double middle, Color color, Align align) {
        switch (align) {
            case LEFT -> brush.left(ruler, text, x, middle, color);
            case CENTER -> brush.center(ruler, text, x, middle, color);
            case RIGHT -> brush.right(ruler, text, x, middle, color);
        }
    }

    @Override
    public void clip(double x, double y, double width, double height, double opacity) {
        g.save();
        g.beginPath();
        g.rect(x, y, width, height);
        g.clip();
        g.setGlobalAlpha(opacity);
    }

    @Override
    public void endClip() {
        g.restore();
    }
}
