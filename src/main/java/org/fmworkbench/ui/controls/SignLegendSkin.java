package org.fmworkbench.ui.controls;

/** Painting of a {@link SignLegend}. */
final class SignLegendSkin extends CanvasSkin<SignLegend> {
    SignLegendSkin(SignLegend legend) {
        super(legend);
    }

    @Override
    double preferredWidth() {
        Ruler ruler = type().base();
        return Math.ceil(
                ruler.width(getSkinnable().plus()) + ruler.width(getSkinnable().minus()) + type().em() * 5.2);
    }

    @Override
    double preferredHeight() {
        return Math.ceil(type().em() * 1.6);
    }

    @Override
    void arrange(double width, double height) {
        // Everything follows from the size.
    }

    @Override
    void paint(Brush brush, double width, double height, boolean everything) {
        brush.clear(0, 0, width, height);
        TilePaint paint = new TilePaint(palette());
        double x = swatch(brush, paint, 0, height, 1);
        x = word(brush, getSkinnable().plus(), x, width, height) + type().em();
        x = swatch(brush, paint, x, height, -1);
        word(brush, getSkinnable().minus(), x, width, height);
    }

    private double swatch(Brush brush, TilePaint paint, double x, double height, double sign) {
        double em = type().em();
        double size = Math.rint(em * 1.2);
        paint.fill(brush, Math.rint(x), Math.rint((height - size) / 2), Math.rint(em * 1.6), size, sign, false);
        return x + em * 2;
    }

    private double word(Brush brush, String text, double x, double width, double height) {
        String fit = type().base().fit(text, width - x);
        brush.left(type().base(), fit, x, height / 2, palette().muted());
        return x + type().base().width(text);
    }
}
