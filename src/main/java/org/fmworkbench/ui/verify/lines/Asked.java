package org.fmworkbench.ui.verify.lines;

import java.util.List;
import org.fmworkbench.derivation.Precision;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.derivation.RowSet;
import org.fmworkbench.derivation.mistakes.ProbeRow;
import org.fmworkbench.derivation.mistakes.ProbeRows;
import org.fmworkbench.text.Texts;

/**
 * What is to be verified.
 *
 * @param trials how many random rows, and as many hard ones
 * @param fields F of them
 * @param k K of them
 * @param seed that they come from
 * @param precision what the lines are computed in
 */
record Asked(int trials, int fields, int k, long seed, Precision precision) {

    /** Random rows, hard rows and the probe rows; with their names. */
    List<RowSet> sets(Texts texts) {
        List<Row> rows = ProbeRows.all().stream().map(ProbeRow::data).toList();
        return List.of(
                RowSet.random(trials, fields, k, seed),
                RowSet.hard(trials, fields, k, seed),
                RowSet.of(texts.get("probes", rows.size()), rows));
    }
}
