package org.fmworkbench.fm;

import java.util.Random;

/**
 * What is learnt: w₀, w (one number for each row of the vocabulary) and V (vocabulary × K, row-major: v_rk is at r·K + k).
 * K = 0 is the linear model; V is then empty.
 */
public final class Parameters {
    private final int vocabulary;
    private final int k;
    private double bias;
    private double[] w;
    private double[] v;

    private Parameters(int vocabulary, int k, double bias, double[] w, double[] v) {
        this.vocabulary = vocabulary;
        this.k = k;
        this.bias = bias;
        this.w = w;
        this.v = v;
    }

    /**
     * All zero: a saddle. At V = 0 the gradient of V is 0 whatever w is, so V would never learn.
     *
     * @throws IllegalArgumentException if a size is negative or V has more entries than an array can hold
     */
    public static Parameters zero(int vocabulary, int k) {
        long entries = (long) vocabulary * k;
        if (vocabulary < 0 || k < 0 || entries > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("V cannot be " + vocabulary + " × " + k);
        }
        return new Parameters(vocabulary, k, 0, new double[vocabulary], new double[(int) entries]);
    }

    /** The start of a run: w₀ = 0, w = 0, v_rk ~ N(0, initStd²), drawn row by row from {@code random}. */
    public static Parameters normal(int vocabulary, int k, double initStd, Random random) {
        Parameters start = zero(vocabulary, k);
        for (int n = 0; n < start.v.length; n++) {
            start.v[n] = 0.0 + initStd * random.nextGaussian();
        }
        return start;
    }

    /** A copy that shares nothing with this one. */
    public Parameters copy() {
        return new Parameters(vocabulary, k, bias, w.clone(), v.clone());
    }

    /**
     * A copy in which no zero has a minus sign. No update makes a negative zero from such a start, so that one rule less
     * has to be watched where two ways of computing must give the same bits.
     */
    public Parameters withoutNegativeZeros() {
        Parameters copy = copy();
        copy.bias = 0.0 + copy.bias;
        for (int n = 0; n < w.length; n++) {
            copy.w[n] = 0.0 + copy.w[n];
        }
        for (int n = 0; n < v.length; n++) {
            copy.v[n] = 0.0 + copy.v[n];
        }
        return copy;
    }

    /** Takes down all numbers. */
    public void save(StateWriter to) {
        to.number(bias);
        to.numbers(w);
        to.numbers(v);
    }

    /** Back to what parameters of the same size took down. */
    public void load(StateReader from) {
        bias = from.number();
        from.numbers(w);
        from.numbers(v);
    }

    /** The number of rows of w and V. */
    public int vocabulary() {
        return vocabulary;
    }

    /** K, the number of columns of V. */
    public int k() {
        return k;
    }

    /** w₀. */
    public double bias() {
        return bias;
    }

    /** Sets w₀. */
    public void bias(double value) {
        bias = value;
    }

    /**
     * w, the array itself (length: vocabulary). An update may put another array in its place: ask anew after each step,
     * never keep it.
     */
    public double[] w() {
        return w;
    }

    /** V, the array itself (length: vocabulary · K, row-major). Ask anew after each step, as for {@link #w()}. */
    public double[] v() {
        return v;
    }

    /** Whether every number is finite. */
    public boolean isFinite() {
        return Double.isFinite(bias) && Finite.first(w, 0, w.length) < 0 && Finite.first(v, 0, v.length) < 0;
    }

    /** Puts other arrays in the place of w and V, and hands nothing back: the caller holds the old ones already. */
    void exchange(double[] newW, double[] newV) {
        w = newW;
        v = newV;
    }
}
