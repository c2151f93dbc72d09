package org.fmworkbench.ui.controls;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Paints the verdicts of a {@link VerdictGrid}: shapes, alone or with their words, and the legend. */
final class VerdictShapes {
    private static final Verdict[] LEGEND = {Verdict.YES, Verdict.NO, Verdict.TICKED};

    private final Brush brush;
    private final VerdictGrid grid;
    private final Type type;
    private final double radius;

    /** Shapes for rows of this height. */
    VerdictShapes(Brush brush, VerdictGrid grid, Type type, double row) {
        this.radius = Math.min(type.em() * 0.38, row * 0.33);
        this.brush = brush;
        this.grid = grid;
        this.type = type;
    }

    /** A shape around (x, y). */
    void alone(Verdict verdict, double x, double y) {
        double r = radius;
        switch (verdict) {
            case HIDDEN -> {
                // The empty cell says it.
            }
            case OPEN -> box(x, y, r, brush.palette().muted());
            case TICKED -> {
                box(x, y, r, brush.palette().ink());
                tick(x, y, r * 0.75, brush.palette().ink());
            }
            case YES -> tick(x, y, r, grid.tone(Tone.GOOD));
            case NO -> ring(x, y, r, grid.tone(Tone.BAD));
        }
    }

    /** A shape with its word, and at the right the box as it was ticked before. */
    void written(int row, int column, double x, double y, double w, double h) {
        Verdict verdict = grid.verdict(row, column);
        double middle = y + h / 2;
        boolean known = verdict == Verdict.YES || verdict == Verdict.NO;
        if (!known) {
            alone(verdict, x + w / 2, middle);
            return;
        }
        double em = type.em();
        alone(verdict, x + 0.9 * em, middle);
        brush.left(
                type.bold(),
                grid.word(verdict),
                x + 1.7 * em,
                middle,
                brush.palette().ink());
        if (grid.predicted(row, column)) {
            alone(Verdict.TICKED, x + w - 0.9 * em, middle);
        }
    }

    /** What the shapes mean. */
    void legend(double width, double middle) {
        double x = 0;
        for (Verdict verdict : LEGEND) {
            alone(verdict, x + 0.6 * type.em(), middle);
            double text = x + 1.4 * type.em();
            String word = type.base().fit(grid.word(verdict), Math.max(0, width - text));
            brush.left(type.base(), word, text, middle, brush.palette().muted());
            x = text + type.base().width(word) + 1.4 * type.em();
        }
    }

    private void box(double x, double y, double r, Color color) {
        brush.frame(Math.rint(x - r), Math.rint(y - r), Math.rint(2 * r), Math.rint(2 * r), line(), color);
    }

    private double line() {
        return Math.max(1, Math.rint(type.em() / 11));
    }

    private void tick(double x, double y, double r, Color color) {
        GraphicsContext g = pen(color, type.em() * 0.15);
        g.strokePolyline(
                new double[] {x - 0.9 * r, x - 0.2 * r, x + r}, new double[] {y, y + 0.7 * r, y - 0.75 * r}, 3);
    }

    private void ring(double x, double y, double r, Color color) {
        pen(color, type.em() * 0.15).strokeOval(x - r, y - r, 2 * r, 2 * r);
    }

    private GraphicsContext pen(Color color, double width) {
        GraphicsContext g = brush.graphics();
        g.setStroke(color);
        g.setLineWidth(width);
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineJoin(StrokeLineJoin.ROUND);
        return g;
    }
}
