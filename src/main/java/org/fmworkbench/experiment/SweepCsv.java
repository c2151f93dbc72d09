package org.fmworkbench.experiment;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.training.CurveKind;
import org.fmworkbench.training.Spread;
import org.fmworkbench.training.SweepPlan;
import org.fmworkbench.training.SweepSummary;

/**
 * Writes the table of a sweep as CSV, a line for each value, with all digits: how many runs there are and how many of them
 * diverged, and of each measure mean, standard deviation (n − 1), smallest and largest over those that did not. What is not known
 * is an empty cell.
 */
public final class SweepCsv {
    private SweepCsv() {}

    /** Writes the whole table. */
    public static void write(Writer out, SweepSummary summary) throws IOException {
        SweepPlan plan = summary.plan();
        List<String> heads = new ArrayList<>(List.of(name(plan.setting()), "runs", "diverged"));
        for (CurveKind measure : summary.measures()) {
            for (String part : List.of("mean", "sd", "min", "max")) {
                heads.add(name(measure) + "_" + part);
            }
        }
        line(out, heads);
        for (int variant = 0; variant < plan.variants().size(); variant++) {
            List<String> cells = new ArrayList<>();
            cells.add(plan.variants().get(variant).value());
            cells.add(String.valueOf(summary.runs(variant).size()));
            cells.add(String.valueOf(summary.diverged(variant)));
            for (CurveKind measure : summary.measures()) {
                Spread spread = summary.spread(variant, measure);
                cells.add(number(spread.mean()));
                cells.add(number(spread.deviation()));
                cells.add(number(spread.min()));
                cells.add(number(spread.max()));
            }
            line(out, cells);
        }
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : Numbers.exact(value);
    }

    private static void line(Writer out, List<String> cells) throws IOException {
        out.write(String.join(",", cells));
        out.write('\n');
    }
}
