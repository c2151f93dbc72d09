package org.fmworkbench.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A column as it was read: each different text once, and for each record the number of its text.
 *
 * @param values the texts as written, without blanks around them
 * @param codes for each record the place of its text in {@code values}
 */
record TextColumn(List<String> values, int[] codes) {
    /** Of {@code records} cells. */
    static TextColumn of(int records, IntFunction<String> cell) {
        Map<String, Integer> known = new HashMap<>();
        List<String> values = new ArrayList<>();
        int[] codes = new int[records];
        for (int r = 0; r < records; r++) {
            String text = cell.apply(r);
            Integer code = known.get(text);
            if (code == null) {
                code = known.computeIfAbsent(text.strip(), value -> add(values, value));
                known.put(text, code);
            }
            codes[r] = code;
        }
        return new TextColumn(List.copyOf(values), codes);
    }

    private static int add(List<String> values, String value) {
        values.add(value);
        return values.size() - 1;
    }

    /** The text of a record. */
    String text(int record) {
        return values.get(codes[record]);
    }

    /** How often each value stands in the given records. */
    int[] counts(int[] records) {
        int[] counts = new int[values.size()];
        for (int record : records) {
            counts[codes[record]]++;
        }
        return counts;
    }

    /** The places of the values whose count is not 0. */
    int[] places(int[] counts) {
        return IntStream.range(0, counts.length).filter(p -> counts[p] > 0).toArray();
    }
}
