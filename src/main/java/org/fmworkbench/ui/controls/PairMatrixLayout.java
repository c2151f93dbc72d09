package org.fmworkbench.ui.controls;

import java.util.function.DoubleUnaryOperator;

/** Where everything in a pair matrix lies. */
final class PairMatrixLayout {
    final Tracks rows;
    final Tracks columns;
    final double top;
    final double headHeight;
    final double labelWidth;
    /** Row labels are written. */
    final boolean labels;
    /** Column heads are written as two lines of text; otherwise as numbers 1…F, every {@link #headStep}-th. */
    final boolean textHeads;

    final int headStep;

    PairMatrixLayout(PairMatrix matrix, Type type, double width, double top, double bottom, DoubleUnaryOperator snap) {
        double em = type.em();
        int size = Math.max(1, matrix.size());
        this.top = top;
        double wanted = 0;
        for (int i = 0; i < matrix.size(); i++) {
            wanted = Math.max(wanted, type.bold().width(matrix.name(i)));
        }
        double index = type.base().width("60.") + em * 0.4;
        double cellHeight = (bottom - top - 2 - em * 2.7) / size;
        labels = cellHeight >= em * 1.1;
        double widest = Math.max(width * 0.27, width - size * em * 5.5);
        labelWidth = Math.ceil(labels ? Math.min(wanted + em * 0.6 + index, widest) : index);
        double cellWidth = Math.min((width - labelWidth - 2) / size, em * 9.5);
        textHeads = cellWidth >= em * 3;
        headHeight = Math.ceil(em * (textHeads ? 2.9 : 1.5));
        headStep = (int) Math.max(1, Math.ceil(index / Math.max(0.5, cellWidth)));
        cellHeight = Math.min((bottom - top - headHeight - 2) / size, Math.min(em * 5.5, cellWidth * 1.4));
        double w = whole(cellWidth);
        double h = whole(Math.max(0.5, cellHeight));
        rows = Tracks.even(top + headHeight, matrix.size(), h, snap);
        columns = Tracks.even(labelWidth, matrix.size(), w, snap);
    }

    private static double whole(double size) {
        return size >= 10 ? Math.floor(size) : Math.max(0.5, size);
    }
}
