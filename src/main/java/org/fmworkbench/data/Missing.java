package org.fmworkbench.data;

import java.util.Set;

/**
 * The texts that stand for a cell without a value. Left out on purpose: {@code None}, {@code -} and {@code Unknown}, which
 * are ordinary values in many tables, and {@code NaN}, which is a fault in a column of numbers and a name elsewhere.
 */
final class Missing {
    private static final Set<String> MARKS =
            Set.of("", "NA", "N/A", "n/a", "#N/A", "NULL", "null", "?", Vocabulary.MISSING);

    private Missing() {}

    /** Whether the text means that the cell has no value. */
    static boolean isMark(String text) {
        return MARKS.contains(text);
    }
}
