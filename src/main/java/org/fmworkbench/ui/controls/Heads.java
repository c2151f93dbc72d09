package org.fmworkbench.ui.controls;

import java.util.function.IntPredicate;

/** The heads of a grid's columns: long or short texts, every n-th where they are too narrow for each to have one. */
final class Heads {
    private final String[] labels;
    private final Tracks columns;
    private final Type type;
    private final double[] from;
    private final double[] to;
    private int painted;

    /** Takes the long labels if all of them fit their columns, else the short ones. */
    Heads(String[] labels, String[] shorts, Type type, Tracks columns) {
        boolean fit = true;
        for (int c = 0; c < labels.length; c++) {
            fit &= type.bold().width(labels[c]) <= columns.size(c) - 4;
        }
        this.labels = fit ? labels : shorts;
        this.columns = columns;
        this.type = type;
        from = new double[labels.length];
        to = new double[labels.length];
    }

    /** Paints the {@code strong} heads in bold, then the {@code special} ones, then of the others every n-th that has room. */
    void paint(Brush brush, double middle, IntPredicate strong, IntPredicate special) {
        for (int c = 0; c < labels.length; c++) {
            if (strong.test(c)) {
                paint(brush, c, middle, true);
            }
        }
        int step = step();
        for (int c = 0; c < labels.length; c++) {
            if (!strong.test(c) && special.test(c)) {
                paint(brush, c, middle, false);
            }
        }
        for (int c = 0; c < labels.length; c += step) {
            if (!strong.test(c) && !special.test(c)) {
                paint(brush, c, middle, false);
            }
        }
    }

    private int step() {
        double widest = 0;
        double narrowest = Double.MAX_VALUE;
        for (int c = 0; c < labels.length; c++) {
            widest = Math.max(widest, type.base().width(labels[c]));
            narrowest = Math.min(narrowest, columns.size(c));
        }
        double needed = (widest + type.em() * 0.35) / Math.max(0.5, narrowest);
        int[] steps = {1, 2, 5, 10, 20, 50, 100};
        for (int step : steps) {
            if (step >= needed) {
                return step;
            }
        }
        return (int) Math.ceil(needed);
    }

    private void paint(Brush brush, int column, double middle, boolean bold) {
        Ruler ruler = bold ? type.bold() : type.base();
        double half = ruler.width(labels[column]) / 2;
        double center = columns.middle(column);
        for (int i = 0; i < painted; i++) {
            if (center + half > from[i] - type.em() * 0.25 && center - half < to[i] + type.em() * 0.25) {
                return;
            }
        }
        from[painted] = center - half;
        to[painted++] = center + half;
        brush.center(
                ruler,
                labels[column],
                center,
                middle,
                bold ? brush.palette().ink() : brush.palette().muted());
    }
}
