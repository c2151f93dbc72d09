package org.fmworkbench.ui.train;

import org.fmworkbench.fm.Operations;
import org.fmworkbench.fm.RoundingBound;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.WatchedRow;
import org.fmworkbench.ui.controls.EqualityPill.Verdict;

/**
 * The two forms of one row's cross term, as the pictures show them. The arrays must not be changed.
 *
 * @param values this row's value in each field, F
 * @param tableRows the row of V of each field, F
 * @param pairs v_i·v_j, F × F, below the diagonal
 * @param v v_ik, F × K
 * @param sums for each k: Σ_i v_ik, its square, Σ_i v_ik², half their difference
 * @param totals their sums over k
 * @param naive the cross term by the pairs
 * @param derived the cross term by the sums
 * @param verdict how they compare
 * @param difference |naive − derived|, exactly, rounded for reading
 * @param naiveCost counted × and +, in words
 * @param derivedCost counted × and +, in words
 */
record RowFrame(
        String[] values,
        int[] tableRows,
        double[] pairs,
        double[] v,
        double[][] sums,
        double[] totals,
        double naive,
        double derived,
        Verdict verdict,
        String difference,
        String naiveCost,
        String derivedCost) {

    static RowFrame of(WatchedRow row, String[] values, Texts texts) {
        int k = row.k();
        double[][] sums = new double[4][k];
        double[] totals = new double[4];
        for (int f = 0; f < k; f++) {
            for (int i = 0; i < row.fields(); i++) {
                double v = row.v()[i * k + f];
                sums[0][f] += v;
                sums[2][f] += v * v;
            }
            sums[1][f] = sums[0][f] * sums[0][f];
            sums[3][f] = 0.5 * (sums[1][f] - sums[2][f]);
            for (int s = 1; s < 4; s++) {
                totals[s] += sums[s][f];
            }
        }
        totals[0] = Double.NaN; // a sum of S_k over k means nothing
        totals[3] = row.derived();
        double difference = row.difference();
        return new RowFrame(
                values,
                row.tableRows(),
                row.pairs(),
                row.v(),
                sums,
                totals,
                row.naive(),
                row.derived(),
                verdict(row, difference),
                Numbers.scientific(Math.abs(difference)),
                cost(Operations.naive(row.fields(), k), texts),
                cost(Operations.derived(row.fields(), k), texts));
    }

    /** The naive value with all that is worth reading. */
    String naiveText() {
        return Numbers.fixed(naive, 6);
    }

    /** The derived value with all that is worth reading. */
    String derivedText() {
        return Numbers.fixed(derived, 6);
    }

    /** Equal to the last bit, or no further apart than rounding can take them, or wrong. */
    private static Verdict verdict(WatchedRow row, double difference) {
        if (difference == 0) {
            return Verdict.EQUAL;
        }
        double bound = RoundingBound.naive(row.v(), row.fields(), row.k())
                + RoundingBound.derived(row.v(), row.fields(), row.k());
        return Math.abs(difference) <= bound ? Verdict.CLOSE : Verdict.DIFFERENT;
    }

    private static String cost(Operations count, Texts texts) {
        return texts.get(
                "cost",
                Numbers.grouped(count.multiplications()),
                Numbers.grouped(count.additions()),
                Numbers.grouped(count.total()));
    }
}
