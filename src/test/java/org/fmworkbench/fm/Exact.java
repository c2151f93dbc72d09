package org.fmworkbench.fm;

import java.math.BigDecimal;

/**
 * The cross term in exact arithmetic, and how far a floating-point one may be from it.
 *
 * <p>With unit roundoff r, γ_n = nr / (1 − nr), every result of n roundings in a row is off by a factor between 1 − γ_n and
 * 1 + γ_n (Higham 2002, lemma 3.1). In the naive form a product goes through one rounding of its own, at most K − 1 additions
 * inside its pair and at most F(F−1)/2 − 1 between pairs. In the derived form an entry goes through F − 1 additions, is
 * squared (which doubles what it has, plus one), and then one subtraction and K − 1 additions: 2F + K − 1 at most; halving is
 * exact. A product that underflows is off by at most half the smallest subnormal instead.
 */
final class Exact {
    static final double DOUBLE = 0x1p-53;
    static final double FLOAT = 0x1p-24;

    private Exact() {}

    /** ½ Σ_k [(Σ_i u_ik)² − Σ_i u_ik²], exactly. */
    static BigDecimal cross(double[] u, int fields, int k) {
        BigDecimal total = BigDecimal.ZERO;
        for (int column = 0; column < k; column++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < fields; i++) {
                BigDecimal entry = new BigDecimal(u[i * k + column]);
                total = total.subtract(entry.multiply(entry));
                sum = sum.add(entry);
            }
            total = total.add(sum.multiply(sum));
        }
        return total.multiply(new BigDecimal("0.5"));
    }

    /** γ_n Σ_{i>j,k} |u_ik u_jk| + underflow, rounded up. */
    static BigDecimal naiveBound(double[] u, int fields, int k, double roundoff) {
        BigDecimal terms = BigDecimal.ZERO;
        for (int i = 0; i < fields; i++) {
            for (int j = 0; j < i; j++) {
                for (int column = 0; column < k; column++) {
                    terms = terms.add(new BigDecimal(u[i * k + column])
                            .multiply(new BigDecimal(u[j * k + column]))
                            .abs());
                }
            }
        }
        long products = (long) fields * (fields - 1) / 2 * k;
        return terms.multiply(gamma(k + fields * (fields - 1) / 2, roundoff)).add(underflow(products, roundoff));
    }

    /** γ_n ½ Σ_k [(Σ_i |u_ik|)² + Σ_i u_ik²] + underflow, rounded up. */
    static BigDecimal derivedBound(double[] u, int fields, int k, double roundoff) {
        BigDecimal total = BigDecimal.ZERO;
        for (int column = 0; column < k; column++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < fields; i++) {
                BigDecimal entry = new BigDecimal(u[i * k + column]).abs();
                total = total.add(entry.multiply(entry));
                sum = sum.add(entry);
            }
            total = total.add(sum.multiply(sum));
        }
        return total.multiply(new BigDecimal("0.5"))
                .multiply(gamma(2 * fields + k - 1, roundoff))
                .add(underflow((fields + 1L) * k + 1, roundoff));
    }

    private static BigDecimal gamma(int n, double roundoff) {
        return new BigDecimal(n * roundoff / (1 - n * roundoff) * (1 + 1e-12));
    }

    private static BigDecimal underflow(long products, double roundoff) {
        double smallest = roundoff == DOUBLE ? Double.MIN_VALUE : Float.MIN_VALUE;
        return new BigDecimal(smallest).multiply(BigDecimal.valueOf(products));
    }
}
