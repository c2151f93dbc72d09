package org.fmworkbench.fm;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The decay θ ← (1 − ηλ)θ of rows that an update of plain SGD does not touch, put off and made up later. Catching up is one
 * function of (θ, updates missed): θ·(1 − ηλ)^n, with the power taken as the product of two entries of small tables.
 */
final class Decay {
    private static final int LOW = 1 << 10;

    private final int vocabulary;
    private final int k;
    private boolean lazy;
    private double factor = 1;
    /** Updates since the last flush, and for each row how many of them its values contain. */
    private int updates;

    private int[] contained = new int[0];
    private double[] low = new double[0];
    private double[] high = new double[0];
    private int flushed;

    Decay(int vocabulary, int k) {
        this.vocabulary = vocabulary;
        this.k = k;
    }

    /** Sets ηλ. Everything must have been made up. */
    void rate(double product) {
        if (updates != 0) {
            throw new IllegalStateException("rows wait for a decay; flush first");
        }
        lazy = product > 0 && product <= 1;
        factor = 1 - product;
        if (lazy) {
            contained = contained.length == vocabulary ? contained : new int[vocabulary];
            low = new double[LOW];
            for (int n = 0; n < LOW; n++) {
                low[n] = StrictMath.pow(factor, n);
            }
            high = new double[] {1};
        }
    }

    /** Whether decay is put off: λ ≠ 0 and ηλ ≤ 1. */
    boolean isLazy() {
        return lazy;
    }

    /** (1 − ηλ)^n. */
    double power(int n) {
        int block = n / LOW;
        if (block >= high.length) {
            int old = high.length;
            high = Arrays.copyOf(high, Math.max(block + 1, 2 * old));
            for (int b = old; b < high.length; b++) {
                high[b] = StrictMath.pow(factor, (double) b * LOW);
            }
        }
        return high[block] * low[n % LOW];
    }

    void catchUp(Parameters parameters, int row) {
        int missed = updates - contained[row];
        if (missed > 0) {
            double power = power(missed);
            parameters.w()[row] = made(parameters.w()[row], power);
            double[] v = parameters.v();
            for (int n = row * k; n < row * k + k; n++) {
                v[n] = made(v[n], power);
            }
            contained[row] = updates;
        }
    }

    /** θ·(1 − ηλ)^n; the sum keeps a value that underflows from becoming a negative zero. */
    private static double made(double value, double power) {
        return value * power + 0.0;
    }

    /** One more update has been made, which the rows that it touched contain. */
    void updated(Gradient gradient) {
        if (lazy) {
            updates++;
            for (int n = 0; n < gradient.touchedCount(); n++) {
                contained[gradient.touched(n)] = updates;
            }
        }
    }

    /** The same for an update that touched the rows of one row of data. */
    void updated(int[] index, int offset, int fields) {
        if (lazy) {
            updates++;
            for (int i = offset; i < offset + fields; i++) {
                contained[index[i]] = updates;
            }
        }
    }

    /** Makes up a row that was read as it stands: w, then K entries of V. */
    void current(int row, double[] values) {
        if (lazy && updates > contained[row]) {
            double power = power(updates - contained[row]);
            for (int n = 0; n <= k; n++) {
                values[n] = made(values[n], power);
            }
        }
    }

    /** Not in the middle of a {@link #flush}. */
    void save(StateWriter to) {
        to.count(updates);
        for (int row = 0; updates > 0 && row < vocabulary; row++) {
            to.count(contained[row]);
        }
    }

    /** Back to what was saved, when ηλ was {@code product}. */
    void load(double product, StateReader from) {
        flushed = 0;
        updates = 0;
        rate(product);
        updates = (int) from.count();
        for (int row = 0; row < contained.length; row++) {
            contained[row] = updates > 0 ? (int) from.count() : 0;
        }
    }

    /** Makes up all rows; stops between them when told to, and is then gone on with. */
    boolean flush(Parameters parameters, BooleanSupplier stop) {
        if (!lazy || updates == 0) {
            return true;
        }
        int chunk = Math.max(1, (1 << 16) / (k + 1));
        while (flushed < vocabulary) {
            int end = Math.min(vocabulary, flushed + chunk);
            for (int row = flushed; row < end; row++) {
                catchUp(parameters, row);
                contained[row] = 0;
            }
            flushed = end;
            if (flushed < vocabulary && stop.getAsBoolean()) {
                return false;
            }
        }
        flushed = 0;
        updates = 0;
        return true;
    }

    Parameters caughtUp(Parameters parameters) {
        Parameters copy = parameters.copy();
        if (lazy && updates > 0) {
            double[] values = new double[k + 1];
            for (int row = flushed; row < vocabulary; row++) {
                values[0] = copy.w()[row];
                System.arraycopy(copy.v(), row * k, values, 1, k);
                current(row, values);
                copy.w()[row] = values[0];
                System.arraycopy(values, 1, copy.v(), row * k, k);
            }
        }
        return copy;
    }
}
