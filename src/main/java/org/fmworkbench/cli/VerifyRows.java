package org.fmworkbench.cli;

import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.derivation.RowSet;
import org.fmworkbench.derivation.mistakes.ProbeRow;
import org.fmworkbench.derivation.mistakes.ProbeRows;
import org.fmworkbench.experiment.UnseenValues;
import org.fmworkbench.experiment.VerifyReport.Fact;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;

/**
 * What {@code verify} checks.
 *
 * @param facts what to know about it
 * @param sets sets of rows
 * @param unseen values of the data that the model does not know
 */
record VerifyRows(List<Fact> facts, List<RowSet> sets, UnseenValues unseen) {
    /** Random rows of each kind, if nobody says otherwise. */
    private static final int TRIALS = 10_000;

    /** F² · K · trials, a minute or two in double. */
    private static final long MOST_PRODUCTS = 10_000_000_000L;

    private static final int FIELDS = 8;
    private static final int K = 4;
    private static final long SEED = 1;

    /** Random rows, hard rows and the probe rows. */
    static VerifyRows withoutData(VerifyCommand command) throws InputException {
        List<RowSet> sets = new ArrayList<>(random(
                or(command.trials, TRIALS), or(command.fields, FIELDS), or(command.k, K), or(command.seed, SEED)));
        Texts texts = Texts.beside(VerifyRows.class);
        sets.add(RowSet.of(
                texts.get("verify.probes", ProbeRows.all().size()),
                texts.get("verify.probesNote"),
                ProbeRows.all().stream().map(ProbeRow::data).toList()));
        return new VerifyRows(List.of(), sets, UnseenValues.NONE);
    }

    /**
     * Random rows and hard rows, so many of each.
     *
     * @throws InputException if even double would take minutes for them
     */
    static List<RowSet> random(int trials, int fields, int k, long seed) throws InputException {
        long products = (long) fields * fields * Math.max(1, k);
        if (products > MOST_PRODUCTS / trials) {
            long most = MOST_PRODUCTS / products;
            throw new InputException(Texts.beside(VerifyRows.class)
                    .get(
                            most == 0 ? "verify.tooLargeAny" : "verify.tooLarge",
                            Numbers.grouped(most == 0 ? products : products * trials),
                            Numbers.grouped(MOST_PRODUCTS),
                            Numbers.grouped(most)));
        }
        return List.of(RowSet.random(trials, fields, k, seed), RowSet.hard(trials, fields, k, seed));
    }

    private static <T> T or(T given, T otherwise) {
        return given == null ? otherwise : given;
    }
}
