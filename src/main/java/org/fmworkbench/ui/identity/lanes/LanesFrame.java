package org.fmworkbench.ui.identity.lanes;

import org.fmworkbench.ui.controls.EqualityPill.Verdict;

/**
 * What both lanes show after a tick.
 *
 * @param naive the lane of the naive form
 * @param derived the lane of the derived form
 * @param tick ticks done, 0 to size
 * @param size ticks until both have ended
 * @param tickText "term 23/119"
 * @param meeting the number in which they meet; null before both have ended
 * @param apart before that, how far they are
 * @param sentence operations against operations, and from where on the derived form needs fewer
 */
record LanesFrame(
        LaneFrame naive,
        LaneFrame derived,
        int tick,
        int size,
        String tickText,
        Meeting meeting,
        String apart,
        String sentence) {

    /** Operations of the longer lane. */
    long scale() {
        return Math.max(naive.size(), derived.size());
    }

    /**
     * The two results.
     *
     * @param naive of the naive form
     * @param derived of the derived form
     * @param difference |naive − derived| and its bound
     * @param sentence the same in words
     * @param verdict how they compare
     */
    record Meeting(String naive, String derived, String difference, String sentence, Verdict verdict) {}
}
