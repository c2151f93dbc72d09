package org.fmworkbench.ui.identity.lanes;

import java.math.BigDecimal;
import org.fmworkbench.derivation.Counts;
import org.fmworkbench.derivation.ErrorModel;
import org.fmworkbench.derivation.Line;
import org.fmworkbench.derivation.Precision;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.derivation.trace.Form;
import org.fmworkbench.derivation.trace.Trace;
import org.fmworkbench.fm.CrossTerm;
import org.fmworkbench.fm.Operations;
import org.fmworkbench.ui.controls.EqualityPill.Verdict;
import org.fmworkbench.ui.identity.row.ShownRow;

/**
 * Both forms of one row's cross term, operation by operation. Immutable; the array must not be changed.
 *
 * @param shown the row
 * @param u u_ik = x_i v_ik, F × K row-major: what the two methods are given
 * @param naive every operation of the naive form; null unless traced
 * @param derived every operation of the derived form; null unless traced
 * @param naiveCount how many operations the naive form takes
 * @param derivedCount how many operations the derived form takes
 * @param naiveValue what the naive form gives
 * @param derivedValue what the derived form gives
 * @param bound how far rounding can take the two results apart; infinite if they may overflow
 * @param crossover the largest F up to which the naive form takes fewer operations, for this K; 0 for K = 0
 */
record Walk(
        ShownRow shown,
        double[] u,
        Trace naive,
        Trace derived,
        Operations naiveCount,
        Operations derivedCount,
        double naiveValue,
        double derivedValue,
        double bound,
        int crossover) {

    /** A row with more operations is not traced only to be looked at while training goes on: that takes milliseconds. */
    private static final long SMALL = 5_000;

    /** Computes it, with every operation if the row is to be walked through; not on the FX thread. */
    static Walk of(ShownRow shown, boolean toBeWalked) {
        Row row = shown.row();
        int fields = row.fields();
        int k = row.k();
        double[] u = row.u();
        Operations naiveCount = Form.NAIVE.operations(fields, k);
        Operations derivedCount = Form.DERIVED.operations(fields, k);
        boolean isSmall = Math.max(naiveCount.total(), derivedCount.total()) <= SMALL;
        boolean traced = Trace.fits(fields, k) && (toBeWalked || isSmall);
        ErrorModel model = ErrorModel.of(row, Precision.DOUBLE);
        return new Walk(
                shown,
                u,
                traced ? Form.NAIVE.trace(u, fields, k) : null,
                traced ? Form.DERIVED.trace(u, fields, k) : null,
                naiveCount,
                derivedCount,
                CrossTerm.naive(u, fields, k),
                CrossTerm.derived(u, fields, k),
                model.bound(Line.D4) + model.bound(Line.D7),
                k == 0 ? 0 : Counts.crossover(k));
    }

    /** Whether there are few enough operations to walk through. */
    boolean fits() {
        return Trace.fits(shown.row().fields(), shown.row().k());
    }

    /** Whether every operation is there. */
    boolean isTraced() {
        return naive != null;
    }

    /** Ticks until both have ended; 0 where there are too many. */
    int size() {
        return fits() ? Math.toIntExact(Math.max(naiveCount.total(), derivedCount.total())) : 0;
    }

    /** The exact difference of the two results, rounded once; NaN if one of them overflowed. */
    double difference() {
        return Double.isFinite(naiveValue) && Double.isFinite(derivedValue)
                ? new BigDecimal(naiveValue)
                        .subtract(new BigDecimal(derivedValue))
                        .doubleValue()
                : Double.NaN;
    }

    /** Equal to the last bit, or no further apart than rounding can take them, or neither. */
    Verdict verdict() {
        double difference = Math.abs(difference());
        return difference == 0 ? Verdict.EQUAL : difference <= bound ? Verdict.CLOSE : Verdict.DIFFERENT;
    }
}
