package org.fmworkbench.ui.controls;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Paints a {@link Formula}: outlines, filled. */
final class FormulaSkin extends CanvasSkin<Formula> {
    private static final double MARGIN = 2;

    FormulaSkin(Formula formula) {
        super(formula);
    }

    @Override
    void arrange(double width, double height) {
        // paint() places the one thing that there is
    }

    @Override
    void paint(Brush brush, double width, double height, boolean everything) {
        brush.clear(0, 0, width, height);
        Formula.Outlines outlines = getSkinnable().outlines();
        double wanted = unit();
        double scale = Math.min(
                wanted,
                Math.min(
                        (width - 2 * MARGIN) / Math.max(1, outlines.width()),
                        (height - 2 * MARGIN) / Math.max(1, outlines.height())));
        if (scale <= 0) {
            return;
        }
        GraphicsContext g = brush.graphics();
        g.save();
        g.translate(MARGIN, snap((height - outlines.height() * scale) / 2 + outlines.ascent() * scale));
        g.scale(scale, scale);
        fill(g, outlines.plain(), getSkinnable().tone(Tone.INK));
        fill(g, outlines.changed(), getSkinnable().tone(Tone.CHANGED));
        g.restore();
    }

    private static void fill(GraphicsContext g, String path, Color color) {
        if (!path.isEmpty()) {
            g.setFill(color);
            g.beginPath();
            g.appendSVGPath(path);
            g.fill();
        }
    }

    /** Pixels to a thousandth of the formula's em. */
    private double unit() {
        return type().em() * getSkinnable().getEnlargement() / 1000;
    }

    @Override
    double preferredWidth() {
        return Math.ceil(getSkinnable().outlines().width() * unit() + 2 * MARGIN);
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        Formula.Outlines outlines = getSkinnable().outlines();
        double room = width < 0 ? Double.POSITIVE_INFINITY : width - left - right - 2 * MARGIN;
        double scale = Math.min(unit(), room / Math.max(1, outlines.width()));
        return top + bottom + Math.ceil(Math.max(0, outlines.height() * scale) + 2 * MARGIN);
    }

    @Override
    protected double computeMaxHeight(double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
    }
}
