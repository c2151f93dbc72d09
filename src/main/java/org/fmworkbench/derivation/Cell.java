package org.fmworkbench.derivation;

/**
 * One equals sign on one set of rows.
 *
 * @param step what stands on the right of the sign: a line, compared with the line above; the prediction, or the gradient by
 *     every v_ik, naive against derived
 * @param rowSet the set's name
 * @param rows how many rows were computed
 * @param maxDifference the largest |difference|; 0 if no row had one
 * @param maxUlps the largest difference in units in the last place, over those values that are above their bound; NaN if none is
 * @param maxOfBound the largest difference divided by its bound: at most 1
 * @param withinBound whether every difference is within its bound, and on the exact rows every value too
 * @param exactRows how many of the rows were computed exactly as well
 * @param exactZero whether the exact difference is 0 on all of those
 * @param overflowed rows that may overflow, of which nothing is claimed
 * @param worstRow where {@code maxOfBound} is, from 0; −1 if every row overflowed or there is none
 */
public record Cell(
        Step step,
        String rowSet,
        long rows,
        double maxDifference,
        double maxUlps,
        double maxOfBound,
        boolean withinBound,
        long exactRows,
        boolean exactZero,
        long overflowed,
        long worstRow) {

    /** Whether anything is claimed of it in floating point; not if every row may overflow. */
    public boolean claimed() {
        return rows == 0 || worstRow >= 0;
    }

    /** Whether the equals sign was looked at and nothing speaks against it. */
    public boolean holds() {
        return claimed() && withinBound && exactZero;
    }
}
