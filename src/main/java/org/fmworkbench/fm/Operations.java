package org.fmworkbench.fm;

/**
 * How many multiplications and additions a cross term takes, counted by the very loops of {@link CrossTerm} with a counter in
 * place of each operation. The first term of a sum is no addition: a sum of n terms has n − 1.
 *
 * @param multiplications number of ×
 * @param additions number of +
 */
public record Operations(long multiplications, long additions) {

    /** Both together. */
    public long total() {
        return multiplications + additions;
    }

    /** Counts Σ_i Σ_{j&lt;i} Σ_k v_ik v_jk (line D4): F(F−1)/2·K × and one + less. */
    public static Operations naive(int fields, int k) {
        long products = 0;
        for (int i = 0; i < fields; i++) {
            for (int j = 0; j < i; j++) {
                for (int f = 0; f < k; f++) {
                    products++;
                }
            }
        }
        return new Operations(products, Math.max(0, products - 1));
    }

    /** Counts ½ Σ_k [(Σ_i v_ik)² − Σ_i v_ik²] (line D7): (F+1)K + 1 × (the ½ included) and 2(F−1)K + 2K − 1 +. */
    public static Operations derived(int fields, int k) {
        long times = 0;
        long plus = 0;
        for (int f = 0; f < k; f++) {
            for (int i = 0; i < fields; i++) {
                times++; // v_ik²
                if (i > 0) {
                    plus += 2; // one in Σ_i v_ik, one in Σ_i v_ik²
                }
            }
            times++; // (Σ_i v_ik)²
            plus++; // the difference
            if (f > 0) {
                plus++; // Σ_k
            }
        }
        return k == 0 ? new Operations(0, 0) : new Operations(times + 1, plus);
    }
}
