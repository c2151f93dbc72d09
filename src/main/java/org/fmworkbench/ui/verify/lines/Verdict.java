package org.fmworkbench.ui.verify.lines;

/**
 * What is said of one equals sign on one set of rows.
 *
 * @param state whether it holds
 * @param words that in words
 * @param difference the largest |difference|
 * @param more in ulp, against the bound, and exactly
 * @param details all that is known, in sentences
 * @param worstRow the row with the largest share of its bound, from 0; −1 if there is none that can be shown
 */
record Verdict(State state, String words, String difference, String more, String details, int worstRow) {
    /** Whether an equals sign holds. */
    enum State {
        /** It was not looked at yet. */
        OPEN,
        /** Nothing speaks against it. */
        HOLDS,
        /** It does not hold. */
        BROKEN
    }

    /** Nothing is known yet; {@code why} says what to do. */
    static Verdict open(String words, String why) {
        return new Verdict(State.OPEN, words, "", "", why, -1);
    }
}
