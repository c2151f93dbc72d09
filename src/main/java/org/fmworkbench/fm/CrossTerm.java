package org.fmworkbench.fm;

/**
 * The cross term of one row, computed two ways: Σ_i Σ_{j&lt;i} Σ_k u_ik u_jk, with u_ik = x_i v_ik.
 *
 * <p>From one to the other (Rendle 2010, lemma 3.1): the sums over k and over the pairs change places; for one k the square
 * of a sum holds every pair twice and the diagonal once,
 *
 * <pre>  (Σ_i u_ik)² = Σ_i Σ_j u_ik u_jk = 2 Σ_i Σ_{j&lt;i} u_ik u_jk + Σ_i u_ik²</pre>
 *
 * so that Σ_i Σ_{j&lt;i} u_ik u_jk = ½ [(Σ_i u_ik)² − Σ_i u_ik²]. The two are the same number in exact arithmetic; in
 * floating point each has an error of its own, and that of the derived form is relative to (Σ_i |u_ik|)², not to the result.
 *
 * <p>All methods take u as an F × K matrix, row-major: u_ik is at i·K + k. Sums run in ascending order of i, j and k.
 */
public final class CrossTerm {
    private CrossTerm() {}

    /** Σ_i Σ_{j&lt;i} Σ_k u_ik u_jk as it is written: O(F²K). */
    public static double naive(double[] u, int fields, int k) {
        double total = 0;
        for (int i = 1; i < fields; i++) {
            for (int j = 0; j < i; j++) {
                double dot = 0;
                for (int column = 0; column < k; column++) {
                    dot += u[i * k + column] * u[j * k + column];
                }
                total += dot;
            }
        }
        return total;
    }

    /** ½ Σ_k [(Σ_i u_ik)² − Σ_i u_ik²]: O(FK). */
    public static double derived(double[] u, int fields, int k) {
        double total = 0;
        for (int column = 0; column < k; column++) {
            double sum = 0;
            double squares = 0;
            for (int i = 0, at = column; i < fields; i++, at += k) {
                sum += u[at];
                squares += u[at] * u[at];
            }
            total += sum * sum - squares;
        }
        return 0.5 * total;
    }

    /** {@link #naive(double[], int, int)} with every operation rounded to float. */
    public static float naive(float[] u, int fields, int k) {
        float total = 0;
        for (int i = 1; i < fields; i++) {
            for (int j = 0; j < i; j++) {
                float dot = 0;
                for (int column = 0; column < k; column++) {
                    dot += u[i * k + column] * u[j * k + column];
                }
                total += dot;
            }
        }
        return total;
    }

    /** {@link #derived(double[], int, int)} with every operation rounded to float. */
    public static float derived(float[] u, int fields, int k) {
        float total = 0;
        for (int column = 0; column < k; column++) {
            float sum = 0;
            float squares = 0;
            for (int i = 0, at = column; i < fields; i++, at += k) {
                sum += u[at];
                squares += u[at] * u[at];
            }
            total += sum * sum - squares;
        }
        return 0.5f * total;
    }
}
