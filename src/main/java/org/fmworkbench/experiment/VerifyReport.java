package org.fmworkbench.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fmworkbench.derivation.Arithmetic;
import org.fmworkbench.derivation.Cell;
import org.fmworkbench.derivation.Line;
import org.fmworkbench.derivation.LineValues;
import org.fmworkbench.derivation.Precision;
import org.fmworkbench.derivation.Report;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.derivation.mistakes.ProbeRow;
import org.fmworkbench.derivation.mistakes.ProbeRows;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;

/**
 * A verification as a Markdown report that can be handed in: what was checked on which rows, what was found, what the bound is,
 * what was exact. The same report and facts give the same text; a date stands in it only as a fact that is handed in.
 */
public final class VerifyReport {
    private final Report report;
    private final VerifyTable table = new VerifyTable();
    private final Texts texts = Texts.beside(VerifyReport.class);
    private final StringBuilder text = new StringBuilder();

    private VerifyReport(Report report) {
        this.report = report;
    }

    /**
     * Something to know about the verification.
     *
     * @param name such as "Data"
     * @param text such as "titanic: 2,201 rows"
     */
    public record Fact(String name, String text) {}

    /** The report as Markdown; {@code facts} stand at its top. */
    public static String markdown(Report report, List<Fact> facts) {
        return new VerifyReport(report).write(facts);
    }

    private String write(List<Fact> facts) {
        paragraph("# " + texts.get("report.title"));
        paragraph("**" + escape(table.verdict(report)) + "**");
        paragraph(texts.get("report.about"));
        facts.forEach(fact -> item(fact.name(), fact.text()));
        item(
                texts.get("report.precision"),
                texts.get(report.precision() == Precision.DOUBLE ? "report.double" : "report.float"));
        text.append('\n');
        lines();
        results();
        explanations();
        probes();
        return text.toString().stripTrailing() + "\n";
    }

    private void lines() {
        heading("report.lines");
        tableHead(List.of(texts.get("report.line"), texts.get("report.formula")), 2);
        for (Line line : Line.values()) {
            tableRow(List.of(line.name(), "`" + texts.get("report." + line) + "`"));
        }
        text.append('\n');
        paragraph(texts.get("report.prediction"));
    }

    private void results() {
        heading("report.results");
        List<String> sets = VerifyTable.sets(report);
        for (int n = 0; n < sets.size(); n++) {
            item(sets.get(n), report.notes().get(n));
        }
        text.append('\n');
        tableHead(table.head(), 2);
        table.rows(report)
                .forEach(cells ->
                        tableRow(cells.stream().map(VerifyReport::escape).toList()));
        text.append('\n');
        report.cells().stream().filter(cell -> cell.claimed() && !cell.holds()).forEach(this::failure);
    }

    private void failure(Cell cell) {
        paragraph(texts.get(
                "report.failure",
                escape(table.sign(cell)),
                escape(cell.rowSet()),
                Numbers.grouped(cell.worstRow() + 1)));
    }

    private void explanations() {
        heading("report.reading");
        for (String key : List.of("report.difference", "report.ulp", "report.bound", "report.exactly")) {
            paragraph(texts.get(key));
        }
    }

    /** The probe rows, so that a reader can compute them anew. */
    private void probes() {
        heading("report.probes");
        paragraph(texts.get("report.probes.about"));
        tableHead(
                Stream.of("row", "kind", "x", "v", "exact", "naive", "derived")
                        .map(key -> texts.get("report.probes." + key))
                        .toList(),
                4);
        for (ProbeRow probe : ProbeRows.all()) {
            Row row = probe.data();
            tableRow(List.of(
                    Integer.toString(probe.row()),
                    probe.kind().word(),
                    list(row.x()),
                    vectors(row),
                    Numbers.plain(Line.D4.value(row, Arithmetic.EXACT).doubleValue()),
                    Numbers.plain(LineValues.inDouble(Line.D4, row)),
                    Numbers.plain(LineValues.inDouble(Line.D7, row))));
        }
    }

    /** Field after field, the numbers of each with commas between them. */
    private static String vectors(Row row) {
        return IntStream.range(0, row.fields())
                .mapToObj(i -> list(Arrays.copyOfRange(row.v(), i * row.k(), (i + 1) * row.k())))
                .collect(Collectors.joining("; "));
    }

    private static String list(double[] values) {
        return Arrays.stream(values).mapToObj(Numbers::plain).collect(Collectors.joining(", "));
    }

    private void heading(String key) {
        paragraph("## " + texts.get(key));
    }

    private void paragraph(String content) {
        text.append(content).append("\n\n");
    }

    private void item(String name, String content) {
        text.append("- **")
                .append(escape(name))
                .append("**: ")
                .append(escape(content))
                .append('\n');
    }

    /** The first columns to the left, the others to the right. */
    private void tableHead(List<String> cells, int left) {
        tableRow(cells.stream().map(VerifyReport::escape).toList());
        text.append('|');
        for (int n = 0; n < cells.size(); n++) {
            text.append(n < left ? " --- |" : " ---: |");
        }
        text.append('\n');
    }

    private void tableRow(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** Names of data may hold what Markdown takes for marks. */
    private static String escape(String content) {
        return content.replaceAll("([\\\\|*_`<\\[#])", "\\\\$1").replaceAll("\\R", " ");
    }
}
