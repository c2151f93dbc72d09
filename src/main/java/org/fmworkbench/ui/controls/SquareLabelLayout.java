package org.fmworkbench.ui.controls;

/** Where the labels at the left of a folded square and the heads above it lie. */
final class SquareLabelLayout {
    /** Whether heads are name and number; otherwise only the thing's place, 1…n. */
    final boolean textHeads;
    /** Height of the heads. */
    final double headHeight;
    /** Width that one head has; set by {@link #arrange}. */
    double headRoom;
    /** Width of the labels. */
    final double labelWidth;
    /** Between the labels and the square. */
    final double channel;
    /** Whether the labels have room for a text. */
    boolean textLabels;
    /** Middles of the labels. */
    double[] labelMiddles = {};
    /** Middles of the heads. */
    double[] headMiddles = {};

    private final Type type;
    private final SquareWidths widths;

    /** For {@code count} things in an area of this size. */
    SquareLabelLayout(SquareWidths widths, Type type, int count, double width, double height) {
        this.type = type;
        this.widths = widths;
        double em = type.em();
        double slot = Math.min(height - em * 3.6, width * 0.66) / Math.max(1, count);
        textHeads = slot >= Math.max(widths.number() + em * 0.35, widths.head() * 0.55);
        headHeight = Math.rint(em * (textHeads ? 3.6 : 2.4));
        labelWidth = Math.ceil(Math.min(textHeads ? widths.label() : widths.placed(), width * 0.34));
        channel = Math.rint(em * 1.4);
    }

    /** Puts labels and heads beside a square of this side, in a picture of this width. */
    void arrange(Tracks rows, Tracks columns, double side, double width) {
        double em = type.em();
        int count = Math.max(1, rows.count());
        double line = type.base().lineHeight();
        double labelRoom = Math.min(line * 1.05, side / count);
        textLabels = labelRoom >= line * 0.8;
        labelMiddles = Spread.of(middles(rows), labelRoom, rows.start() + line * 0.3, rows.start() + side - line * 0.3);
        double beyond = Math.min(em * 2, Math.max(0, width - columns.start() - side));
        double needed = textHeads ? widths.head() + em * 0.7 : em * 2;
        headRoom = Math.min(needed, (side + beyond + em) / count);
        double first = columns.start() - em + headRoom / 2;
        double last = columns.start() + side + beyond - headRoom / 2;
        headMiddles = Spread.of(middles(columns), headRoom, first, last);
    }

    private static double[] middles(Tracks tracks) {
        double[] middles = new double[tracks.count()];
        for (int t = 0; t < middles.length; t++) {
            middles[t] = tracks.middle(t);
        }
        return middles;
    }
}
