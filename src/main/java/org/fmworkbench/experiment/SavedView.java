package org.fmworkbench.experiment;

/**
 * What was on the screen; whoever opens an experiment may find a name here that it does not know, and then shows what it likes.
 *
 * @param stage the stage that was shown
 * @param granularity how far a step went
 * @param row the row of the data that was held; −1: the one that learns
 * @param first the marked field; −1: none
 * @param second the other field of a marked pair; −1: none
 * @param factor the marked factor, from 0; −1: none
 */
public record SavedView(String stage, String granularity, int row, int first, int second, int factor) {
    /** The stage Train, nothing held and nothing marked. */
    public static final SavedView DEFAULT = new SavedView("train", "sample", -1, -1, -1, -1);
}
