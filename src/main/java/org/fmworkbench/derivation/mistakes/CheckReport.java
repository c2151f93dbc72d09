package org.fmworkbench.derivation.mistakes;

import java.util.List;

/**
 * What the check of somebody's numbers found.
 *
 * @param rows a verdict for each row that was given, by number
 * @param missing the probe rows that were not given, by number
 * @param mistakes the known mistakes that give these numbers; empty if all is right or none of them does
 * @param startsAtZero whether a start was given and all of it is 0
 */
public record CheckReport(List<RowVerdict> rows, List<Integer> missing, List<Mistake> mistakes, boolean startsAtZero) {
    /** Copies the lists. */
    public CheckReport {
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
        mistakes = List.copyOf(mistakes);
    }

    /** Whether every probe row was given and right, and V does not start at 0. */
    public boolean pass() {
        return missing.isEmpty() && !startsAtZero && rows.stream().allMatch(RowVerdict::passes);
    }

    /** How many of the given rows are wrong, in value or gradient. */
    public long failed() {
        return rows.stream().filter(row -> !row.passes()).count();
    }
}
