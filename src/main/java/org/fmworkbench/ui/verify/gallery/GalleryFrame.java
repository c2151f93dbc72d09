package org.fmworkbench.ui.verify.gallery;

import java.util.List;
import org.fmworkbench.ui.controls.Verdict;

/**
 * What the gallery shows. The arrays must not be changed.
 *
 * @param column the mistake, from 0
 * @param row the probe row that is looked at, from 0; −1 for none
 * @param verdicts rows × mistakes
 * @param said rows × mistakes: what was ticked
 * @param none whether the prediction is "none of them"
 * @param made whether there is a prediction
 * @param seen whether the mistake's verdicts are shown
 * @param wrongIn what the mistake is wrong in
 * @param ask what to do; empty once it is seen
 * @param outcome how the prediction did; empty before, or if there was none
 * @param right whether the prediction was right
 * @param caught which rows catch the mistake; empty before it is seen
 * @param survives which kinds of rows it survives; empty before it is seen
 * @param story what went wrong; empty before it is seen
 * @param reports where it was reported in public
 * @param wrongCode the wrong lines
 * @param rightCode the right ones
 * @param cell the row that is looked at; null for none
 */
record GalleryFrame(
        int column,
        int row,
        Verdict[] verdicts,
        boolean[] said,
        boolean none,
        boolean made,
        boolean seen,
        String wrongIn,
        String ask,
        String outcome,
        boolean right,
        String caught,
        String survives,
        String story,
        String reports,
        List<CodeLine> wrongCode,
        List<CodeLine> rightCode,
        CellWords cell) {

    /** A line of code, and whether it is one of those that differ. */
    record CodeLine(String text, boolean differs) {}

    /**
     * One mistake on one row.
     *
     * @param title the row's number, kind and shape
     * @param numbers its x and V
     * @param of what is compared
     * @param known whether the rest is there: it is not before the mistake is seen
     * @param caught whether the row catches it
     */
    record CellWords(
            String title,
            String numbers,
            String of,
            boolean known,
            boolean caught,
            String verdict,
            String expected,
            String got,
            String off,
            String bound) {}
}
