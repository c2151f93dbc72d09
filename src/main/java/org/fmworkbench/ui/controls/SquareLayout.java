package org.fmworkbench.ui.controls;

import java.util.function.DoubleUnaryOperator;

/** Where everything of a folded square lies. */
final class SquareLayout {
    /** The square is made so much smaller at most, so that the diagonal that was taken away has room beside or below it. */
    private static final double SMALLEST = 0.68;

    /** Of the picture's width an overview takes so much. */
    private static final double OVERVIEW = 0.25;

    /** The square, or what the lens shows of it. */
    final SquareView view;
    /** The whole of it, small; null without a lens. */
    final SquareView overview;
    /** Whether the overview lies above the lens, not at its left. */
    final boolean isStacked;
    /** Labels and heads. */
    final SquareLabelLayout labels;
    /** Length of the longest side. */
    final double widestSide;
    /** How many times the lens enlarges the overview. */
    final double enlargement;

    private final SquareSides sides;
    private final Lens lens;
    private final DoubleUnaryOperator snap;

    SquareLayout(FoldedSquare square, Type type, double width, double top, double bottom, DoubleUnaryOperator snap) {
        this.snap = snap;
        double em = type.em();
        lens = square.lens();
        SquareWidths widths = SquareWidths.of(square, type);
        double small = square.hasLens() ? Math.floor(Math.min(width * OVERVIEW, (bottom - top) * 0.5)) : 0;
        double beside = Math.min(bottom - top, width - small - widths.placed());
        double stacked = Math.min(bottom - top - small - em * 2, width - widths.placed());
        isStacked = square.hasLens() && stacked > beside;
        double left = square.hasLens() && !isStacked ? small + Math.rint(em * 1.6) : 0;
        double from = isStacked ? top + small + em * 2.4 : top;
        labels = new SquareLabelLayout(widths, type, lens.count(), width - left, bottom - from);
        double x = left + labels.labelWidth + labels.channel;
        double room = Math.max(8, width - x - em);
        double high = Math.max(8, bottom - from - labels.headHeight - 3);
        sides = new SquareSides(square.entries(), lens.count(), Math.min(room, high));
        Fit fit = square.hasLens() ? new Fit(Math.floor(Math.min(high, room)), false, true) : fit(high, room, em);
        double scale = Math.min(scale(lens.row(), fit.side), scale(lens.column(), fit.side));
        widestSide = widestSide(scale);
        double used = fit.side + (fit.keeps && fit.right ? widestSide + em : 0);
        view = view(x + Math.rint(Math.max(0, (room - used) / 2)), from + labels.headHeight, scale, fit, em);
        labels.arrange(view.rows(), view.columns(), fit.side, width);
        overview = square.hasLens() ? overview(square, top + em * 1.6, small - 4) : null;
        enlargement = overview == null ? 1 : scale / sides.scale(0, square.size(), small - 4);
    }

    /** How large the square is, and whether and where the diagonal that was taken away has room. */
    private record Fit(double side, boolean keeps, boolean right) {}

    private Fit fit(double high, double room, double em) {
        double share = sides.longestShare();
        double beside = Math.min(high, (room - em) / (1 + share));
        double below = Math.min((high - em) / (1 + share), room);
        double largest = Math.min(high, room);
        boolean keeps = Math.max(beside, below) >= SMALLEST * largest;
        return new Fit(Math.floor(keeps ? Math.max(beside, below) : largest), keeps, beside >= below);
    }

    private double scale(int first, double side) {
        return sides.scale(first, lens.count(), side);
    }

    private SquareView view(double x, double y, double scale, Fit fit, double em) {
        Tracks rows = sides.tracks(lens.row(), lens.count(), snap.applyAsDouble(y), scale, snap);
        Tracks columns = sides.tracks(lens.column(), lens.count(), snap.applyAsDouble(x), scale, snap);
        double end = Math.ceil((fit.right ? columns.end() : rows.end()) + em);
        SquareView.Taken taken = fit.right ? SquareView.Taken.RIGHT : SquareView.Taken.DOWN;
        return new SquareView(rows, columns, lens.row(), lens.column(), taken, fit.keeps ? end : Double.NaN, true);
    }

    private SquareView overview(FoldedSquare square, double top, double length) {
        SquareSides all = new SquareSides(square.entries(), square.size(), length);
        double scale = all.scale(0, square.size(), length);
        Tracks rows = all.tracks(0, square.size(), snap.applyAsDouble(top), scale, snap);
        Tracks columns = all.tracks(0, square.size(), 2, scale, snap);
        return new SquareView(rows, columns, 0, 0, SquareView.Taken.RIGHT, Double.NaN, false);
    }

    private double widestSide(double scale) {
        double widest = 0;
        for (int t = 0; t < lens.count(); t++) {
            widest = Math.max(widest, sides.side(lens.row() + t, scale));
            widest = Math.max(widest, sides.side(lens.column() + t, scale));
        }
        return widest;
    }
}
