package org.fmworkbench.derivation;

/** The steps' formulas as LaTeX; @ stands for u or v. */
final class StepFormulas {
    private static final String PAIRS = "\\sum_i \\sum_{j<i} ";
    private static final String SQUARE_LESS_DIAGONAL =
            "\\Bigl[ \\Bigl( \\sum_i @_{ik} \\Bigr)^2 - \\sum_i @_{ik}^2 \\Bigr]";
    private static final String PARTIAL = "\\frac{\\partial \\hat{y}}{\\partial v_{ik}} = ";

    private StepFormulas() {}

    static String latex(Step step, boolean oneHot) {
        return formula(step, oneHot).replace("@", oneHot ? "v" : "u");
    }

    private static String formula(Step step, boolean oneHot) {
        return switch (step) {
            case D1 -> PAIRS + "\\bigl( \\mathbf{x}_i^{\\top} V_i \\bigr) \\bigl( V_j^{\\top} \\mathbf{x}_j \\bigr)";
            case D2 ->
                PAIRS
                        + changed(
                                "\\bigl( V^{\\top} \\mathbf{x}_i \\bigr)^{\\top} \\bigl( V^{\\top} \\mathbf{x}_j \\bigr)");
            case D3 -> PAIRS + changed("\\mathbf{@}_i^{\\top} \\mathbf{@}_j");
            case D4 -> PAIRS + changed("\\sum_k @_{ik} @_{jk}");
            case D5 -> changed("\\sum_k \\sum_i \\sum_{j<i}") + " @_{ik} @_{jk}";
            case D6 ->
                "\\sum_k " + changed("\\tfrac{1}{2} \\Bigl[ \\sum_i \\sum_j @_{ik} @_{jk} - \\sum_i @_{ik}^2 \\Bigr]");
            case D7 ->
                changed("\\tfrac{1}{2}")
                        + " \\sum_k \\Bigl[ "
                        + changed("\\Bigl( \\sum_i @_{ik} \\Bigr)^2")
                        + " - \\sum_i @_{ik}^2 \\Bigr]";
            case PREDICTION ->
                changed("\\hat{y} = w_0 + \\sum_i w_i" + (oneHot ? "" : " x_i") + " +") + " \\tfrac{1}{2} \\sum_k "
                        + SQUARE_LESS_DIAGONAL;
            case GRADIENT_NAIVE -> changed(PARTIAL + (oneHot ? "" : "x_i ") + "\\sum_{j \\neq i} @_{jk}");
            case GRADIENT_DERIVED ->
                PARTIAL
                        + (oneHot ? changed("S_k - v_{ik}") : "x_i \\bigl( " + changed("S_k - @_{ik}") + " \\bigr)")
                        + " , \\quad S_k = \\sum_i @_{ik}";
        };
    }

    private static String changed(String part) {
        return "\\changed{" + part + "}";
    }
}
