package org.fmworkbench.derivation;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.DoubleFunction;

/**
 * The words and formulas of a step. Formulas are LaTeX. Where all x_i are 1 they are written with v_ik, else with u_ik = x_i
 * v_ik.
 */
public final class StepText {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.fmworkbench.derivation.messages");

    private final Step step;
    private final boolean oneHot;

    private StepText(Step step, boolean oneHot) {
        this.step = step;
        this.oneHot = oneHot;
    }

    /** For a row with any x_i. */
    public static StepText of(Step step) {
        return of(step, false);
    }

    /** For a row with any x_i, or for a one-hot row, where u_ik is v_ik. */
    public static StepText of(Step step, boolean oneHot) {
        return new StepText(step, oneHot);
    }

    /** The formula; what is new against the step before stands in {@code \changed{…}}. */
    public String latex() {
        return StepFormulas.latex(step, oneHot);
    }

    /** What the formula says, in plain words. */
    public String sentence() {
        return word(".sentence");
    }

    /** What leads to the next step; empty for the last. */
    public String rule() {
        return word(".rule");
    }

    /** What to know about this step in the post that the program started from; empty if there is nothing. */
    public String note() {
        return word(".note");
    }

    /** What of the row's pictures the step speaks of. */
    public Set<Touched> touches() {
        return step.touches();
    }

    private String word(String suffix) {
        String key = step.name() + suffix;
        String general = key + ".x";
        if (!oneHot && WORDS.containsKey(general)) {
            key = general;
        }
        return WORDS.containsKey(key) ? WORDS.getString(key).replace("@", oneHot ? "v" : "u") : "";
    }

    /**
     * The right-hand side of a step's formula with the numbers of {@code row} put in, as LaTeX; a negative number stands in
     * parentheses.
     *
     * @param w the weights of the row's fields, F
     * @param i the field of the entry v_ik that a gradient is taken by
     * @param column its k, counted from 0
     * @param format how a number is written
     * @param maxTerms of a longer sum the first terms and the last are written, with ⋯ between them; at least 2
     */
    public static String numbers(
            Step step,
            Row row,
            double bias,
            double[] w,
            int i,
            int column,
            DoubleFunction<String> format,
            int maxTerms) {
        StepNumbers numbers = new StepNumbers(row, format, Math.max(2, maxTerms));
        return switch (step) {
            case D1 -> numbers.timesTables();
            case D2 -> numbers.columns();
            case D3 -> numbers.dotProducts();
            case D4 -> numbers.pairsThenFactors();
            case D5 -> numbers.factorsThenPairs();
            case D6 -> numbers.fullSquares();
            case D7 -> numbers.squaredSums();
            case PREDICTION -> numbers.prediction(bias, w);
            case GRADIENT_NAIVE -> numbers.others(i, column);
            case GRADIENT_DERIVED -> numbers.sumLessOwn(i, column);
        };
    }
}
