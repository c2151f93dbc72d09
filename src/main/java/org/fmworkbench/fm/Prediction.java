package org.fmworkbench.fm;

/**
 * The one function that gives ŷ of a row: ŷ = w₀ + Σ_i w_i + ½ Σ_k [S_k² − Σ_i v_ik²], S_k = Σ_i v_ik. Trainer,
 * evaluation and prediction all call it, so they agree to the last bit. A row is F row numbers of V in a flat array.
 *
 * <p>It leaves the parts of ŷ behind, in arrays of its own that the next row overwrites: one instance for each thread.
 */
public final class Prediction {
    private final int fields;
    private final int k;
    private final double[] sums;
    private double linear;
    private double cross;

    /** For rows of so many fields and embeddings of K = {@code k}. */
    public Prediction(int fields, int k) {
        this.fields = fields;
        this.k = k;
        this.sums = new double[k];
    }

    /**
     * ŷ of the row {@code index[offset … offset + F − 1]}, summed as (w₀ + Σw) + cross; the cross term has the bits of
     * {@link CrossTerm#derived(double[], int, int)}.
     */
    public double of(Parameters parameters, int[] index, int offset) {
        double[] w = parameters.w();
        double total = 0;
        for (int i = 0; i < fields; i++) {
            total += w[index[offset + i]];
        }
        linear = total;
        cross = k == 0 ? 0 : cross(parameters.v(), index, offset);
        return parameters.bias() + linear + cross;
    }

    /** Columns four at a time, so that their sums stay in registers while the fields go by; then the rest one by one. */
    private double cross(double[] v, int[] index, int offset) {
        double total = 0;
        int column = 0;
        for (; column + 4 <= k; column += 4) {
            total = addFour(total, v, index, offset, column);
        }
        for (; column < k; column++) {
            double sum = 0;
            double squares = 0;
            for (int i = offset; i < offset + fields; i++) {
                double entry = v[index[i] * k + column];
                sum += entry;
                squares += entry * entry;
            }
            sums[column] = sum;
            total += sum * sum - squares;
        }
        return 0.5 * total;
    }

    /** {@code total} plus S_k² − Σ_i v_ik² of four columns, added one after another. */
    private double addFour(double total, double[] v, int[] index, int offset, int column) {
        double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
        double q0 = 0, q1 = 0, q2 = 0, q3 = 0;
        for (int i = offset; i < offset + fields; i++) {
            int at = index[i] * k + column;
            double v0 = v[at], v1 = v[at + 1], v2 = v[at + 2], v3 = v[at + 3];
            s0 += v0;
            s1 += v1;
            s2 += v2;
            s3 += v3;
            q0 += v0 * v0;
            q1 += v1 * v1;
            q2 += v2 * v2;
            q3 += v3 * v3;
        }
        sums[column] = s0;
        sums[column + 1] = s1;
        sums[column + 2] = s2;
        sums[column + 3] = s3;
        double sum = total + (s0 * s0 - q0);
        sum += s1 * s1 - q1;
        sum += s2 * s2 - q2;
        return sum + (s3 * s3 - q3);
    }

    /** S_k = Σ_i v_ik of the last row, K numbers (the array itself). All gradients of the row use these. */
    public double[] sums() {
        return sums;
    }

    /** Σ_i w_i of the last row. */
    public double linear() {
        return linear;
    }

    /** The cross term of the last row. */
    public double cross() {
        return cross;
    }

    /** Copies the F rows of V that a row names into {@code u} (F × K, row-major), for {@link CrossTerm}. */
    public static void gather(Parameters parameters, int[] index, int offset, int fields, double[] u) {
        int k = parameters.k();
        for (int i = 0; i < fields; i++) {
            System.arraycopy(parameters.v(), index[offset + i] * k, u, i * k, k);
        }
    }
}
