package org.fmworkbench.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.fmworkbench.derivation.Cell;
import org.fmworkbench.derivation.Precision;
import org.fmworkbench.derivation.ProgressListener;
import org.fmworkbench.derivation.Report;
import org.fmworkbench.derivation.RowSet;
import org.fmworkbench.derivation.Step;
import org.fmworkbench.derivation.Verification;
import org.fmworkbench.derivation.mistakes.ProbeRow;
import org.fmworkbench.derivation.mistakes.ProbeRows;
import org.fmworkbench.experiment.VerifyReport.Fact;
import org.junit.jupiter.api.Test;

class VerifyReportTest {
    private static final RowSet PROBES =
            RowSet.of("probe rows", ProbeRows.all().stream().map(ProbeRow::data).toList());

    private static Report report() {
        return Verification.run(
                List.of(RowSet.random(40, 5, 3, 1), PROBES),
                new Verification.Settings(10, Precision.DOUBLE),
                ProgressListener.NONE);
    }

    @Test
    void theReportIsTheSameEachTimeAndSaysWhatWasFound() {
        List<Fact> facts = List.of(new Fact("Data", "a*b|c_d"), new Fact("Date", "2026-01-02"));
        String text = VerifyReport.markdown(report(), facts);
        assertEquals(text, VerifyReport.markdown(report(), facts));
        assertTrue(text.startsWith("# Verification of the cross term\n"), text);
        assertTrue(text.contains("\n**Every equals sign holds: 16 of 16, on 58 rows.**\n"), text);
        assertTrue(text.contains("- **Data**: a\\*b\\|c\\_d\n- **Date**: 2026-01-02\n"), text);
        assertTrue(text.contains("| D7 | `½ Σ_k [(Σ_i u_ik)² − Σ_i u_ik²]` |\n"), text);
        assertTrue(text.contains("N. J. Higham"), text);
        assertTrue(text.contains("whose left side is in magnitude above twice the bound"), text);
        assertTrue(text.contains("\n| D2 = D3 | 40 random rows | 40 | 0 | 0 | 0 | yes | 0 on 10 rows |\n"), text);
        assertTrue(text.contains("- **40 random rows**: F = 5, K = 3, seed 1;"), text);
        assertTrue(text.contains("| 13 | single-field | 1 | 1.5, -0.75 | 0 | 0 | 0 |\n"), text);
        assertFalse(text.contains("{0"), "an argument was left in the text");
    }

    /** The oracle is the report itself: every cell stands in the table, a set after the other. */
    @Test
    void everyCellIsARowOfTheTable() {
        Report report = report();
        VerifyTable table = new VerifyTable();
        List<List<String>> rows = table.rows(report);
        assertEquals(report.cells().size(), rows.size());
        assertEquals("40 random rows", rows.get(7).get(1));
        assertEquals("probe rows", rows.get(8).get(1));
        for (List<String> row : rows) {
            assertEquals(table.head().size(), row.size());
        }
    }

    @Test
    void whatDoesNotHoldIsSaidWithTheRowThatIsFarthestOut() {
        Cell wrong = new Cell(Step.D7, "data", 12_345, 0.25, Double.NaN, 7, false, 100, false, 3, 41);
        Cell right = new Cell(Step.D6, "data", 12_345, 1e-17, 1234.5, 0.00012, true, 0, true, 0, 4);
        Report report = new Report(Precision.DOUBLE, List.of(right, wrong), List.of(""), true);
        VerifyTable table = new VerifyTable();
        assertEquals(
                List.of("D6 = D7", "data", "12,345", "0.25", "–", "7", "NO (3 rows may overflow)", "NOT 0 on 100 rows"),
                table.rows(report).get(1));
        assertEquals(
                List.of("D5 = D6", "data", "12,345", "1.0e−17", "1,235", "1.2e−4", "yes", "–"),
                table.rows(report).get(0));
        String text = VerifyReport.markdown(report, List.of());
        assertTrue(
                text.contains(
                        "**1 of 2 equals signs do not hold, on 12,345 rows. Rows that may overflow, of which nothing is claimed: 3 in a set at most.**"),
                text);
        assertTrue(text.contains("D6 = D7 does not hold on data; the row farthest out is number 42.\n"), text);
        assertTrue(VerifyReport.markdown(new Report(Precision.FLOAT, List.of(right), List.of(""), false), List.of())
                .contains("Ended before all rows were computed"));
    }
}
