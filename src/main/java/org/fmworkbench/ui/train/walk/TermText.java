package org.fmworkbench.ui.train.walk;

import java.util.List;

/**
 * What is said of a term.
 *
 * @param caption in words
 * @param formulas its formula, in LaTeX
 * @param numbers the same with this row's numbers, in LaTeX, a line each
 * @param table more of its numbers
 */
record TermText(String caption, List<String> formulas, List<String> numbers, Table table) {

    /**
     * Numbers with names; the arrays must not be changed.
     *
     * @param heads what the columns are
     * @param labels what the rows are
     * @param columns the numbers, an array a column
     */
    record Table(String[] heads, String[] labels, double[][] columns) {
        static final Table NONE = new Table(new String[0], new String[0], new double[0][]);
    }
}
