package org.fmworkbench.fm;

/**
 * The gradient of a batch's loss, added up row by row: ∂L/∂w₀, ∂L/∂w (vocabulary) and ∂L/∂V (vocabulary × K, row-major),
 * with a list of the rows of V that the batch touches, so that a batch costs O(B·F·K) and never a walk over the table.
 *
 * <p>A row of V that stands in several fields of a row, or in several rows of a batch, gets the sum of its gradients before
 * any optimizer acts. The sums are over the batch's rows; an optimizer uses the mean.
 */
public final class Gradient {
    private final int k;
    private final double[] w;
    private final double[] v;
    private final int[] touched;
    private final int[] place;
    private int touchedCount;
    private double bias;
    private int rows;

    /** Zero, for a table of vocabulary × K. */
    public Gradient(int vocabulary, int k) {
        this.k = k;
        this.w = new double[vocabulary];
        this.v = new double[vocabulary * k];
        this.touched = new int[vocabulary];
        this.place = new int[vocabulary];
    }

    /**
     * Adds one row's gradient: ∂L/∂w_i = d and ∂L/∂v_ik = d (S_k − v_ik), d = ∂L/∂ŷ.
     *
     * @param parameters those that the prediction was made with
     * @param index row numbers of V, F of them from {@code offset}
     * @param sums S_k, from {@link Prediction#sums()}
     * @param derivative d
     */
    public void add(Parameters parameters, int[] index, int offset, int fields, double[] sums, double derivative) {
        double[] values = parameters.v();
        rows++;
        bias += derivative;
        for (int i = offset; i < offset + fields; i++) {
            int row = index[i];
            if (place[row] == 0) {
                touched[touchedCount++] = row;
                place[row] = touchedCount;
            }
            w[row] += derivative;
            int from = row * k;
            for (int column = 0; column < k; column++) {
                v[from + column] += derivative * (sums[column] - values[from + column]);
            }
        }
    }

    /** Takes down the sums of what was touched. */
    public void save(StateWriter to) {
        to.count(rows);
        to.number(bias);
        to.count(touchedCount);
        for (int n = 0; n < touchedCount; n++) {
            int row = touched[n];
            to.count(row);
            to.number(w[row]);
            to.numbers(v, row * k, k);
        }
    }

    /** Back to what a gradient of the same size took down. */
    public void load(StateReader from) {
        clear();
        rows = (int) from.count();
        bias = from.number();
        int count = (int) from.count();
        while (touchedCount < count) {
            int row = (int) from.count();
            touched[touchedCount++] = row;
            place[row] = touchedCount;
            w[row] = from.number();
            from.numbers(v, row * k, k);
        }
    }

    /** Back to zero, in time proportional to what was touched. */
    public void clear() {
        if (touchedCount > w.length / Optimizer.MANY) {
            java.util.Arrays.fill(place, 0);
            java.util.Arrays.fill(w, 0);
            java.util.Arrays.fill(v, 0);
            touchedCount = 0;
        }
        for (int n = 0; n < touchedCount; n++) {
            int row = touched[n];
            place[row] = 0;
            w[row] = 0;
            java.util.Arrays.fill(v, row * k, row * k + k, 0);
        }
        touchedCount = 0;
        bias = 0;
        rows = 0;
    }

    /** The number of rows (of data) added so far. */
    public int rows() {
        return rows;
    }

    /** The number of rows of V that have been touched. */
    public int touchedCount() {
        return touchedCount;
    }

    /** The {@code n}th row of V that was touched, in order of first touch. */
    public int touched(int n) {
        return touched[n];
    }

    /** ∂L/∂w₀, the mean over the rows so far; without L2, as all of these. */
    public double meanBias() {
        return bias / Math.max(rows, 1);
    }

    /** ∂L/∂w of one row of the vocabulary, the mean over the rows so far; 0 where nothing was touched. */
    public double meanW(int row) {
        return w[row] / Math.max(rows, 1);
    }

    /** ∂L/∂v_rk, the mean over the rows so far. */
    public double meanV(int row, int column) {
        return v[row * k + column] / Math.max(rows, 1);
    }

    double bias() {
        return bias;
    }

    double[] w() {
        return w;
    }

    double[] v() {
        return v;
    }
}
