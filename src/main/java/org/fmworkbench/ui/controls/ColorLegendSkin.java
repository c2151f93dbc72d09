package org.fmworkbench.ui.controls;

import javafx.geometry.Orientation;

/** Painting of a {@link ColorLegend}. */
final class ColorLegendSkin extends CanvasSkin<ColorLegend> {
    private static final int STEPS = 64;

    ColorLegendSkin(ColorLegend legend) {
        super(legend);
    }

    private boolean horizontal() {
        return getSkinnable().orientationProperty().get() == Orientation.HORIZONTAL;
    }

    private double widest() {
        return Math.max(
                type().base().width(getSkinnable().low()),
                type().base().width(getSkinnable().high()));
    }

    @Override
    double preferredWidth() {
        double em = type().em();
        return horizontal() ? em * 9 + 2 * (widest() + em * 0.5) : Math.ceil(em * 1.5 + widest());
    }

    @Override
    double preferredHeight() {
        return Math.ceil(type().em() * (horizontal() ? 2.4 : 11));
    }

    @Override
    void arrange(double width, double height) {
        // Everything follows from the size.
    }

    @Override
    void paint(Brush brush, double width, double height, boolean everything) {
        if (!everything) {
            brush.clear(0, 0, width, height);
        }
        if (horizontal()) {
            paintHorizontal(brush, width, height);
        } else {
            paintVertical(brush, height);
        }
    }

    private void paintHorizontal(Brush brush, double width, double height) {
        double em = type().em();
        Ruler ruler = type().base();
        double bar = Math.rint(em * 0.9);
        double left = Math.ceil(widest() + em * 0.5);
        double length = width - 2 * left;
        double y = Math.rint(Math.max(0, (height - bar - em * 1.2) / 2));
        double middle = y + bar / 2;
        for (int i = 0; i < STEPS; i++) {
            double from = snap(left + length * i / STEPS);
            double to = snap(left + length * (i + 1) / STEPS);
            brush.rect(from, y, to - from, bar, palette().scale().color(2.0 * (i + 0.5) / STEPS - 1, 1));
        }
        double sign = bar >= 10 ? bar : 10;
        brush.minus(left + em * 0.3, y, sign, bar, palette().scale().ink(-1, 1));
        brush.right(
                ruler,
                getSkinnable().low(),
                left - Math.rint(em * 0.4),
                middle,
                palette().ink());
        brush.left(
                ruler,
                getSkinnable().high(),
                left + length + Math.rint(em * 0.4),
                middle,
                palette().ink());
        double zero = Math.rint(left + length / 2);
        brush.rect(zero, y + bar, 1, 3, palette().muted());
        brush.center(ruler, "0", zero + 0.5, y + bar + em * 0.85, palette().ink());
    }

    private void paintVertical(Brush brush, double height) {
        double em = type().em();
        Ruler ruler = type().base();
        double bar = Math.rint(em * 0.9);
        double top = Math.rint(em * 0.6);
        double length = height - 2 * top;
        for (int i = 0; i < STEPS; i++) {
            double from = snap(top + length * i / STEPS);
            double to = snap(top + length * (i + 1) / STEPS);
            brush.rect(0, from, bar, to - from, palette().scale().color(1 - 2.0 * (i + 0.5) / STEPS, 1));
        }
        brush.minus(0, top + length - bar * 1.2, bar, bar, palette().scale().ink(-1, 1));
        double x = bar + Math.rint(em * 0.45);
        brush.left(ruler, getSkinnable().high(), x, top, palette().ink());
        brush.left(ruler, "0", x, top + length / 2, palette().ink());
        brush.left(ruler, getSkinnable().low(), x, top + length, palette().ink());
        brush.rect(bar, Math.rint(top + length / 2), 3, 1, palette().muted());
    }
}
