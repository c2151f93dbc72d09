package org.fmworkbench.cli;

import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.derivation.RowSet;
import org.fmworkbench.derivation.mistakes.ProbeRow;
import org.fmworkbench.derivation.mistakes.ProbeRows;
import org.fmworkbench.experiment.VerifyReport.Fact;
import org.fmworkbench.text.Texts;

/**
 * What {@code verify} checks.
 *
 * @param facts what to know about it
 * @param sets sets of rows
 */
record VerifyRows(List<Fact> facts, List<RowSet> sets) {
    /** Random rows of each kind, if nobody says otherwise. */
    private static final int TRIALS = 10_000;

    private static final int FIELDS = 8;
    private static final int K = 4;
    private static final long SEED = 1;

    /** Random rows, hard rows and the probe rows. */
    static VerifyRows withoutData(VerifyCommand command) {
        List<RowSet> sets = new ArrayList<>(random(
                or(command.trials, TRIALS), or(command.fields, FIELDS), or(command.k, K), or(command.seed, SEED)));
        Texts texts = Texts.beside(VerifyRows.class);
        sets.add(RowSet.of(
                texts.get("verify.probes", ProbeRows.all().size()),
                texts.get("verify.probesNote"),
                ProbeRows.all().stream().map(ProbeRow::data).toList()));
        return new VerifyRows(List.of(), sets);
    }

    /** Random rows and hard rows, so many of each. */
    static List<RowSet> random(int trials, int fields, int k, long seed) {
        return List.of(RowSet.random(trials, fields, k, seed), RowSet.hard(trials, fields, k, seed));
    }

    private static <T> T or(T given, T otherwise) {
        return given == null ? otherwise : given;
    }
}
