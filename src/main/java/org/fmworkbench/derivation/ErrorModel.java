package org.fmworkbench.derivation;

import org.fmworkbench.fm.RoundingBound;

/**
 * How far rounding can take each line's value for one row from the exact value on the same inputs, x_i and v_ik as they are
 * stored in the precision that is computed in.
 *
 * <p>Standard model of floating-point arithmetic (Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed. 2002, ch.
 * 2.2 and 3.1): fl(a ∘ b) = (a ∘ b)(1 + δ), |δ| ≤ r, and a product of n such factors is 1 + θ with |θ| ≤ γ_n = nr / (1 − nr). A
 * term of the lines goes through at most so many roundings, P = F(F−1)/2 being the number of pairs:
 *
 * <pre>
 *   D1 … D5   1 for the product, K − 1 in a dot product, P − 1 between pairs       n = P + K − 1
 *   D6        1 for the product, F² − 1 in the square, 1 minus, K − 1              n = F² + K
 *   D7        F − 1 in the sum, doubled and 1 by squaring, 1 minus, K − 1          n = 2F + K − 1
 * </pre>
 *
 * A half is exact. Each x_i that is not 1 costs one rounding per entry, two per product: n + 2. So
 *
 * <pre>
 *   |error| ≤ γ_n Σ_i Σ_{j&lt;i} Σ_k |u_ik u_jk|                D1 … D5
 *   |error| ≤ γ_n ½ Σ_k [(Σ_i |u_ik|)² + Σ_i u_ik²]         D6, D7
 * </pre>
 *
 * and, only where entries are so small that a product may underflow, the smallest subnormal for every product. The bound is
 * +∞ where something may overflow, or where nr is so large that the model says nothing.
 *
 * <p>It is a bound for the worst case. Rounding errors have either sign, so that on random rows it is far above them: some 30
 * times in the median for F up to 6, some 10,000 times (D4) and 2,000 times (D7) for F = 39, K = 16.
 */
public final class ErrorModel {
    private final int fields;
    private final int k;
    private final Precision precision;
    private final double pairTerms;
    private final double squareTerms;
    private final double entries;
    private final double largest;
    private final int more;
    private final boolean mayUnderflow;

    private ErrorModel(Row row, Precision precision) {
        this.fields = row.fields();
        this.k = row.k();
        this.precision = precision;
        double[] u = new double[fields * k];
        double smallest = Double.POSITIVE_INFINITY;
        for (int n = 0; n < u.length; n++) {
            double x = precision.round(row.x(n / k));
            double v = precision.round(row.v(n / k, n % k));
            u[n] = Math.abs(x * v);
            smallest = x == 0 || v == 0 ? smallest : Math.min(smallest, u[n]);
        }
        this.more = row.isOneHot() ? 0 : 2;
        this.largest = Rounding.largest(u);
        this.entries = Rounding.sum(u);
        this.pairTerms = RoundingBound.pairTerms(u, fields, k);
        this.squareTerms = RoundingBound.squareTerms(u, fields, k);
        this.mayUnderflow = Rounding.mayUnderflow(smallest, precision);
    }

    /** The bounds of all lines for {@code row}. */
    public static ErrorModel of(Row row, Precision precision) {
        return new ErrorModel(row, precision);
    }

    /** What is computed in. */
    Precision precision() {
        return precision;
    }

    /** The bound of one line: see {@link #bound(Line)}. */
    public static double bound(Line line, Row row, Precision precision) {
        return of(row, precision).bound(line);
    }

    /** |computed − exact| is at most this for {@code line}; +∞ if it may overflow. */
    public double bound(Line line) {
        long pairs = (long) fields * (fields - 1) / 2;
        return switch (line) {
            case D1, D2, D3, D4, D5 -> pairs == 0 || k == 0 ? 0 : bound(pairs + k - 1, pairTerms, 1, pairs * k);
            case D6 -> bound((long) fields * fields + k, squareTerms, 2, ((long) fields * fields + fields + 1) * k);
            case D7 -> bound(2L * fields + k - 1, squareTerms, 2, (fields + 1L) * k + 1);
        };
    }

    /** Intermediate results are at most {@code reach} times the sum of magnitudes. */
    private double bound(long n, double magnitudes, double reach, long products) {
        double gamma = Rounding.gamma(n + more, precision);
        boolean fits = largest <= precision.largest() && reach * magnitudes * (1 + 3 * gamma) <= precision.largest();
        if (!fits) {
            return Double.POSITIVE_INFINITY;
        }
        double relative = Rounding.times(gamma, magnitudes);
        return mayUnderflow ? relative + underflow(products) : relative;
    }

    /** Half a subnormal for each product would do; where x_i is not 1, for each entry too, times what it is multiplied with. */
    private double underflow(long products) {
        double ofEntries = more == 0 ? 0 : (fields + 1.0) * entries;
        return Math.nextUp(precision.smallestSubnormal() * (products + ofEntries));
    }

    /**
     * A difference counted in units in the last place of the exact value, in double.
     *
     * @return NaN unless |exact| is above the bound: of a value that may as well be 0, the last place says nothing
     */
    public static double ulps(double difference, double exact, double bound) {
        return ulps(difference, exact, bound, Precision.DOUBLE);
    }

    /** The same in any precision. */
    public static double ulps(double difference, double exact, double bound, Precision precision) {
        return Math.abs(exact) > bound ? difference / precision.ulp(exact) : Double.NaN;
    }
}
