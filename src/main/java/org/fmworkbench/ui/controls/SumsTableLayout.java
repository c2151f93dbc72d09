package org.fmworkbench.ui.controls;

import java.util.function.DoubleUnaryOperator;

/** Where everything in a table of sums lies. The last column is the total, the last four rows are the summary. */
final class SumsTableLayout {
    final Tracks rows;
    final Tracks columns;
    final double top;
    final double headHeight;
    final double labelWidth;
    /** The column that is wider than the others, or −1. */
    final int wide;

    SumsTableLayout(
            SumsTable table, Type type, double width, double top, double bottom, int focus, DoubleUnaryOperator snap) {
        double em = type.em();
        this.top = top;
        headHeight = snap.applyAsDouble(em * 1.6);
        int entries = table.rows();
        double summary =
                Math.floor(Math.max(em * 1.35, Math.min(em * 2.6, (bottom - top - headHeight) / (entries + 5))));
        double room = bottom - top - headHeight - SumsTable.SUMMARY * summary - em * 0.8;
        double entry = Math.min(room / Math.max(1, entries), em * 3.4);
        double height = entry >= 10 ? Math.floor(entry) : Math.max(0.5, entry);
        rows = Tracks.of(
                top + headHeight,
                entries == 0 ? 0 : entries + SumsTable.SUMMARY,
                i -> i < entries ? height : summary,
                i -> i == entries ? em * 0.35 : i == entries + 3 ? em * 0.25 : 0,
                snap);
        String widest = table.getNumberFormat().apply(-Math.max(table.getLimit(), table.summaryLimit()));
        double total = Math.ceil(
                Math.max(type.bold().width(widest), type.base().width(table.columnLabel(table.columns()))) + em);
        double number = Math.ceil(Math.max(NumberFit.NARROWEST, type.bold().width(widest) + em * 0.7));
        double wanted = labelWidth(table, type) + em * 0.6;
        boolean roomy = width - wanted - total - em * 0.4 >= table.columns() * number;
        labelWidth = Math.floor(Math.min(wanted, width * (roomy ? 0.45 : 0.27)));
        double free = width - labelWidth - total - em * 0.4;
        double even = Math.min(free / Math.max(1, table.columns()), em * 8);
        boolean narrow = even < number && focus >= 0 && focus < table.columns();
        wide = narrow && free > number * 1.5 ? focus : -1;
        double rest = wide >= 0 ? (free - number) / (table.columns() - 1) : even;
        double size = rest >= 10 ? Math.floor(rest) : Math.max(0.5, rest);
        int last = table.columns();
        columns = Tracks.of(
                labelWidth,
                last == 0 ? 0 : last + 1,
                k -> k == last ? total : k == wide ? number : size,
                k -> k == last ? em * 0.4 : 0,
                snap);
    }

    private static double labelWidth(SumsTable table, Type type) {
        double max = 0;
        for (int i = 0; i < table.rows() + SumsTable.SUMMARY; i++) {
            max = Math.max(max, type.bold().width(table.rowLabel(i)));
        }
        return max;
    }
}
