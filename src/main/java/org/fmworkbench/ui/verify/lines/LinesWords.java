package org.fmworkbench.ui.verify.lines;

import java.util.List;
import org.fmworkbench.derivation.Cell;
import org.fmworkbench.derivation.Precision;
import org.fmworkbench.derivation.Report;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.derivation.RowSet;
import org.fmworkbench.derivation.Step;
import org.fmworkbench.derivation.Verification;
import org.fmworkbench.text.Digits;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.verify.lines.Verdict.State;

/** Says in words what a verification found. */
final class LinesWords {
    private final Texts texts;

    LinesWords(Texts texts) {
        this.texts = texts;
    }

    /** The column of the {@code at}-th set of {@code report}; {@code more} is said of its rows too. */
    Column column(RowSetName name, RowSet set, Report report, int at, String more) {
        String note = (report.notes().get(at) + " " + more).strip();
        List<Verdict> verdicts = report.cells().stream()
                .filter(cell -> cell.rowSet().equals(set.name()))
                .map(cell -> verdict(cell, report.precision()))
                .toList();
        return new Column(set.name(), brief(name), shape(set), note, verdicts);
    }

    /** A column of which nothing is known; {@code why} says what to do. */
    Column open(RowSetName name, String title, String why) {
        Verdict open = Verdict.open(texts.get("open"), why);
        return new Column(
                title,
                brief(name),
                "",
                why,
                Verification.steps().stream().map(s -> open).toList());
    }

    private String brief(RowSetName name) {
        return texts.get("brief." + name);
    }

    private String shape(RowSet set) {
        if (set.size() == 0) {
            return "";
        }
        Row one = set.row(0);
        boolean all = set.row(set.size() - 1).fields() == one.fields()
                && set.row(set.size() - 1).k() == one.k();
        return all ? texts.get("shape", one.fields(), one.k()) : texts.get("shapes");
    }

    private Verdict verdict(Cell cell, Precision precision) {
        if (cell.rows() == 0) {
            return Verdict.open(texts.get("open"), texts.get("open.how"));
        }
        boolean claimed = cell.claimed();
        String words = texts.get(!claimed ? "nothing" : cell.holds() ? "holds" : "broken");
        String difference = Digits.significant(cell.maxDifference(), 2);
        return new Verdict(
                cell.holds() ? State.HOLDS : State.BROKEN,
                words,
                claimed ? difference : "",
                claimed ? more(cell) : "",
                details(cell, precision),
                (int) cell.worstRow());
    }

    private String more(Cell cell) {
        String share = texts.get("more.share", share(cell.maxOfBound()));
        String ulps = Double.isNaN(cell.maxUlps())
                ? share
                : texts.get("more.ulps", Digits.significant(cell.maxUlps(), 2)) + " · " + share;
        return ulps + "\n" + exactly(cell);
    }

    private String exactly(Cell cell) {
        if (cell.exactRows() == 0 || !cell.exactZero()) {
            return texts.get(cell.exactRows() == 0 ? "more.unexact" : "more.inexact");
        }
        return texts.get(cell.rows() == 1 ? "more.exact.one" : "more.exact", cell.exactRows());
    }

    private String share(double ofBound) {
        return Digits.significant(100 * ofBound, 2);
    }

    private String details(Cell cell, Precision precision) {
        String of =
                texts.get("of." + (cell.step().line().isPresent() ? "line" : cell.step()), above(cell), cell.step());
        StringBuilder all = new StringBuilder(texts.get(
                "details",
                of,
                cell.rowSet(),
                texts.get(precision.name()),
                Digits.significant(cell.maxDifference(), 3),
                share(cell.maxOfBound())));
        add(all, "details.ulps", !Double.isNaN(cell.maxUlps()), Digits.significant(cell.maxUlps(), 3));
        String sampled = Numbers.grouped(cell.exactRows());
        add(all, "details.exact", cell.exactRows() > 0 && cell.exactZero(), sampled, Numbers.grouped(cell.rows()));
        add(all, "details.inexact", !cell.exactZero(), sampled, Numbers.grouped(cell.rows()));
        add(all, "details.unexact", cell.exactRows() == 0);
        add(all, "details.overflowed", cell.overflowed() > 0, Numbers.grouped(cell.overflowed()));
        add(all, "details.worst", cell.worstRow() >= 0 && cell.rows() > 1, Numbers.grouped(cell.worstRow() + 1));
        return all.toString();
    }

    private void add(StringBuilder all, String key, boolean applies, Object... arguments) {
        if (applies) {
            all.append(' ').append(texts.get(key, arguments));
        }
    }

    private static Object above(Cell cell) {
        return cell.step().line().flatMap(line -> line.above()).map(Step::of).orElse(cell.step());
    }

    /** What came out of everything that was asked for. */
    String outcome(Report report, long rows, long nanos) {
        String counted = Numbers.grouped(rows);
        String seconds = Numbers.fixed(nanos / 1e9, 1);
        long unclaimed = report.cells().stream().filter(cell -> !cell.claimed()).count();
        long broken = report.cells().stream().filter(cell -> !cell.holds()).count() - unclaimed;
        String verdict = broken > 0
                ? texts.get("outcome.broken", broken)
                : unclaimed > 0 ? texts.get("outcome.unclaimed", unclaimed) : texts.get("outcome.holds");
        return report.complete()
                ? texts.get("outcome", counted, seconds, verdict)
                : texts.get("outcome.cancelled", counted, seconds, verdict);
    }
}
