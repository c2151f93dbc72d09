package org.fmworkbench.ui.compare.runs;

/**
 * One line of the table of what differs.
 *
 * @param label what it is about
 * @param a its value in run A
 * @param b its value in run B
 * @param difference B − A; empty where that is no number
 * @param heading whether it stands above others and has no values
 */
record ComparisonRow(String label, String a, String b, String difference, boolean heading) {
    static ComparisonRow heading(String label) {
        return new ComparisonRow(label, "", "", "", true);
    }

    /** The line in words, for a screen reader. */
    String spoken() {
        return heading ? label : (label + ": " + a + "; " + b + (difference.isEmpty() ? "" : "; " + difference));
    }
}
