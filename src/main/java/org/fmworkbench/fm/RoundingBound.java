package org.fmworkbench.fm;

/**
 * How far rounding can take a cross term computed in double from its exact value: the standard model of floating-point
 * arithmetic, fl(a ∘ b) = (a ∘ b)(1 + δ) with |δ| ≤ r = 2⁻⁵³, and γ_n = nr / (1 − nr) (Higham, Accuracy and Stability of
 * Numerical Algorithms, 2nd ed., ch. 3). To that comes 2⁻¹⁰⁷⁴ for each product that may underflow.
 */
public final class RoundingBound {
    private static final double UNIT = 0x1p-53;

    private RoundingBound() {}

    /** |error of {@link CrossTerm#naive}| ≤ γ_n Σ_i Σ_{j&lt;i} Σ_k |u_ik u_jk|, n = F(F−1)/2 + K; u is F × K. */
    public static double naive(double[] u, int fields, int k) {
        long pairs = (long) fields * (fields - 1) / 2;
        return bound(pairs + k, pairTerms(u, fields, k), pairs * k);
    }

    /** |error of {@link CrossTerm#derived}| ≤ γ_n ½ Σ_k [(Σ_i |u_ik|)² + Σ_i u_ik²], n = 2F + K + 2. */
    public static double derived(double[] u, int fields, int k) {
        return bound(2L * fields + k + 2, squareTerms(u, fields, k), (fields + 1L) * k);
    }

    /** Σ_i Σ_{j&lt;i} Σ_k |u_ik u_jk|: what the rounding errors of the naive form are in proportion to. */
    public static double pairTerms(double[] u, int fields, int k) {
        double sum = 0;
        for (int i = 0; i < fields; i++) {
            for (int j = 0; j < i; j++) {
                for (int f = 0; f < k; f++) {
                    sum += Math.abs(u[i * k + f] * u[j * k + f]);
                }
            }
        }
        return sum;
    }

    /** ½ Σ_k [(Σ_i |u_ik|)² + Σ_i u_ik²]: what the rounding errors of the derived form are in proportion to. */
    public static double squareTerms(double[] u, int fields, int k) {
        double total = 0;
        for (int f = 0; f < k; f++) {
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < fields; i++) {
                double entry = Math.abs(u[i * k + f]);
                sum += entry;
                squares += entry * entry;
            }
            total += 0.5 * (sum * sum + squares);
        }
        return total;
    }

    /** γ_n = nr / (1 − nr), for n roundings with unit roundoff {@code unit}; nr must be below 1. */
    public static double gamma(long n, double unit) {
        return n * unit / (1 - n * unit);
    }

    /** γ_n times a sum of magnitudes; the sum is itself rounded, which (1 + γ_n) more than makes up for. */
    private static double bound(long n, double magnitudes, long products) {
        double gamma = gamma(n, UNIT);
        return gamma * (1 + gamma) * magnitudes + products * Double.MIN_VALUE;
    }
}
