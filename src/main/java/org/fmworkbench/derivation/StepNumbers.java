package org.fmworkbench.derivation;

import java.util.function.DoubleFunction;
import java.util.function.IntFunction;

/** A row's numbers, put into the formulas of the steps as LaTeX. */
final class StepNumbers {
    private static final String PLUS = " + ";

    private final Row row;
    private final double[] u;
    private final DoubleFunction<String> format;
    private final int outer;
    private final int inner;

    /** Of a longer sum, the first {@code maxTerms} − 1 terms and the last are written; half as many of a sum in a sum. */
    StepNumbers(Row row, DoubleFunction<String> format, int maxTerms) {
        this.row = row;
        this.u = row.u();
        this.format = format;
        this.outer = maxTerms;
        this.inner = Math.max(2, maxTerms / 2);
    }

    String timesTables() {
        return overPairs((i, j) -> times(i, "") + "\\," + times(j, "^{\\top}"));
    }

    private String times(int i, String suffix) {
        return "\\bigl(" + number(row.x(i)) + " \\cdot " + vector(i, row.v(), "") + suffix + "\\bigr)";
    }

    String columns() {
        return overPairs((i, j) -> vector(i, u, "") + "\\," + vector(j, u, "^{\\top}"));
    }

    String dotProducts() {
        return overPairs((i, j) -> vector(i, u, "") + " \\cdot " + vector(j, u, ""));
    }

    String pairsThenFactors() {
        boolean alone = pairs() == 1;
        return overPairs((i, j) -> group(sum(row.k(), inner, f -> product(i, j, f)), alone || row.k() == 1));
    }

    String factorsThenPairs() {
        return sum(
                row.k(),
                outer,
                f -> group(
                        sum(pairs(), row.k() == 1 ? outer : inner, n -> product(first(n), second(n), f)),
                        row.k() == 1 || pairs() == 1));
    }

    String fullSquares() {
        int fields = row.fields();
        return sum(
                row.k(),
                outer,
                f -> "\\tfrac{1}{2}\\bigl[("
                        + sum(fields * fields, inner + 1, n -> product(n / fields, n % fields, f))
                        + ") - ("
                        + sum(fields, inner, i -> number(at(i, f)) + "^2")
                        + ")\\bigr]");
    }

    String squaredSums() {
        String terms =
                sum(row.k(), outer, f -> "\\bigl(" + number(columnSum(f)) + "^2 - " + number(squares(f)) + "\\bigr)");
        return "\\tfrac{1}{2}\\bigl[" + terms + "\\bigr]";
    }

    String prediction(double bias, double[] w) {
        double cross = LineValues.inDouble(Line.D7, row);
        String linear = sum(
                row.fields(), outer, i -> row.x(i) == 1 ? number(w[i]) : number(w[i]) + " \\cdot " + number(row.x(i)));
        return number(bias) + PLUS + group(linear, row.fields() == 1) + PLUS + number(cross);
    }

    String others(int i, int column) {
        int others = row.fields() - 1;
        String sum = sum(others, outer, n -> number(at(n < i ? n : n + 1, column)));
        return row.x(i) == 1 ? sum : number(row.x(i)) + " \\cdot " + group(sum, others <= 1);
    }

    String sumLessOwn(int i, int column) {
        String difference = number(columnSum(column)) + " - " + number(at(i, column));
        return row.x(i) == 1 ? difference : number(row.x(i)) + " \\cdot " + group(difference, false);
    }

    private double at(int i, int column) {
        return u[i * row.k() + column];
    }

    private double columnSum(int column) {
        double sum = 0;
        for (int i = 0; i < row.fields(); i++) {
            sum += at(i, column);
        }
        return sum;
    }

    private double squares(int column) {
        double sum = 0;
        for (int i = 0; i < row.fields(); i++) {
            sum += at(i, column) * at(i, column);
        }
        return sum;
    }

    private interface Pair {
        String latex(int i, int j);
    }

    private int pairs() {
        return row.fields() * (row.fields() - 1) / 2;
    }

    /** The larger field of pair n, in the order (1, 0), (2, 0), (2, 1), (3, 0), … */
    private static int first(int n) {
        int i = (int) ((1 + Math.sqrt(1 + 8.0 * n)) / 2);
        return i;
    }

    private static int second(int n) {
        int i = first(n);
        return n - i * (i - 1) / 2;
    }

    private String overPairs(Pair pair) {
        return sum(pairs(), outer, n -> pair.latex(first(n), second(n)));
    }

    private String product(int i, int j, int column) {
        return number(at(i, column)) + " \\cdot " + number(at(j, column));
    }

    private String vector(int i, double[] numbers, String suffix) {
        String entries = elided(row.k(), inner, ",\\,", "\\ldots", f -> bare(numbers[i * row.k() + f]));
        return "[" + entries + "]" + suffix;
    }

    private static String sum(int terms, int max, IntFunction<String> term) {
        return terms <= 0 ? "0" : elided(terms, max, PLUS, "\\cdots", term);
    }

    private static String elided(int terms, int max, String between, String dots, IntFunction<String> term) {
        StringBuilder latex = new StringBuilder();
        int head = terms <= max ? terms : max - 1;
        for (int n = 0; n < head; n++) {
            latex.append(n == 0 ? "" : between).append(term.apply(n));
        }
        if (head < terms) {
            latex.append(between).append(dots).append(between).append(term.apply(terms - 1));
        }
        return latex.toString();
    }

    private static String group(String latex, boolean bare) {
        return bare ? latex : "(" + latex + ")";
    }

    /** A number inside a formula: in parentheses if it is negative. */
    private String number(double value) {
        String latex = bare(value);
        return latex.startsWith("-") ? "(" + latex + ")" : latex;
    }

    private String bare(double value) {
        return LatexNumber.of(format.apply(value));
    }
}
