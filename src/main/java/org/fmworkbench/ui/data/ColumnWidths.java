package org.fmworkbench.ui.data;

import java.util.Arrays;

/**
 * How wide the columns of a table are.
 *
 * @param heads what each needs at the least, for its head
 * @param cells what each would like to have, for its cells
 * @param least no column is made narrower than this for want of room if its cells would like more
 */
record ColumnWidths(double[] heads, double[] cells, double least) {
    /**
     * Widths that fill the room: what is left over is shared evenly; if room is wanting, the widest columns give way first.
     * If it does not suffice even so, the table is wider than the room.
     */
    double[] share(double room) {
        double[] widths = capped(Double.MAX_VALUE);
        double wanted = sum(widths);
        if (wanted <= room) {
            double extra = Math.floor((room - wanted) / widths.length);
            return Arrays.stream(widths).map(w -> w + extra).toArray();
        }
        double low = least;
        double high = Arrays.stream(widths).max().orElse(0);
        if (sum(capped(low)) > room) {
            return capped(least * 2);
        }
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            if (sum(capped(middle)) > room) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return Arrays.stream(capped(low)).map(Math::floor).toArray();
    }

    private double[] capped(double most) {
        double[] widths = new double[heads.length];
        Arrays.setAll(widths, c -> Math.max(heads[c], Math.min(cells[c], most)));
        return widths;
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }
}
