package org.fmworkbench.ui.controls;

import java.util.function.DoubleUnaryOperator;

/** Where everything of a folded square lies. */
final class SquareLayout {
    /** The square is made so much smaller at most, so that the diagonal that was taken away has room beside or below it. */
    private static final double SMALLEST = 0.68;

    /** The square, or what the lens shows of it. */
    final SquareView view;
    /** The whole of it, small; null without a lens. */
    final SquareView overview;
    /** Length of the longest side. */
    final double widestSide;
    /** Middles of the labels at the left. */
    final double[] labelMiddles;
    /** Middles of the heads on top. */
    final double[] headMiddles;
    /** Width of the labels. */
    final double labelWidth;
    /** Width that one head has. */
    final double headRoom;
    /** Whether heads are name and number; otherwise only the thing's place, 1…n. */
    final boolean textHeads;
    /** Whether the labels at the left have room for a text. */
    final boolean textLabels;
    /** Height of the heads. */
    final double headHeight;
    /** How many times the lens enlarges the overview. */
    final double enlargement;

    SquareLayout(FoldedSquare square, Type type, double width, double top, double bottom, DoubleUnaryOperator snap) {
        double em = type.em();
        Lens lens = square.lens();
        int count = lens.count();
        SquareSides sides = new SquareSides(square.entries());
        double small = square.hasLens() ? Math.floor(Math.min(width * 0.25, bottom - top - em * 2)) : 0;
        double left = square.hasLens() ? small + Math.rint(em * 1.6) : 0;
        double slot = Math.min(bottom - top - em * 3.6, (width - left) * 0.66) / Math.max(1, count);
        textHeads = slot >= Math.max(number(square, type) + em * 0.35, widestHead(square, type) * 0.55);
        headHeight = Math.rint(em * (textHeads ? 3.6 : 2.4));
        labelWidth = Math.ceil(Math.min(widestLabel(square, type, textHeads), (width - left) * 0.34));
        double channel = Math.rint(em * 1.4);
        double room = width - left - labelWidth - channel - em;
        double high = bottom - top - headHeight - 3;
        double share = sides.isEmpty() ? 1.0 / Math.max(1, count) : 1 / sides.total();
        double beside = Math.min(high, (room - em) / (1 + share));
        double below = Math.min((high - em) / (1 + share), room);
        double largest = Math.max(8, Math.min(high, room));
        boolean keeps = !square.hasLens() && Math.max(beside, below) >= SMALLEST * largest;
        boolean right = beside >= below;
        double side = Math.floor(keeps ? Math.max(beside, below) : largest);
        double scale = Math.min(sides.scale(lens.row(), count, side), sides.scale(lens.column(), count, side));
        widestSide = widestSide(sides, lens, scale);
        double used = side + (keeps && right ? widestSide + em : 0);
        double x = left + labelWidth + channel + Math.rint(Math.max(0, (room - used) / 2));
        Tracks rows = sides.tracks(lens.row(), count, snap.applyAsDouble(top + headHeight), scale, snap);
        Tracks columns = sides.tracks(lens.column(), count, snap.applyAsDouble(x), scale, snap);
        double end = Math.ceil((right ? columns.end() : rows.end()) + em);
        SquareView.Taken taken = right ? SquareView.Taken.RIGHT : SquareView.Taken.DOWN;
        view = new SquareView(rows, columns, lens.row(), lens.column(), taken, keeps ? end : Double.NaN, true);
        overview = square.hasLens() ? overview(square, sides, top + em * 1.6, small, snap) : null;
        enlargement = overview == null ? 1 : scale / sides.scale(0, square.size(), small);
        double line = type.base().lineHeight();
        double labelRoom = Math.min(line * 1.05, side / Math.max(1, count));
        textLabels = labelRoom >= line * 0.8;
        labelMiddles = Spread.of(middles(rows), labelRoom, rows.start() + line * 0.3, rows.start() + side - line * 0.3);
        double beyond = Math.min(em * 2, Math.max(0, width - columns.start() - side));
        double needed = textHeads ? widestHead(square, type) + em * 0.7 : em * 2;
        headRoom = Math.min(needed, (side + beyond + em) / Math.max(1, count));
        double half = headRoom / 2;
        headMiddles = Spread.of(
                middles(columns), headRoom, columns.start() - em + half, columns.start() + side + beyond - half);
    }

    private static SquareView overview(
            FoldedSquare square, SquareSides sides, double top, double length, DoubleUnaryOperator snap) {
        double scale = sides.scale(0, square.size(), length - 4);
        Tracks rows = sides.tracks(0, square.size(), snap.applyAsDouble(top), scale, snap);
        Tracks columns = sides.tracks(0, square.size(), 2, scale, snap);
        return new SquareView(rows, columns, 0, 0, SquareView.Taken.RIGHT, Double.NaN, false);
    }

    private static double number(FoldedSquare square, Type type) {
        return type.bold().width(square.entryFormatProperty().get().apply(-square.getLimit()));
    }

    private static double widestHead(FoldedSquare square, Type type) {
        double widest = number(square, type);
        for (int i = 0; i < square.size(); i++) {
            widest = Math.max(widest, type.bold().width(square.head(i)));
        }
        return widest;
    }

    private static double widestLabel(FoldedSquare square, Type type, boolean plain) {
        double widest = 0;
        for (int i = 0; i < square.size(); i++) {
            widest = Math.max(widest, type.bold().width((plain ? "" : i + 1 + " ") + square.head(i) + " "));
        }
        return widest + number(square, type);
    }

    private static double widestSide(SquareSides sides, Lens lens, double scale) {
        double widest = 0;
        for (int t = 0; t < lens.count(); t++) {
            widest = Math.max(widest, sides.side(lens.row() + t, scale));
            widest = Math.max(widest, sides.side(lens.column() + t, scale));
        }
        return widest;
    }

    private static double[] middles(Tracks tracks) {
        double[] middles = new double[tracks.count()];
        for (int t = 0; t < middles.length; t++) {
            middles[t] = tracks.middle(t);
        }
        return middles;
    }
}
