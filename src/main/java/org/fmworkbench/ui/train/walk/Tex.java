package org.fmworkbench.ui.train.walk;

import java.util.function.IntFunction;
import org.fmworkbench.text.Numbers;

/** Numbers and sums as LaTeX. */
final class Tex {
    private static final double SMALL = 0.001;
    private static final double LARGE = 1e5;

    /** Of a longer sum, the first terms and the last are written. */
    private static final int MOST_TERMS = 6;

    private Tex() {}

    /** In a table: 4 decimals, and a power of ten where they would say nothing. */
    static String written(double value) {
        double size = Math.abs(value);
        if (!Double.isFinite(value) || value == 0) {
            return Numbers.fixed(value, 0);
        }
        return size < SMALL || size >= LARGE ? Numbers.scientific(value) : Numbers.fixed(value, 4);
    }

    /** A number in a formula: 3 decimals, whole numbers as they are, and a power of ten where they would say nothing. */
    static String number(double value) {
        double size = Math.abs(value);
        if (!Double.isFinite(value) || (value == Math.rint(value) && size < LARGE)) {
            return of(Numbers.fixed(value, 0));
        }
        return of(size < SMALL || size >= LARGE ? Numbers.scientific(value) : Numbers.fixed(value, 3));
    }

    /** A number as it was typed: 0.1. */
    static String typed(double value) {
        return of(Numbers.plain(value));
    }

    private static String of(String written) {
        String plain = written.replace('−', '-').replace('E', 'e');
        int e = plain.indexOf('e');
        return (e < 0 ? plain : plain.substring(0, e) + " \\cdot 10^{" + plain.substring(e + 1) + "}")
                .replace("∞", "\\infty");
    }

    /** A number inside a formula: in parentheses if it is negative. */
    static String inside(double value) {
        String latex = number(value);
        return latex.startsWith("-") ? "(" + latex + ")" : latex;
    }

    /** A sum of so many terms. */
    static String sum(int terms, IntFunction<String> term) {
        StringBuilder latex = new StringBuilder();
        int head = terms <= MOST_TERMS ? terms : MOST_TERMS - 2;
        for (int n = 0; n < head; n++) {
            latex.append(n == 0 ? "" : " + ").append(term.apply(n));
        }
        if (head < terms) {
            latex.append(" + \\cdots + ").append(term.apply(terms - 1));
        }
        return latex.length() == 0 ? "0" : latex.toString();
    }
}
