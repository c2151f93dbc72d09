package org.fmworkbench.derivation.mistakes;

import java.math.BigDecimal;
import java.util.List;
import org.fmworkbench.derivation.Arithmetic;
import org.fmworkbench.derivation.Precision;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.fm.RoundingBound;

/**
 * How far numbers that came from somebody's code may be from a formula's exact value and still be that formula: γ_n times the
 * formula with every term replaced by its magnitude and every minus by a plus (Higham 2002, ch. 3). n = max(F(F−1)/2, 2F) + K
 * + 5 counts the roundings on the longest way through either form, the products with x, and the rounding of x and v themselves
 * to float32; for a formula that adds up a batch of B rows, B times as many.
 */
final class Tolerance {
    /** Half a unit of the sixth significant digit: what printing with six of them, as C++ streams and %g do, can change. */
    private static final double SIX_DIGITS = 5e-6;
    /** Half a unit of the sixth decimal: what printing with six decimals, as %f does, can change. */
    private static final double SIX_DECIMALS = 5e-7;

    /** Numbers without their signs. */
    private static final Arithmetic<Double> MAGNITUDES = new Arithmetic<>() {
        @Override
        public Double of(double stored) {
            return Math.abs(stored);
        }

        @Override
        public Double add(Double a, Double b) {
            return a + b;
        }

        @Override
        public Double subtract(Double a, Double b) {
            return a + b;
        }

        @Override
        public Double multiply(Double a, Double b) {
            return a * b;
        }
    };

    private Tolerance() {}

    /** For the right cross term of {@code row}: the larger of what the naive and the derived form may lose. */
    static double ofValue(Row row, Precision precision) {
        return gamma(row, 1, precision) * Mistake.right(row, MAGNITUDES);
    }

    /** For ∂/∂v_ik of {@code row}. */
    static double ofGradient(Row row, int i, int column, Precision precision) {
        Sums<Double> sums = new Sums<>(row, MAGNITUDES);
        double u = Math.abs(row.x(i) * row.v(i, column));
        return gamma(row, 1, precision) * Math.abs(row.x(i)) * (sums.sum(column) + u);
    }

    /** For the numbers that {@code mistake} gives, one for each of them. */
    static double[] of(Mistake mistake, List<Row> batch, int r, Precision precision) {
        double gamma = gamma(batch.get(r), batch.size(), precision);
        return mistake.values(batch, r, MAGNITUDES).stream()
                .mapToDouble(magnitude -> gamma * magnitude)
                .toArray();
    }

    /** How far a number may be from {@code exact} because it was printed with six significant digits or six decimals. */
    static double ofPrinting(BigDecimal exact) {
        return SIX_DIGITS * Math.abs(exact.doubleValue()) + SIX_DECIMALS;
    }

    /** Whether {@code got} is within {@code tolerance} of {@code exact}; never if it is not finite. */
    static boolean agrees(double got, BigDecimal exact, double tolerance) {
        return Double.isFinite(got) && distance(got, exact) <= tolerance;
    }

    /** |got − exact|, rounded once; NaN if {@code got} is not finite. */
    static double distance(double got, BigDecimal exact) {
        return Double.isFinite(got) ? new BigDecimal(got).subtract(exact).abs().doubleValue() : Double.NaN;
    }

    private static double gamma(Row row, int rows, Precision precision) {
        long pairs = (long) row.fields() * (row.fields() - 1) / 2;
        long n = Math.max(pairs, 2L * row.fields()) + row.k() + 5;
        return RoundingBound.gamma(n * rows, precision.unitRoundoff());
    }
}
