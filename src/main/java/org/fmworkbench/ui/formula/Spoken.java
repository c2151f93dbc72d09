package org.fmworkbench.ui.formula;

/** LaTeX as plain text, for a screen reader. */
public final class Spoken {
    private Spoken() {}

    /** The numbers, brackets and signs of {@code latex} without its commands. */
    public static String of(String latex) {
        return latex.replace("\\cdot 10", "× 10")
                .replace("\\cdots", "…")
                .replace("\\ldots", "…")
                .replace("\\cdot", "·")
                .replace("\\tfrac{1}{2}", "½ ")
                .replace("^{\\top}", "ᵀ")
                .replace("^2", "²")
                .replace("\\infty", "∞")
                .replace("\\leftarrow", "←")
                .replace("\\partial", "∂")
                .replace("\\hat y", "ŷ")
                .replace("\\sum", "Σ")
                .replace("\\lambda", "λ")
                .replace("\\theta", "θ")
                .replace("\\sigma", "σ")
                .replace("\\eta", "η")
                .replace("\\sqrt", "√")
                .replaceAll("\\\\frac\\{([^{}]*)}\\{([^{}]*)}", "($1) / ($2)")
                .replaceAll("\\\\(bigl|bigr|mathrm|mathbf|textstyle)", "")
                .replace("\\quad", "  ")
                .replace("\\ln", "ln")
                .replace("\\,", " ")
                .replaceAll("[{}]", "")
                .replaceAll("-(?=[0-9∞])", "−")
                .replace(" - ", " − ")
                .strip();
    }
}
