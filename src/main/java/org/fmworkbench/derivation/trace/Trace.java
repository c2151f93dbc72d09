package org.fmworkbench.derivation.trace;

/**
 * Every operation of one run of a form of the cross term, in order: as many as {@link org.fmworkbench.fm.Operations} counts,
 * the first term of a sum being no addition. Immutable; any operation is found at once.
 */
public final class Trace {
    /** Rows with more operations than this are not traced: {@value} operations take about 18 MB. */
    public static final int MOST = 250_000;

    private final Form form;
    private final Recorder operations;
    private final double value;

    Trace(Form form, Recorder operations, double value) {
        this.form = form;
        this.operations = operations;
        this.value = value;
    }

    /** Whether a row of F fields and K factors has few enough operations in both forms. */
    public static boolean fits(int fields, int k) {
        double products = 0.5 * fields * (fields - 1.0) * k;
        double squares = (fields + 1.0) * k;
        return 2 * products <= MOST && 3 * squares + 1 <= MOST;
    }

    /** Which form ran. */
    public Form form() {
        return form;
    }

    /** What the method returned: the cross term. */
    public double value() {
        return value;
    }

    /** Number of operations. */
    public int size() {
        return operations.size();
    }

    /**
     * The operation that is done with tick {@code tick}.
     *
     * @param tick 1 to {@link #size}
     */
    public Event at(int tick) {
        if (tick < 1 || tick > size()) {
            throw new IndexOutOfBoundsException("tick " + tick + " of " + size());
        }
        return operations.event(tick - 1);
    }

    /** Multiplications done after {@code ticks} ticks; those after the end change nothing. */
    public int multiplications(int ticks) {
        int done = Math.min(ticks, size());
        return done < 1 ? 0 : operations.times(done - 1);
    }

    /** Additions (and subtractions) done after {@code ticks} ticks. */
    public int additions(int ticks) {
        return Math.max(0, Math.min(ticks, size())) - multiplications(ticks);
    }
}
