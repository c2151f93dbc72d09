package org.fmworkbench.ui.verify.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fmworkbench.derivation.mistakes.CheckReport;
import org.fmworkbench.derivation.mistakes.Mistake;
import org.fmworkbench.derivation.mistakes.ProbeRow;
import org.fmworkbench.derivation.mistakes.ProbeRows;
import org.fmworkbench.derivation.mistakes.RowVerdict;
import org.fmworkbench.derivation.mistakes.RowVerdict.GradientVerdict;
import org.fmworkbench.text.Digits;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.verify.check.CheckFrame.Line;
import org.fmworkbench.ui.verify.check.CheckFrame.Outcome;
import org.fmworkbench.ui.verify.check.CheckFrame.Suspect;

/** Puts the report of a check into words. */
final class CheckWords {
    private static final int DIGITS = 7;
    private static final double SMALL = 1e-3;

    private final Texts texts;
    private final Consumer<Mistake> showMistake;

    CheckWords(Texts texts, Consumer<Mistake> showMistake) {
        this.texts = texts;
        this.showMistake = showMistake;
    }

    CheckFrame frame(String source, CheckReport report) {
        List<Line> lines =
                ProbeRows.all().stream().map(probe -> line(probe, report)).toList();
        int first = IntStream.range(0, lines.size())
                .filter(n ->
                        lines.get(n).value() != Outcome.RIGHT || lines.get(n).gradient() == Outcome.WRONG)
                .findFirst()
                .orElse(-1);
        return new CheckFrame(
                source,
                report.pass(),
                headline(report),
                notes(report),
                report.mistakes().stream().map(this::suspect).toList(),
                lines,
                gradients(report),
                first);
    }

    private static boolean gradients(CheckReport report) {
        return report.rows().stream().anyMatch(row -> row.gradient() != null);
    }

    private String headline(CheckReport report) {
        int given = report.rows().size();
        if (report.failed() > 0) {
            return texts.get("headline.wrong", report.failed(), given);
        }
        if (!report.missing().isEmpty()) {
            return texts.get("headline.missing", given, report.missing().size());
        }
        return texts.get(report.startsAtZero() ? "headline.start" : "headline.right", given);
    }

    private List<String> notes(CheckReport report) {
        List<String> notes = new ArrayList<>();
        if (!report.rows().isEmpty() && report.rows().stream().allMatch(RowVerdict::ok)) {
            boolean full = report.rows().stream().allMatch(RowVerdict::fullPrecision);
            notes.add(texts.get(full ? "precision.full" : "precision.single"));
        }
        if (!report.missing().isEmpty()) {
            notes.add(texts.get("missing", names(report.missing())));
        }
        long wrongGradients = report.rows().stream()
                .filter(row -> row.gradient() != null && !row.gradient().ok())
                .count();
        if (gradients(report)) {
            notes.add(texts.get(wrongGradients == 0 ? "gradients.right" : "gradients.wrong", wrongGradients));
        } else if (report.failed() == 0) {
            notes.add(texts.get("gradients.none"));
        }
        if (report.startsAtZero() && report.failed() > 0) {
            notes.add(texts.get("start"));
        }
        if (report.failed() > 0 && report.mistakes().isEmpty()) {
            notes.add(texts.get("suspect.none"));
        }
        return notes;
    }

    private static String names(List<Integer> rows) {
        return rows.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private Suspect suspect(Mistake mistake) {
        return new Suspect(
                texts.get("suspect", mistake.name(), mistake.title()),
                texts.get("suspect.show", mistake.name()),
                () -> showMistake.accept(mistake));
    }

    private Line line(ProbeRow probe, CheckReport report) {
        String name = texts.get("row", probe.row(), probe.kind().word());
        return report.rows().stream()
                .filter(verdict -> verdict.probe().row() == probe.row())
                .findFirst()
                .map(verdict -> line(name, verdict))
                .orElseGet(() ->
                        new Line(name, "", "", "", "", Outcome.MISSING, texts.get("MISSING"), Outcome.MISSING, ""));
    }

    private Line line(String name, RowVerdict verdict) {
        double[] got = verdict.got();
        Outcome value = verdict.ok() ? Outcome.RIGHT : Outcome.WRONG;
        GradientVerdict gradient = verdict.gradient();
        Outcome slope = gradient == null ? Outcome.MISSING : gradient.ok() ? Outcome.RIGHT : Outcome.WRONG;
        return new Line(
                name,
                Digits.significant(verdict.expected(), DIGITS),
                got.length == 1 ? Digits.significant(got[0], DIGITS) : several(got),
                off(verdict),
                size(verdict.bound()),
                value,
                texts.get(value.name()),
                slope,
                gradient == null ? "" : gradient(gradient));
    }

    /** A size in few characters. */
    private static String size(double value) {
        return value != 0 && value < SMALL ? Numbers.scientific(value) : Digits.significant(value, 2);
    }

    private static String several(double[] got) {
        return Arrays.stream(got).mapToObj(n -> Digits.significant(n, 3)).collect(Collectors.joining("; "));
    }

    private String off(RowVerdict verdict) {
        if (Double.isFinite(verdict.difference())) {
            return size(verdict.difference());
        }
        int numbers = verdict.got().length;
        return numbers == 1 ? texts.get("off.none") : texts.get("off.several", numbers);
    }

    private String gradient(GradientVerdict gradient) {
        return gradient.ok()
                ? texts.get("RIGHT")
                : texts.get(
                        "gradient.wrong",
                        subscript(gradient.i() + 1),
                        subscript(gradient.column() + 1),
                        Digits.significant(gradient.got(), 3),
                        Digits.significant(gradient.expected(), 3));
    }

    /** A number as an index: no probe row has ten fields or factors. */
    private static char subscript(int index) {
        return (char) ('₀' + index);
    }
}
