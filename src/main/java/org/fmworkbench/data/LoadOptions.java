package org.fmworkbench.data;

import java.util.List;

/**
 * How a table becomes a data set. Null means: choose for me, by the card if there is one.
 *
 * @param target the column to predict; otherwise the card's, or the last column
 * @param fields the columns to predict from; otherwise the card's, or all that are neither constant nor like an id
 * @param task what kind of target it is; otherwise by its values
 * @param positive the value with y = 1 of a binary target; otherwise the card's, or deduced
 * @param bins into how many ranges a real-valued column is cut, from 2 to 1000
 */
public record LoadOptions(String target, List<String> fields, Task task, String positive, int bins) {
    /** The number of ranges if nobody says otherwise. */
    public static final int DEFAULT_BINS = 4;

    /** Copies the fields. */
    public LoadOptions {
        fields = fields == null ? null : List.copyOf(fields);
    }

    /** Everything chosen for the user. */
    public static LoadOptions auto() {
        return new LoadOptions(null, null, null, null, DEFAULT_BINS);
    }

    /** These options with another target. */
    public LoadOptions withTarget(String other) {
        return new LoadOptions(other, fields, task, positive, bins);
    }

    /** These options with other fields. */
    public LoadOptions withFields(List<String> others) {
        return new LoadOptions(target, others, task, positive, bins);
    }

    /** These options with another task. */
    public LoadOptions withTask(Task other) {
        return new LoadOptions(target, fields, other, positive, bins);
    }

    /** These options with another positive value. */
    public LoadOptions withPositive(String other) {
        return new LoadOptions(target, fields, task, other, bins);
    }

    /** These options with another number of ranges. */
    public LoadOptions withBins(int other) {
        return new LoadOptions(target, fields, task, positive, other);
    }
}
