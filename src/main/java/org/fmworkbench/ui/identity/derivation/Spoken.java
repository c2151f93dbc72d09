package org.fmworkbench.ui.identity.derivation;

/** LaTeX as plain text, for a screen reader. */
final class Spoken {
    private Spoken() {}

    /** The numbers, brackets and signs of {@code latex} without its commands. */
    static String of(String latex) {
        return latex.replace("\\cdot 10", "× 10")
                .replace("\\cdots", "…")
                .replace("\\ldots", "…")
                .replace("\\cdot", "·")
                .replace("\\tfrac{1}{2}", "½ ")
                .replace("^{\\top}", "ᵀ")
                .replace("^2", "²")
                .replace("\\infty", "∞")
                .replaceAll("\\\\(bigl|bigr|mathrm)", "")
                .replace("\\,", " ")
                .replaceAll("[{}]", "")
                .replaceAll("-(?=[0-9∞])", "−")
                .replace(" - ", " − ")
                .strip();
    }
}
