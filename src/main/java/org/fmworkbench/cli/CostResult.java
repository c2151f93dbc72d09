package org.fmworkbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fmworkbench.derivation.Counts;
import org.fmworkbench.derivation.Line;
import org.fmworkbench.derivation.ProgressListener;
import org.fmworkbench.derivation.Timing;
import org.fmworkbench.derivation.Timing.Point;
import org.fmworkbench.derivation.Timing.Spread;
import org.fmworkbench.fm.Operations;

/**
 * What both forms of the cross term take.
 *
 * @param counts for each K one F after another
 * @param times measured at the same sizes in the same order; empty if nothing was measured
 */
record CostResult(List<Count> counts, List<Point> times) {
    /**
     * Operations at one size, counted, and by the closed formula.
     *
     * @param naive counted by the loops of D4
     * @param derived counted by the loops of D7
     */
    record Count(int fields, int k, Operations naive, Operations derived) {
        static Count of(int fields, int k) {
            return new Count(fields, k, Counts.of(Line.D4, fields, k), Counts.of(Line.D7, fields, k));
        }

        Operations naiveFormula() {
            return Counts.naiveFormula(fields, k);
        }

        Operations derivedFormula() {
            return Counts.derivedFormula(fields, k);
        }

        /** Whether both formulas give what was counted. */
        boolean equal() {
            return naive.equals(naiveFormula()) && derived.equals(derivedFormula());
        }

        /** Whether the naive form takes fewer operations than the derived one. */
        boolean naiveWins() {
            return naive.total() < derived.total();
        }
    }

    /** Counts all combinations. */
    static List<Count> count(List<Integer> fields, List<Integer> ks, ProgressListener listener) {
        List<Count> counts = new ArrayList<>();
        for (int k : ks) {
            for (int f : fields) {
                counts.add(Count.of(f, k));
                listener.update(counts.size(), (long) fields.size() * ks.size());
            }
        }
        return counts;
    }

    /** The different K, ascending. */
    List<Integer> ks() {
        return counts.stream().map(Count::k).distinct().toList();
    }

    /** d log time / d log F of one form for one K, fitted over F ≥ {@value Timing#LARGE}; NaN with fewer than two of them. */
    double slope(int k, Function<Point, Spread> form) {
        List<Point> large = times.stream()
                .filter(point -> point.k() == k && point.fields() >= Timing.LARGE)
                .toList();
        double[] sizes = large.stream().mapToDouble(Point::fields).toArray();
        double[] nanos =
                large.stream().mapToDouble(point -> form.apply(point).median()).toArray();
        return Timing.slope(sizes, nanos);
    }
}
