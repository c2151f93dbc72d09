package org.fmworkbench.ui.train.walk;

/** Small digits of running text. */
final class Digit {
    private Digit() {}

    /** ₁₂ for 12. */
    static String below(int number) {
        StringBuilder text = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            text.append((char) (digit - '0' + '₀'));
        }
        return text.toString();
    }
}
