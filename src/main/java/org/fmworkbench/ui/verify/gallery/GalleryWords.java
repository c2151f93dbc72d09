package org.fmworkbench.ui.verify.gallery;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.derivation.mistakes.Matrix;
import org.fmworkbench.derivation.mistakes.Mistake;
import org.fmworkbench.derivation.mistakes.ProbeRow;
import org.fmworkbench.derivation.mistakes.ProbeRow.Kind;
import org.fmworkbench.text.Digits;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.verify.gallery.GalleryFrame.CellWords;
import org.fmworkbench.ui.verify.gallery.GalleryFrame.CodeLine;

/** Puts mistakes, rows and verdicts into words. */
final class GalleryWords {
    private static final int DIGITS = 6;

    private final Texts texts;

    GalleryWords(Texts texts) {
        this.texts = texts;
    }

    String wrongIn(Mistake mistake) {
        return texts.get("wrong." + mistake.wrongIn());
    }

    String ask(Mistake mistake) {
        return texts.get("ask", mistake.name());
    }

    String reports(Mistake mistake) {
        return mistake.reports().isEmpty()
                ? texts.get("reports.none")
                : texts.get("reports", String.join(" · ", mistake.reports()));
    }

    /** "K = 2, x = (0.5, 0.25, 1)". */
    String shape(ProbeRow probe) {
        return texts.get("shape", probe.data().k(), x(probe.data()));
    }

    /** Each line of {@code code}, and whether {@code other} lacks it. */
    static List<CodeLine> code(String code, String other) {
        List<String> others = other.lines().toList();
        return code.lines()
                .map(line -> new CodeLine(line, !others.contains(line)))
                .toList();
    }

    /** "Caught by 5 of 18 rows: fractional 2 of 2, …"; empty if none does. */
    String caught(List<Matrix.Entry> entries) {
        long caught = entries.stream().filter(Matrix.Entry::caught).count();
        String kinds = kinds(entries, count -> count[0] > 0, "caught.kind");
        return caught == 0 ? "" : texts.get("caught", caught, entries.size(), kinds);
    }

    /** "M3 survives every one-hot row (4 of 4), …": the kinds of which no row catches it. */
    String survives(Mistake mistake, List<Matrix.Entry> entries) {
        if (entries.stream().noneMatch(Matrix.Entry::caught)) {
            return texts.get("survives.all", mistake.name(), entries.size());
        }
        String kinds = kinds(entries, count -> count[0] == 0, "survives.kind");
        return kinds.isEmpty()
                ? texts.get("survives.none", mistake.name())
                : texts.get("survives", mistake.name(), kinds);
    }

    /** The kinds whose (caught, all) is as wanted, each as {@code key} says it. */
    private String kinds(List<Matrix.Entry> entries, Predicate<int[]> wanted, String key) {
        Map<Kind, int[]> counts = new EnumMap<>(Kind.class);
        for (Matrix.Entry entry : entries) {
            int[] count = counts.computeIfAbsent(entry.probe().kind(), kind -> new int[2]);
            count[0] += entry.caught() ? 1 : 0;
            count[1]++;
        }
        return counts.entrySet().stream()
                .filter(of -> wanted.test(of.getValue()))
                .map(of -> texts.get(
                        key,
                        of.getKey().word(),
                        of.getValue()[0],
                        of.getValue()[1] - of.getValue()[0],
                        of.getValue()[1]))
                .collect(Collectors.joining(", "));
    }

    String outcome(Prediction said, List<Matrix.Entry> entries) {
        if (!said.made()) {
            return "";
        }
        if (isRight(said, entries)) {
            return texts.get(said.none() ? "outcome.none" : "outcome.right");
        }
        return texts.get(
                said.none() ? "outcome.notNone" : "outcome.wrong",
                said.count(),
                said.right(entries),
                said.missed(entries));
    }

    static boolean isRight(Prediction said, List<Matrix.Entry> entries) {
        return said.made() && said.right(entries) == said.count() && said.missed(entries) == 0;
    }

    CellWords cell(Matrix.Entry entry, boolean known) {
        Row row = entry.probe().data();
        double got = entry.got()[0];
        boolean single = entry.got().length == 1;
        return new CellWords(
                texts.get(
                        "cell.title", entry.probe().row(), entry.probe().kind().word(), row.fields(), row.k()),
                texts.get("cell.numbers", x(row), v(row)),
                entry.i() < 0 ? texts.get("cell.value") : texts.get("cell.gradient", entry.i() + 1, entry.column() + 1),
                known,
                entry.caught(),
                texts.get(entry.caught() ? "YES" : "NO"),
                number(entry.expected()),
                single
                        ? number(got)
                        : Arrays.stream(entry.got())
                                .mapToObj(value -> Digits.significant(value, 3))
                                .collect(Collectors.joining("; ")),
                single ? number(Math.abs(got - entry.expected())) : texts.get("cell.several", entry.got().length),
                Digits.significant(entry.bound(), 2));
    }

    /** What the runs from two starts came to. */
    String runs(StartRuns runs) {
        boolean linear = Arrays.equals(runs.zero().loss(), runs.linear().loss());
        return texts.get(
                linear ? "run.same" : "run.other",
                runs.settings().epochs(),
                Digits.significant(runs.zero().largest(), 3),
                Digits.significant(runs.zero().last(), 3),
                Digits.significant(runs.normal().largest(), 3),
                Digits.significant(runs.normal().last(), 3));
    }

    private static String number(double value) {
        return Digits.significant(value, DIGITS);
    }

    private static String x(Row row) {
        return tuple(IntStream.range(0, row.fields()).mapToDouble(row::x));
    }

    private static String v(Row row) {
        return IntStream.range(0, row.fields())
                .mapToObj(i -> tuple(IntStream.range(0, row.k()).mapToDouble(k -> row.v(i, k))))
                .collect(Collectors.joining(" "));
    }

    private static String tuple(DoubleStream numbers) {
        return numbers.mapToObj(Digits::all).collect(Collectors.joining(", ", "(", ")"));
    }
}
