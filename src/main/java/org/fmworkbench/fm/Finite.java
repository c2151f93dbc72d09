package org.fmworkbench.fm;

/** Whether numbers are finite, fast enough to be asked at every update. */
final class Finite {
    private static final long EXPONENT = 0x7ff0_0000_0000_0000L;
    private static final long ONE = 0x0010_0000_0000_0000L;

    private Finite() {}

    /**
     * The place of the first NaN or infinity among {@code values[from … from + length − 1]}, −1 if there is none. An
     * exponent of ones only carries into the sign bit when one is added to it; all others do not.
     */
    static int first(double[] values, int from, int length) {
        long carried = 0;
        for (int n = from; n < from + length; n++) {
            carried |= (Double.doubleToRawLongBits(values[n]) & EXPONENT) + ONE;
        }
        if (carried >= 0) {
            return -1;
        }
        int n = from;
        while (Double.isFinite(values[n])) {
            n++;
        }
        return n;
    }
}
