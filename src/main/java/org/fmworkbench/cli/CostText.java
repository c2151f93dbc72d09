package org.fmworkbench.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import org.fmworkbench.derivation.Counts;
import org.fmworkbench.derivation.Timing;
import org.fmworkbench.derivation.Timing.Point;
import org.fmworkbench.derivation.Timing.Spread;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;

/** Costs as aligned text: the counts, from which F on the derived form takes fewer, and the times. */
final class CostText {
    private final CostResult result;
    private final PrintWriter out;
    private final Texts texts = Texts.beside(CostText.class);

    private CostText(CostResult result, PrintWriter out) {
        this.result = result;
        this.out = out;
    }

    static void write(CostResult result, PrintWriter out) {
        new CostText(result, out).write();
    }

    private void write() {
        writeCounts();
        writeCrossovers();
        if (!result.times().isEmpty()) {
            writeTimes();
            writeSlopes();
        }
    }

    private void writeCounts() {
        TextTable table = TextTable.ofNumbersFrom(0);
        table.add(words(
                "fields",
                "k",
                "naive.times",
                "naive.plus",
                "naive.total",
                "derived.times",
                "derived.plus",
                "derived.total",
                "fewer"));
        for (CostResult.Count count : result.counts()) {
            table.add(List.of(
                    Integer.toString(count.fields()),
                    Integer.toString(count.k()),
                    Numbers.grouped(count.naive().multiplications()),
                    Numbers.grouped(count.naive().additions()),
                    Numbers.grouped(count.naive().total()),
                    Numbers.grouped(count.derived().multiplications()),
                    Numbers.grouped(count.derived().additions()),
                    Numbers.grouped(count.derived().total()),
                    texts.get(count.naiveWins() ? "cost.naive" : "cost.derived")));
        }
        table.print(out, "");
        out.println();
        out.println(texts.get("cost.formula.naive", Counts.naiveFormulaText()));
        out.println(texts.get("cost.formula.derived", Counts.derivedFormulaText()));
        long different =
                result.counts().stream().filter(count -> !count.equal()).count();
        out.println(texts.get(
                different == 0 ? "cost.equal" : "cost.different",
                Numbers.grouped(result.counts().size()),
                Numbers.grouped(different)));
    }

    private void writeCrossovers() {
        out.println();
        for (int k : result.ks()) {
            int last = Counts.crossover(k);
            out.println(texts.get("cost.crossover", k, last, last + 1));
        }
    }

    private void writeTimes() {
        out.println();
        out.println(texts.get("cost.measured"));
        TextTable table = TextTable.ofNumbersFrom(0);
        table.add(words("fields", "k", "naive.ns", "spread", "derived.ns", "spread", "ratio"));
        for (Point point : result.times()) {
            table.add(List.of(
                    Integer.toString(point.fields()),
                    Integer.toString(point.k()),
                    nanos(point.naive().median()),
                    spread(point.naive()),
                    nanos(point.derived().median()),
                    spread(point.derived()),
                    Numbers.fixed(point.naive().median() / point.derived().median(), 2)));
        }
        table.print(out, "");
    }

    private void writeSlopes() {
        out.println();
        for (int k : result.ks()) {
            double naive = result.slope(k, Point::naive);
            double derived = result.slope(k, Point::derived);
            out.println(
                    Double.isNaN(naive)
                            ? texts.get("cost.noSlope", k, Timing.LARGE)
                            : texts.get(
                                    "cost.slope", k, Timing.LARGE, Numbers.fixed(naive, 2), Numbers.fixed(derived, 2)));
        }
    }

    private List<String> words(String... keys) {
        return Arrays.stream(keys).map(key -> texts.get("cost." + key)).toList();
    }

    private String spread(Spread spread) {
        return texts.get("cost.spreadText", nanos(spread.low()), nanos(spread.high()));
    }

    private static String nanos(double nanos) {
        return Numbers.fixed(nanos, 1);
    }
}
