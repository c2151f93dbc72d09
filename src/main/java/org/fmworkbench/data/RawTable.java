package org.fmworkbench.data;

import java.util.List;
import java.util.stream.IntStream;
import org.fmworkbench.text.InputException;

/**
 * A table as it was read, every cell as text.
 *
 * @param file what messages call it
 * @param names of the columns
 * @param columns with one cell for each record, a header's record included
 * @param firstRecord 1 if record 0 is the header, else 0
 * @param lines for each record the line on which it starts, from 1
 */
record RawTable(String file, List<String> names, List<TextColumn> columns, int firstRecord, int[] lines) {
    /** The place of a column. */
    int column(String name) throws InputException {
        int column = names.indexOf(name);
        if (column < 0) {
            throw Say.bad("column.none", file, Say.value(name), Say.values(names, 50));
        }
        return column;
    }

    /** All records but the header. */
    int[] records() {
        return IntStream.range(firstRecord, lines.length).toArray();
    }

    /** What is wrong with a cell; the text of {@code key} gets file, line, column, value and then {@code more}. */
    InputException badCell(String key, int record, int column, Object... more) {
        Object[] words = new Object[4 + more.length];
        words[0] = file;
        words[1] = lines[record];
        words[2] = Say.value(names.get(column));
        words[3] = Say.value(columns.get(column).text(record));
        System.arraycopy(more, 0, words, 4, more.length);
        return Say.bad(key, words);
    }
}
