package org.fmworkbench.ui.controls;

import java.util.function.DoubleFunction;

/** How numbers are written into cells of one size: the format, the font and the common width of their block. */
record NumberFit(DoubleFunction<String> format, Ruler ruler, double width) {
    /** Below this width a cell has no number. */
    static final double NARROWEST = 40;

    private static final double MARGIN = 6;

    /** The most detailed way that fits cells of this size and values up to ±{@code limit}; null when none does. */
    static NumberFit choose(GridControl control, Type type, double cellWidth, double cellHeight, double limit) {
        return choose(control.getNumberFormat(), control.getBriefFormat(), type, cellWidth, cellHeight, limit);
    }

    /** As above, where {@code brief} is how numbers are written when there is no room for {@code full}. */
    static NumberFit choose(
            DoubleFunction<String> full,
            DoubleFunction<String> brief,
            Type type,
            double cellWidth,
            double cellHeight,
            double limit) {
        if (cellWidth < NARROWEST) {
            return null;
        }
        if (cellHeight >= type.em() * 2.2) {
            NumberFit large = tried(full, type.large(), cellWidth - type.em(), cellHeight, limit);
            if (large != null) {
                return large;
            }
        }
        NumberFit fit = tried(full, type.base(), cellWidth, cellHeight, limit);
        if (fit == null) {
            fit = tried(brief, type.base(), cellWidth, cellHeight, limit);
        }
        return fit == null ? tried(brief, type.small(), cellWidth, cellHeight, limit) : fit;
    }

    private static NumberFit tried(DoubleFunction<String> format, Ruler ruler, double w, double h, double limit) {
        double width = ruler.width(format.apply(-limit));
        return width + MARGIN <= w && ruler.size() * 1.08 <= h ? new NumberFit(format, ruler, width) : null;
    }

    /** The right edge of the block of numbers, centred between {@code from} and {@code to}. */
    double right(double from, double to) {
        return Math.rint((from + to + width) / 2);
    }
}
