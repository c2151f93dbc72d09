package org.fmworkbench.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of cells as aligned text. */
final class TextTable {
    private static final String GAP = "  ";

    private final int firstToTheRight;
    private final List<List<String>> rows = new ArrayList<>();

    private TextTable(int firstToTheRight) {
        this.firstToTheRight = firstToTheRight;
    }

    /** All columns go to the left. */
    static TextTable ofTexts() {
        return new TextTable(Integer.MAX_VALUE);
    }

    /** Columns from number {@code first} (0-based) on go to the right. */
    static TextTable ofNumbersFrom(int first) {
        return new TextTable(first);
    }

    void add(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    void print(PrintWriter out, String indent) {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < row.size(); i++) {
                String space = " ".repeat(widths[i] - width(row.get(i)));
                boolean right = i >= firstToTheRight;
                line.append(i == 0 ? "" : GAP).append(right ? space + row.get(i) : row.get(i) + space);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
