package org.fmworkbench.fm;

/**
 * Adds up the losses of many rows, and gives each row's ∂L/∂ŷ on the way, since both need the same exp(−|ŷ|).
 *
 * <p>A sum of logarithms is the logarithm of a product: for log loss Σ log(1 + e) is taken as log Π (1 + e), one logarithm
 * for every {@value #FACTORS} rows (each factor is at most 2, so the product stays below 2^{@value #FACTORS}). It differs
 * from the sum of {@link Loss#value} by less than 3e-16 a row.
 */
public final class LossSum {
    private static final int FACTORS = 512;

    private final Loss loss;
    private double sum;
    private double product = 1;
    private int factors;
    private long rows;
    private double logit;
    private double y;
    private double e;

    /** An empty sum. */
    public LossSum(Loss loss) {
        this.loss = loss;
    }

    /** Adds L(ŷ, y) and returns ∂L/∂ŷ, with the bits of {@link Loss#derivative}. */
    public double add(double rowLogit, double rowY) {
        logit = rowLogit;
        y = rowY;
        rows++;
        if (loss == Loss.SQUARED) {
            sum += loss.value(rowLogit, rowY);
            return loss.derivative(rowLogit, rowY);
        }
        e = StrictMath.exp(-Math.abs(rowLogit));
        sum += Math.max(rowLogit, 0) - rowLogit * rowY;
        product *= 1 + e;
        if (++factors == FACTORS) {
            sum += StrictMath.log(product);
            product = 1;
            factors = 0;
        }
        return Loss.sigmoid(rowLogit, e) - rowY;
    }

    /** Whether ŷ is finite and |∂L/∂ŷ| surely at most {@code bound}. */
    boolean isSafe(double rowLogit, double rowY, double bound) {
        return 2 * Math.abs(rowLogit) + 2 * Math.abs(rowY) <= bound;
    }

    /** The loss of the row that was added last, with the bits of {@link Loss#value}; NaN before the first. */
    public double last() {
        if (rows == 0) {
            return Double.NaN;
        }
        return loss == Loss.SQUARED ? loss.value(logit, y) : Math.max(logit, 0) - logit * y + StrictMath.log1p(e);
    }

    /** ŷ of the row that was added last. */
    public double lastLogit() {
        return logit;
    }

    /** The mean over the rows so far; NaN if there are none. */
    public double mean() {
        return (sum + StrictMath.log(product)) / rows;
    }

    /** Takes down the sum and what is known of the last row. */
    public void save(StateWriter to) {
        to.number(sum);
        to.number(product);
        to.count(factors);
        to.count(rows);
        to.number(logit);
        to.number(y);
        to.number(e);
    }

    /** Back to what a sum of the same loss took down. */
    public void load(StateReader from) {
        sum = from.number();
        product = from.number();
        factors = (int) from.count();
        rows = from.count();
        logit = from.number();
        y = from.number();
        e = from.number();
    }

    /** Starts anew. */
    public void clear() {
        sum = 0;
        product = 1;
        factors = 0;
        rows = 0;
    }
}
