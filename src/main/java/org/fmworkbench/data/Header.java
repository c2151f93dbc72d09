package org.fmworkbench.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of the columns.
 *
 * @param names one for each column, all different
 * @param present whether the first record holds them; otherwise it is data, and they are column1, column2, …
 * @param notes what was done about them
 */
record Header(List<String> names, boolean present, List<String> notes) {
    static Header of(List<TextColumn> columns) {
        List<String> notes = new ArrayList<>();
        boolean present = isPresent(columns);
        if (!present) {
            notes.add(Say.text("header.absent", columns.size()));
        }
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int c = 0; c < columns.size(); c++) {
            String written = present ? columns.get(c).text(0).replaceAll("\\s+", " ") : "";
            String name = different(written.isEmpty() ? "column" + (c + 1) : written, taken);
            if (present && !name.equals(written)) {
                notes.add(
                        written.isEmpty()
                                ? Say.text("header.empty", c + 1, name)
                                : Say.text("header.twice", Say.value(written), c + 1, Say.value(name)));
            }
            names.add(name);
        }
        return new Header(List.copyOf(names), present, List.copyOf(notes));
    }

    private static String different(String name, Set<String> taken) {
        String different = name;
        for (int n = 2; !taken.add(different); n++) {
            different = name + " (" + n + ")";
        }
        return different;
    }

    /**
     * The first record is data only if every cell of it looks like the cells below: a number above numbers, or a text that
     * stands below again. One cell that does not is enough to make it a header.
     */
    private static boolean isPresent(List<TextColumn> columns) {
        boolean likeData = false;
        for (TextColumn column : columns) {
            String first = column.text(0);
            if (Missing.isMark(first)) {
                continue;
            }
            if (!looksLikeBelow(column, first)) {
                return true;
            }
            likeData = true;
        }
        return !likeData;
    }

    private static boolean looksLikeBelow(TextColumn column, String first) {
        boolean[] below = new boolean[column.values().size()];
        for (int r = 1; r < column.codes().length; r++) {
            below[column.codes()[r]] = true;
        }
        List<String> texts = new ArrayList<>();
        for (int code = 0; code < below.length; code++) {
            if (below[code] && !Missing.isMark(column.values().get(code))) {
                texts.add(column.values().get(code));
            }
        }
        NumberStyle style = NumberStyle.best(texts);
        boolean numbers = !texts.isEmpty() && texts.stream().allMatch(style::reads);
        return numbers ? style.reads(first) : below[column.codes()[0]];
    }
}
