package org.fmworkbench.ui.controls;

/** What stands in a tile of a folded square, in words: "body × head = 0.940 · 1.020 = 0.959". */
final class TileWords {
    private final FoldedSquare square;
    private final boolean full;

    private TileWords(FoldedSquare square, boolean full) {
        this.square = square;
        this.full = full;
    }

    /** The words of {@code cell}; the short form names the things without their details. */
    static String of(FoldedSquare square, Cell cell, boolean full) {
        TileWords words = new TileWords(square, full);
        int i = cell.row();
        int j = cell.column();
        int thing = Math.max(i, j);
        if (!cell.isSingle()) {
            return Words.get("square.side", words.name(thing), square.number(thing));
        }
        double product = square.entry(i) * square.entry(j);
        String area = square.getNumberFormat().apply(product);
        if (i == j) {
            return Words.get("square.self", words.name(i), words.factor(i), area);
        }
        String key = product < 0 && full ? "square.minus" : "square.plus";
        return Words.get(key, words.name(i), words.name(j), words.factor(i), words.factor(j), area);
    }

    private String name(int i) {
        return full ? square.name(i) : square.head(i);
    }

    private String factor(int i) {
        String number = square.number(i);
        return square.entry(i) < 0 ? "(" + number + ")" : number;
    }
}
