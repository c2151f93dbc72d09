package org.fmworkbench.ui.identity.square;

/**
 * The sums of one factor, with u_i for its F entries: ½ [(Σ u)² − Σ u²] on the way of the derived form, and the pairs on the
 * way of the naive one.
 *
 * @param sum Σ u
 * @param square (Σ u)²
 * @param diagonal Σ u²
 * @param rest (Σ u)² − Σ u²: every pair twice
 * @param half ½ of it
 * @param pairs Σ_i Σ_{j&lt;i} u_i u_j, added one by one
 * @param plus sum of the positive products of the whole square
 * @param minus sum of the sizes of its negative products
 * @param largest max |u|
 */
record SquareSums(
        double sum,
        double square,
        double diagonal,
        double rest,
        double half,
        double pairs,
        double plus,
        double minus,
        double largest) {

    /** The sums of these entries; all sums run in ascending order. */
    static SquareSums of(double[] u) {
        double sum = 0;
        double diagonal = 0;
        double pairs = 0;
        double plus = 0;
        double minus = 0;
        double largest = 0;
        for (int i = 0; i < u.length; i++) {
            sum += u[i];
            diagonal += u[i] * u[i];
            largest = Math.max(largest, Math.abs(u[i]));
            for (int j = 0; j < u.length; j++) {
                double product = u[i] * u[j];
                pairs += j < i ? product : 0;
                plus += Math.max(0, product);
                minus += Math.max(0, -product);
            }
        }
        double square = sum * sum;
        double rest = square - diagonal;
        return new SquareSums(sum, square, diagonal, rest, 0.5 * rest, pairs, plus, minus, largest);
    }

    /** Whether every sum has a value. */
    boolean isFinite() {
        return Double.isFinite(square) && Double.isFinite(diagonal) && Double.isFinite(pairs);
    }
}
