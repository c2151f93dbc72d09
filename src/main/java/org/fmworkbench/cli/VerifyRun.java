package org.fmworkbench.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.derivation.Precision;
import org.fmworkbench.derivation.Report;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.derivation.RowSet;
import org.fmworkbench.derivation.Verification;
import org.fmworkbench.experiment.VerifyReport;
import org.fmworkbench.experiment.VerifyReport.Fact;
import org.fmworkbench.experiment.VerifyTable;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;

/** Checks every equals sign and shows what was found. */
final class VerifyRun {
    /** So many rows of each set at most are computed exactly too. */
    private static final int MOST_EXACT = 100;

    /** So many products in exact arithmetic, a few seconds' work, are spent on all sets together. */
    private static final long EXACT_PRODUCTS = 5_000_000;

    private final Streams streams;
    private final VerifyCommand command;
    private final Texts texts = Texts.beside(VerifyRun.class);

    VerifyRun(Streams streams, VerifyCommand command) {
        this.streams = streams;
        this.command = command;
    }

    int run() throws InputException, IOException {
        checkOptions();
        VerifyRows rows;
        Report report;
        List<Integer> exact;
        try (ProgressLine progress = new ProgressLine(streams)) {
            rows = command.data == null ? VerifyRows.withoutData(command) : VerifyData.of(command, progress);
            exact = exactRows(rows.sets());
            report = Verification.run(rows.sets(), exact, Precision.DOUBLE, progress.under("progress.verifying"));
        }
        UnseenText.warn(rows.unseen(), streams);
        List<Fact> facts = new ArrayList<>(rows.facts());
        for (int n = 0; n < exact.size(); n++) {
            if (exact.get(n) == 0) {
                String set = rows.sets().get(n).name();
                facts.add(new Fact(texts.get("verify.exactly"), texts.get("verify.notExact", set)));
            }
        }
        show(report, facts);
        return code(report);
    }

    /**
     * Of each set so many rows that their exact products are not too many: the pairs of D1 to D6 and the one-hot products of
     * D2; 0 where a single row has too many.
     */
    private static List<Integer> exactRows(List<RowSet> sets) {
        long share = EXACT_PRODUCTS / sets.size();
        return sets.stream()
                .map(set -> (int) Math.min(MOST_EXACT, share / products(set)))
                .toList();
    }

    private static long products(RowSet set) {
        if (set.size() == 0) {
            return 1;
        }
        Row row = set.row(0);
        long pairs = 4L * row.fields() * row.fields();
        return Math.max(1, (pairs + (long) row.fields() * row.tables().rows()) * row.k());
    }

    /** Whether all holds, as an exit code. */
    static int code(Report report) {
        return report.holds() ? Shell.OK : Shell.FAILED;
    }

    private void checkOptions() throws InputException {
        if (command.data == null && command.model != null) {
            throw new InputException(texts.get("verify.modelAlone"));
        }
        if (command.data != null && command.fields != null) {
            throw new InputException(texts.get("verify.fieldsOfData", command.data));
        }
    }

    private void show(Report report, List<Fact> facts) throws IOException {
        switch (command.format) {
            case JSON -> Json.write(streams.out(), json -> VerifyJson.write(report, facts, json));
            case MARKDOWN -> streams.out().print(VerifyReport.markdown(report, facts));
            default -> writeText(report, facts);
        }
        streams.out().flush();
    }

    private void writeText(Report report, List<Fact> facts) {
        VerifyTable table = new VerifyTable();
        facts.forEach(fact -> streams.out().println(texts.get("verify.fact", fact.name(), fact.text())));
        List<String> sets = VerifyTable.sets(report);
        for (int n = 0; n < sets.size(); n++) {
            streams.out()
                    .println(
                            texts.get("verify.fact", sets.get(n), report.notes().get(n)));
        }
        streams.out().println();
        TextTable text = TextTable.ofNumbersFrom(2);
        text.add(table.head());
        table.rows(report).forEach(text::add);
        text.print(streams.out(), "");
        streams.out().println();
        streams.out().println(table.verdict(report));
        streams.out().println(texts.get("verify.bound"));
    }
}
