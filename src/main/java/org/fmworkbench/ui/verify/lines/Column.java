package org.fmworkbench.ui.verify.lines;

import java.util.List;

/**
 * One set of rows: what all the equals signs showed on it.
 *
 * @param title what the set is called
 * @param brief a shorter name
 * @param shape its F and K
 * @param note what to know about its rows
 * @param verdicts step by step
 */
record Column(String title, String brief, String shape, String note, List<Verdict> verdicts) {
    /** Copies the list. */
    Column {
        verdicts = List.copyOf(verdicts);
    }
}
