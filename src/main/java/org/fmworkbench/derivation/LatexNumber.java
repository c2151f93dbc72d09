package org.fmworkbench.derivation;

/** A written number as LaTeX. */
final class LatexNumber {
    private LatexNumber() {}

    /** Such as −1,234.5, 4.4e−16, ∞ or NaN. */
    static String of(String written) {
        String plain = written.replace('\u2212', '-').replace(",", "{,}");
        if (plain.contains("N")) {
            return "\\mathrm{NaN}";
        }
        int e = plain.replace('E', 'e').indexOf('e');
        return (e < 0 ? plain : plain.substring(0, e) + " \\cdot 10^{" + plain.substring(e + 1) + "}")
                .replace("\u221e", "\\infty")
                .replace("Infinity", "\\infty");
    }
}
