package org.fmworkbench.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fmworkbench.derivation.Timing.Point;
import org.fmworkbench.derivation.Timing.Spread;
import org.fmworkbench.fm.Operations;
import org.fmworkbench.text.Numbers;

/** Costs as CSV: a line for each F and K; times in nanoseconds. */
final class CostCsv {
    private static final String COUNTS = "fields,k,naive_multiplications,naive_additions,naive_total,"
            + "naive_formula_multiplications,naive_formula_additions,derived_multiplications,derived_additions,"
            + "derived_total,derived_formula_multiplications,derived_formula_additions";
    private static final String TIMES = ",naive_median_ns,naive_quarter_ns,naive_three_quarters_ns,"
            + "derived_median_ns,derived_quarter_ns,derived_three_quarters_ns";

    private CostCsv() {}

    static void write(CostResult result, PrintWriter out) {
        boolean timed = !result.times().isEmpty();
        out.print(COUNTS + (timed ? TIMES : "") + "\n");
        for (int n = 0; n < result.counts().size(); n++) {
            CostResult.Count count = result.counts().get(n);
            List<String> cells =
                    new ArrayList<>(List.of(Integer.toString(count.fields()), Integer.toString(count.k())));
            add(cells, count.naive(), count.naiveFormula());
            add(cells, count.derived(), count.derivedFormula());
            if (timed) {
                Point point = result.times().get(n);
                add(cells, point.naive());
                add(cells, point.derived());
            }
            out.print(cells.stream().collect(Collectors.joining(",", "", "\n")));
        }
    }

    private static void add(List<String> cells, Operations counted, Operations formula) {
        cells.add(Long.toString(counted.multiplications()));
        cells.add(Long.toString(counted.additions()));
        cells.add(Long.toString(counted.total()));
        cells.add(Long.toString(formula.multiplications()));
        cells.add(Long.toString(formula.additions()));
    }

    private static void add(List<String> cells, Spread spread) {
        cells.add(Numbers.exact(spread.median()));
        cells.add(Numbers.exact(spread.low()));
        cells.add(Numbers.exact(spread.high()));
    }
}
