package org.fmworkbench.ui.controls;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Affine;

/** Paints the tiles of a folded square, at any moment of its motion. */
final class SquarePainter {
    /** How far the upper of two tiles that lie on each other is drawn in. */
    private static final double INSET = 4;

    private static final double TAKEN = 0.75;

    private final FoldedSquare square;
    private final Type type;
    private final TilePaint paint;
    private final Brush brush;
    private final double away;
    private final double folded;
    private final double merged;

    SquarePainter(FoldedSquare square, Type type, TilePaint paint, Brush brush) {
        this.square = square;
        this.type = type;
        this.paint = paint;
        this.brush = brush;
        this.away = part(square.position());
        this.folded = part(square.position() - 1);
        this.merged = part(square.position() - 2);
    }

    private static double part(double t) {
        return Math.max(0, Math.min(1, t));
    }

    void paint(SquareView view) {
        Tracks rows = view.rows();
        Tracks columns = view.columns();
        brush.rect(
                columns.start(),
                rows.start(),
                columns.length(),
                rows.length(),
                brush.palette().scale().color(0, 1));
        double gap = gap(view);
        for (int i = view.firstRow(); i < view.firstRow() + rows.count(); i++) {
            for (int j = view.firstColumn(); j < view.firstColumn() + columns.count(); j++) {
                if (j < i) {
                    tile(view, i, j, gap, folded < 1 || merged == 1);
                }
            }
        }
        paintUpperHalf(view, gap);
        for (int i = view.firstRow(); i < view.firstRow() + rows.count(); i++) {
            if (view.hasColumn(i)) {
                diagonal(view, i, gap);
            }
        }
    }

    private static double gap(SquareView view) {
        return view.isReadable() ? 1 : view.rows().length() >= 12 * view.rows().count() ? 1 : 0;
    }

    private double[] place(SquareView view, int i, int j, double gap) {
        double w = view.width(j);
        double h = view.height(i);
        return new double[] {
            view.x(j), view.y(i), w - (w > 2 * gap ? gap : 0), h - (h > 2 * gap ? gap : 0),
        };
    }

    private void tile(SquareView view, int i, int j, double gap, boolean numbered) {
        double[] at = place(view, i, j, gap);
        double product = square.entry(i) * square.entry(j);
        paint.fill(brush, at[0], at[1], at[2], at[3], product, false);
        if (numbered && view.isReadable()) {
            number(at, product, product, false);
        }
    }

    private void number(double[] at, double shown, double product, boolean pale) {
        NumberFit fit = NumberFit.choose(square, type, at[2], at[3], Math.abs(shown));
        if (fit != null) {
            paint.text(brush, fit.ruler(), fit.format().apply(shown), at, product, pale);
        }
    }

    private void paintUpperHalf(SquareView view, double gap) {
        if (merged == 1) {
            return;
        }
        GraphicsContext g = brush.graphics();
        g.save();
        if (folded > 0 && view.isOnDiagonal()) {
            fold(g, view);
        } else {
            g.setGlobalAlpha(1 - folded);
        }
        double inset = view.isReadable() ? INSET * folded * (1 - merged) : 0;
        for (int i = view.firstRow(); i < view.firstRow() + view.rows().count(); i++) {
            for (int j = Math.max(i + 1, view.firstColumn()); view.hasColumn(j); j++) {
                upper(view, i, j, gap, inset);
            }
        }
        g.restore();
        if (folded == 1 && merged == 0) {
            numberBothHalves(view, gap);
        }
    }

    /** Turns the plane about the square's diagonal: halfway it is seen from its edge, then from behind. */
    private void fold(GraphicsContext g, SquareView view) {
        double across = StrictMath.cos(Math.PI * folded);
        double same = (1 + across) / 2;
        double swapped = (1 - across) / 2;
        double x = view.columns().start();
        double y = view.rows().start();
        Affine turn = new Affine();
        turn.setMxx(same);
        turn.setMxy(swapped);
        turn.setMyx(swapped);
        turn.setMyy(same);
        turn.setTx(x - same * x - swapped * y);
        turn.setTy(y - swapped * x - same * y);
        g.transform(turn);
    }

    private void upper(SquareView view, int i, int j, double gap, double inset) {
        double[] at = place(view, i, j, gap);
        double in = Math.min(inset, Math.min(at[2], at[3]) / 4);
        double product = square.entry(i) * square.entry(j);
        if (in > 0) {
            brush.rect(
                    at[0] + in,
                    at[1] + in,
                    at[2] - 2 * in,
                    at[3] - 2 * in,
                    brush.palette().background());
            in++;
        }
        if (at[2] > 2 * in && at[3] > 2 * in) {
            paint.fill(brush, at[0] + in, at[1] + in, at[2] - 2 * in, at[3] - 2 * in, product, false);
        }
        if (folded == 0 && view.isReadable()) {
            number(at, product, product, false);
        }
    }

    private void numberBothHalves(SquareView view, double gap) {
        for (int i = view.firstRow(); view.isReadable() && view.hasRow(i); i++) {
            for (int j = view.firstColumn(); j < i && view.hasColumn(j); j++) {
                double[] at = place(view, i, j, gap);
                double product = square.entry(i) * square.entry(j);
                String text = twice(product);
                boolean fits = type.base().width(text) + type.em() <= at[2] && type.em() * 1.6 <= at[3];
                if (fits) {
                    paint.text(brush, type.base(), text, at, product, false);
                } else {
                    number(at, product, product, false);
                }
            }
        }
    }

    private String twice(double product) {
        String number = square.getNumberFormat().apply(product);
        return Words.get("square.twice", product < 0 ? "(" + number + ")" : number);
    }

    private void diagonal(SquareView view, int i, double gap) {
        double[] at = place(view, i, i, gap);
        double product = square.entry(i) * square.entry(i);
        if (!view.keepsTaken() && away > 0) {
            hollow(view, at, product);
        }
        GraphicsContext g = brush.graphics();
        g.save();
        g.setGlobalAlpha(view.keepsTaken() ? 1 - away * (1 - TAKEN) : 1 - away);
        at[0] += Math.rint(away * (view.takenX(i) - at[0]));
        at[1] += Math.rint(away * (view.takenY(i) - at[1]));
        paint.fill(brush, at[0], at[1], at[2], at[3], product, true);
        brush.frame(at[0], at[1], at[2], at[3], 1, brush.palette().muted());
        if (view.isReadable()) {
            number(at, product, product, true);
        }
        g.restore();
    }

    /** What is left of a tile that was taken away and has no other place: its outline and its number. */
    private void hollow(SquareView view, double[] at, double product) {
        brush.frame(at[0], at[1], at[2], at[3], 1, brush.palette().rule());
        NumberFit fit = NumberFit.choose(square, type, at[2] - type.em(), at[3], product);
        if (view.isReadable() && fit != null && away == 1) {
            String text = "−" + fit.format().apply(product);
            double x = at[0] + at[2] / 2;
            brush.center(
                    fit.ruler(), text, x, at[1] + at[3] / 2, brush.palette().muted());
        }
    }
}
