package org.fmworkbench.ui.identity.numbers;

import java.util.List;
import org.fmworkbench.ui.controls.EqualityPill.Verdict;

/**
 * The numbers of one row and both forms of its cross term, ready to be shown.
 *
 * @param labels "head=round" for each field, F
 * @param numbers of each field: x, then v for each k; F × (1 + K)
 * @param naive the cross term by the pairs
 * @param derived the cross term by the sums
 * @param difference |naive − derived|
 * @param verdict how they compare
 * @param exactly what their difference is without rounding, in words
 */
record NumbersFrame(
        List<String> labels,
        List<List<Figure>> numbers,
        String naive,
        String derived,
        String difference,
        Verdict verdict,
        String exactly) {
    /** Copies the lists. */
    NumbersFrame {
        labels = List.copyOf(labels);
        numbers = List.copyOf(numbers);
    }

    /**
     * One number.
     *
     * @param text shortened
     * @param digits with all digits, to be typed over
     * @param changed whether it was typed
     * @param before what stood there before, shortened
     */
    record Figure(String text, String digits, boolean changed, String before) {}
}
