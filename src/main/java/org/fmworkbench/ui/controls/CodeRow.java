package org.fmworkbench.ui.controls;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of source or a part of it on one row of the screen.
 *
 * @param line which line, counted from 0
 * @param text what stands in the row
 */
record CodeRow(int line, String text) {
    private static final int HANGING = 4;

    /** The rows that a line takes; what does not fit {@code columns} goes on below, farther to the right. */
    static List<CodeRow> wrapped(int line, String text, int columns) {
        List<CodeRow> rows = new ArrayList<>();
        int indent = text.length() - text.stripLeading().length();
        String hanging = " ".repeat(Math.min(indent + HANGING, columns / 2));
        String rest = text;
        while (rest.length() > columns) {
            int blank = rest.lastIndexOf(' ', columns);
            int before = rest.length() - rest.stripLeading().length();
            int cut = blank > before ? blank : columns;
            rows.add(new CodeRow(line, rest.substring(0, cut)));
            rest = hanging + rest.substring(cut).stripLeading();
        }
        rows.add(new CodeRow(line, rest));
        return rows;
    }
}
