package org.fmworkbench.ui.controls;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Painting of an {@link EqualityPill}. */
final class EqualityPillSkin extends CanvasSkin<EqualityPill> {
    EqualityPillSkin(EqualityPill pill) {
        super(pill);
    }

    @Override
    double preferredHeight() {
        return Math.ceil(type().em() * 2.1);
    }

    @Override
    double preferredWidth() {
        return Math.ceil(type().em() * 44);
    }

    @Override
    void arrange(double width, double height) {
        // Everything follows from the size.
    }

    @Override
    void paint(Brush brush, double width, double height, boolean everything) {
        EqualityPill p = getSkinnable();
        double em = type().em();
        double middle = height / 2;
        double left = side(p.leftNameProperty().get(), p.leftValueProperty().get());
        double right = side(p.rightNameProperty().get(), p.rightValueProperty().get());
        double room = Math.max(0, width - left - right - em * 1.6);
        double padding = em * 0.7;
        double icon = em * 1.3;
        String words = type().base().fit(p.words(), room - icon - 2 * padding);
        double pill = Math.ceil(icon + 2 * padding + type().base().width(words));
        double x = Math.floor(Math.max(0, (width - left - right - pill - em * 1.6) / 2));
        paintSide(brush, p.leftNameProperty().get(), p.leftValueProperty().get(), x, middle);
        double at = Math.rint(x + left + em * 0.8);
        Color color = p.tone(p.verdictProperty().get() == EqualityPill.Verdict.DIFFERENT ? Tone.BAD : Tone.GOOD);
        GraphicsContext g = brush.graphics();
        double h = Math.min(height - 1, Math.rint(em * 1.8));
        double y = Math.rint(middle - h / 2) + 0.5;
        g.setFill(color.deriveColor(0, 1, 1, 0.12));
        g.fillRoundRect(at + 0.5, y, pill - 1, h - 1, h, h);
        g.setStroke(color);
        g.setLineWidth(1);
        g.strokeRoundRect(at + 0.5, y, pill - 1, h - 1, h, h);
        icon(g, at + padding, middle, em * 0.8, p.verdictProperty().get());
        brush.left(type().base(), words, at + padding + icon, middle, palette().ink());
        paintSide(brush, p.rightNameProperty().get(), p.rightValueProperty().get(), at + pill + em * 0.8, middle);
    }

    private double side(String name, String value) {
        return type().large().width(name) + type().em() * 0.4 + largeBold(value);
    }

    private double largeBold(String value) {
        return type().largeBold().width(value);
    }

    private void paintSide(Brush brush, String name, String value, double x, double middle) {
        brush.left(type().large(), name, x, middle, palette().ink());
        brush.left(
                type().largeBold(),
                value,
                x + type().large().width(name) + type().em() * 0.4,
                middle,
                palette().ink());
    }

    /** A check mark, an "about equal" sign or a cross. */
    private static void icon(GraphicsContext g, double x, double middle, double size, EqualityPill.Verdict verdict) {
        g.setLineWidth(Math.max(2, size * 0.17));
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineJoin(StrokeLineJoin.ROUND);
        double top = middle - size / 2;
        double bottom = middle + size / 2;
        if (verdict == EqualityPill.Verdict.DIFFERENT) {
            g.strokeLine(x + size * 0.1, top + size * 0.1, x + size * 0.9, bottom - size * 0.1);
            g.strokeLine(x + size * 0.1, bottom - size * 0.1, x + size * 0.9, top + size * 0.1);
        } else {
            double[] xs = {x, x + size * 0.35, x + size};
            double[] ys = {middle + size * 0.05, bottom - size * 0.12, top + size * 0.1};
            g.strokePolyline(xs, ys, 3);
        }
        g.setLineCap(StrokeLineCap.BUTT);
    }
}
