package org.fmworkbench.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fmworkbench.derivation.mistakes.CheckReport;
import org.fmworkbench.derivation.mistakes.Mistake;
import org.fmworkbench.derivation.mistakes.RowVerdict;
import org.fmworkbench.derivation.mistakes.RowVerdict.GradientVerdict;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;

/** What a check found, for people: a table of the rows, then the verdict and the mistake that explains it. */
final class CheckText {
    private static final String INDENT = "  ";
    /** A list with more characters is shown as its length. */
    private static final int MOST_SHOWN = 40;

    private final CheckReport report;
    private final PrintWriter out;
    private final Texts texts = Texts.beside(CheckText.class);

    private CheckText(CheckReport report, PrintWriter out) {
        this.report = report;
        this.out = out;
    }

    static void write(CheckReport report, PrintWriter out) {
        new CheckText(report, out).write();
    }

    private void write() {
        writeRows();
        out.println();
        writeGradients();
        if (!report.missing().isEmpty()) {
            String rows = report.missing().stream().map(String::valueOf).collect(Collectors.joining(", "));
            out.println(texts.get(report.missing().size() == 1 ? "check.missingOne" : "check.missing", rows));
        }
        out.println(verdict());
        report.mistakes().forEach(this::explain);
    }

    private void writeRows() {
        TextTable table = TextTable.ofNumbersFrom(2);
        table.add(words("row", "kind", "f", "k", "expected", "got", "difference", "bound", "verdict"));
        for (RowVerdict row : report.rows()) {
            table.add(List.of(
                    Integer.toString(row.probe().row()),
                    row.probe().kind().word(),
                    Integer.toString(row.probe().data().fields()),
                    Integer.toString(row.probe().data().k()),
                    Numbers.plain(row.expected()),
                    got(row.got()),
                    brief(row.difference()),
                    brief(row.bound()),
                    texts.get(row.ok() ? "check.ok" : "check.wrong")));
        }
        table.print(out, "");
    }

    private List<String> words(String... keys) {
        return Arrays.stream(keys).map(key -> texts.get("check." + key)).toList();
    }

    private String got(double[] numbers) {
        String all = Arrays.stream(numbers).mapToObj(Numbers::plain).collect(Collectors.joining(" "));
        if (numbers.length == 1) {
            return all;
        }
        return all.length() <= MOST_SHOWN
                ? "[" + all + "]"
                : texts.get("check.numbers", Numbers.grouped(numbers.length));
    }

    private String brief(double value) {
        return Double.isNaN(value) ? texts.get("check.none") : Numbers.brief(value);
    }

    /** A line for each wrong gradient, or one that says that none is. */
    private void writeGradients() {
        List<String> lines = new ArrayList<>();
        int right = 0;
        for (RowVerdict row : report.rows()) {
            GradientVerdict worst = row.gradient();
            if (worst != null && worst.ok()) {
                right++;
            } else if (worst != null) {
                lines.add(texts.get(
                        "check.gradient",
                        row.probe().row(),
                        worst.i() + 1,
                        worst.column() + 1,
                        Numbers.plain(worst.got()),
                        Numbers.plain(worst.expected())));
            }
        }
        lines.forEach(out::println);
        if (right > 0) {
            out.println(texts.get(right == 1 ? "check.gradientRight" : "check.gradientsRight", right));
        }
    }

    private String verdict() {
        boolean full = report.rows().stream().allMatch(RowVerdict::fullPrecision);
        if (report.pass()) {
            return texts.get(
                    full ? "check.pass" : "check.passFloat", report.rows().size());
        }
        if (report.failed() == 0) {
            return texts.get(report.startsAtZero() ? "check.start" : "check.incomplete");
        }
        String known = report.mistakes().isEmpty() ? texts.get("check.unknown") : texts.get("check.known");
        String fail =
                report.rows().size() == 1 ? "check.failOnly" : report.failed() == 1 ? "check.failOne" : "check.fail";
        return texts.get(fail, report.failed(), report.rows().size(), known);
    }

    private void explain(Mistake mistake) {
        out.println();
        out.println(texts.get("check.mistake", mistake, mistake.title()));
        out.println(INDENT + mistake.whatWentWrong());
        if (!mistake.reports().isEmpty()) {
            out.println(INDENT + texts.get("check.reported", String.join(", ", mistake.reports())));
        }
        out.println(INDENT + texts.get("check.right"));
        mistake.rightCode().lines().forEach(line -> out.println(INDENT + INDENT + line));
    }
}
