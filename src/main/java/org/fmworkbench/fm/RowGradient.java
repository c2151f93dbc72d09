package org.fmworkbench.fm;

/**
 * The gradient of one row's loss, entry by entry as it is derived: ∂L/∂w₀ = ∂L/∂ŷ, ∂L/∂w_i = ∂L/∂ŷ · x_i and
 * ∂L/∂v_ik = ∂L/∂ŷ · x_i (S_k − u_ik), with u_ik = x_i v_ik and S_k = Σ_i u_ik from before the update.
 *
 * <p>It is given for each field. Where one row of V stands in several fields (shared tables), the row's gradient is the sum
 * over those fields; {@link Gradient} adds them up before an optimizer acts.
 */
public final class RowGradient {
    private RowGradient() {}

    /**
     * For a one-hot row, all x_i = 1.
     *
     * @param u F × K, row-major
     * @param derivative ∂L/∂ŷ of the row
     * @param w receives ∂L/∂w_i, F numbers
     * @param v receives ∂L/∂v_ik, F × K, row-major
     */
    public static void of(double[] u, int fields, int k, double derivative, double[] w, double[] v) {
        java.util.Arrays.fill(w, 0, fields, 1);
        of(u, w.clone(), fields, k, derivative, w, v);
    }

    /** For any x (F numbers); the rest as above. */
    public static void of(double[] u, double[] x, int fields, int k, double derivative, double[] w, double[] v) {
        for (int i = 0; i < fields; i++) {
            w[i] = derivative * x[i];
        }
        for (int column = 0; column < k; column++) {
            double sum = 0;
            for (int i = 0; i < fields; i++) {
                sum += u[i * k + column];
            }
            for (int i = 0; i < fields; i++) {
                v[i * k + column] = derivative * (x[i] * (sum - u[i * k + column]));
            }
        }
    }
}
