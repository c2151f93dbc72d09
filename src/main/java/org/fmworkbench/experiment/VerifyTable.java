package org.fmworkbench.experiment;

import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.derivation.Cell;
import org.fmworkbench.derivation.Report;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;

/** What a verification found as a table of texts: one row for each equals sign on each set of rows. */
public final class VerifyTable {
    private static final double MANY_ULPS = 1000;
    private static final double VERY_MANY_ULPS = 1e7;

    private final Texts texts = Texts.beside(VerifyTable.class);

    /** The names of the columns. The first two are texts, the others numbers and verdicts. */
    public List<String> head() {
        return List.of(
                texts.get("verify.line"),
                texts.get("verify.rowSet"),
                texts.get("verify.rows"),
                texts.get("verify.maxDifference"),
                texts.get("verify.maxUlp"),
                texts.get("verify.ofBound"),
                texts.get("verify.withinBound"),
                texts.get("verify.exact"));
    }

    /** All cells of the report, one set of rows after another. */
    public List<List<String>> rows(Report report) {
        List<List<String>> rows = new ArrayList<>();
        for (String set : sets(report)) {
            report.cells().stream()
                    .filter(cell -> cell.rowSet().equals(set))
                    .map(this::row)
                    .forEach(rows::add);
        }
        return rows;
    }

    /** The names of the sets of rows, in the order of their notes. */
    public static List<String> sets(Report report) {
        return report.cells().stream().map(Cell::rowSet).distinct().toList();
    }

    private List<String> row(Cell cell) {
        return List.of(
                sign(cell),
                cell.rowSet(),
                Numbers.grouped(cell.rows()),
                cell.claimed() ? Numbers.brief(cell.maxDifference()) : texts.get("verify.none"),
                ulps(cell.maxUlps()),
                cell.claimed() ? Numbers.brief(cell.maxOfBound()) : texts.get("verify.none"),
                within(cell),
                exact(cell));
    }

    /** The equals sign: "D3 = D4". */
    public String sign(Cell cell) {
        return texts.get("verify." + cell.step().name());
    }

    private String ulps(double ulps) {
        if (Double.isNaN(ulps)) {
            return texts.get("verify.none");
        }
        if (ulps >= VERY_MANY_ULPS) {
            return Numbers.brief(ulps);
        }
        return ulps < MANY_ULPS ? Numbers.plain(StrictMath.rint(ulps * 10) / 10) : Numbers.grouped(Math.round(ulps));
    }

    private String within(Cell cell) {
        String key = !cell.claimed() ? "verify.nothing" : cell.withinBound() ? "verify.yes" : "verify.no";
        return cell.overflowed() == 0
                ? texts.get(key)
                : texts.get(key + ".overflowed", Numbers.grouped(cell.overflowed()));
    }

    private String exact(Cell cell) {
        if (cell.exactRows() == 0) {
            return texts.get("verify.none");
        }
        return texts.get(cell.exactZero() ? "verify.equal" : "verify.different", Numbers.grouped(cell.exactRows()));
    }

    /** What the whole report says. */
    public String verdict(Report report) {
        List<Cell> cells = report.cells();
        long failed =
                cells.stream().filter(cell -> cell.claimed() && !cell.holds()).count();
        long unclaimed = cells.stream().filter(cell -> !cell.claimed()).count();
        String key = !report.complete()
                ? "verify.incomplete"
                : failed > 0 ? "verify.fails" : unclaimed > 0 ? "verify.unclaimed" : "verify.holds";
        String verdict = texts.get(
                key,
                Numbers.grouped(cells.size()),
                Numbers.grouped(failed > 0 ? failed : unclaimed),
                Numbers.grouped(cells.stream()
                        .filter(cell -> cell.step() == cells.get(0).step())
                        .mapToLong(Cell::rows)
                        .sum()));
        long overflowed = cells.stream().mapToLong(Cell::overflowed).max().orElse(0);
        return overflowed == 0 ? verdict : verdict + " " + texts.get("verify.overflowed", Numbers.grouped(overflowed));
    }
}
