package org.fmworkbench.ui.controls;

/**
 * How much room the texts of a folded square need.
 *
 * @param number the longest number of a thing
 * @param head the longest name or number
 * @param label the longest label, name and number
 * @param placed the longest label with the thing's place before it, "3 smiling −0.180"
 */
record SquareWidths(double number, double head, double label, double placed) {
    static SquareWidths of(FoldedSquare square, Type type) {
        Ruler ruler = type.bold();
        double number = ruler.width(square.entryFormatProperty().get().apply(-square.getLimit()));
        double head = 0;
        double placed = 0;
        for (int i = 0; i < square.size(); i++) {
            head = Math.max(head, ruler.width(square.head(i)));
            placed = Math.max(placed, ruler.width(i + 1 + " " + square.head(i)));
        }
        double between = type.em() * 0.4;
        return new SquareWidths(number, Math.max(head, number), head + between + number, placed + between + number);
    }
}
