package org.fmworkbench.derivation;

import org.fmworkbench.fm.Operations;

/**
 * How many operations a line takes, counted by the very loops that compute it, and the closed formulas of the naive and the
 * derived form. A subtraction counts as an addition; a half is a multiplication; the first term of a sum is no addition.
 */
public final class Counts {
    private static final int FAR = 64;

    private Counts() {}

    /** Counted for one one-hot row of {@code fields} fields and K = {@code k}. */
    public static Operations of(Line line, int fields, int k) {
        Counting counting = new Counting();
        line.value(Row.oneHot(fields, k, new double[fields * k]), counting);
        return counting.counted();
    }

    /** F(F−1)/2·K multiplications, one addition less; none for fewer than two fields. */
    public static Operations naiveFormula(int fields, int k) {
        long products = (long) fields * (fields - 1) / 2 * k;
        return new Operations(products, Math.max(0, products - 1));
    }

    /** (F+1)K + 1 multiplications and 2(F−1)K + 2K − 1 additions, for F ≥ 1 and K ≥ 1. */
    public static Operations derivedFormula(int fields, int k) {
        return new Operations((fields + 1L) * k + 1, 2 * (fields - 1L) * k + 2L * k - 1);
    }

    /** {@link #naiveFormula} as text. */
    public static String naiveFormulaText() {
        return "F(F−1)/2 · K ×, F(F−1)/2 · K − 1 +";
    }

    /** {@link #derivedFormula} as text. */
    public static String derivedFormulaText() {
        return "(F+1)K + 1 ×, 2(F−1)K + 2K − 1 +";
    }

    /** The largest F up to which the naive form takes fewer operations, × and + together, than the derived form. */
    public static int crossover(int k) {
        int fields = 1;
        while (fields < FAR
                && of(Line.D4, fields + 1, k).total()
                        < of(Line.D7, fields + 1, k).total()) {
            fields++;
        }
        return fields;
    }
}
