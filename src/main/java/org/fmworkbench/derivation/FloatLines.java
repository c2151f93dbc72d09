package org.fmworkbench.derivation;

/** What {@link LineValues} does, with every operation rounded to float. */
final class FloatLines {
    private FloatLines() {}

    /** u_ik = x_i v_ik, F × K: x_i and v_ik rounded to float, then their product. */
    static float[] u(Row row) {
        float[] u = new float[row.fields() * row.k()];
        for (int i = 0; i < row.fields(); i++) {
            float x = (float) row.x(i);
            for (int column = 0; column < row.k(); column++) {
                u[i * row.k() + column] = x * (float) row.v(i, column);
            }
        }
        return u;
    }

    static float factorsThenPairs(float[] u, int fields, int k) {
        float total = 0;
        for (int column = 0; column < k; column++) {
            float pairs = 0;
            for (int i = 1; i < fields; i++) {
                for (int j = 0; j < i; j++) {
                    pairs += u[i * k + column] * u[j * k + column];
                }
            }
            total += pairs;
        }
        return total;
    }

    static float fullSquares(float[] u, int fields, int k) {
        float total = 0;
        for (int column = 0; column < k; column++) {
            float square = 0;
            float diagonal = 0;
            for (int i = 0; i < fields; i++) {
                for (int j = 0; j < fields; j++) {
                    square += u[i * k + column] * u[j * k + column];
                }
                diagonal += u[i * k + column] * u[i * k + column];
            }
            total += 0.5f * (square - diagonal);
        }
        return total;
    }
}
