package org.fmworkbench.ui.identity.derivation;

import org.fmworkbench.text.Digits;
import org.fmworkbench.text.Numbers;

/** How the derivation writes numbers. */
final class Figures {
    private static final double SMALL = 0.0005;
    private static final double TINY = 5e-7;
    private static final double LARGE = 1e6;

    private Figures() {}

    /** Inside a formula: 3 decimals, but whole numbers as they are, and powers of ten where the decimals would say nothing. */
    static String inFormula(double value) {
        if (!Double.isFinite(value) || (value == Math.rint(value) && Math.abs(value) < LARGE)) {
            return Numbers.fixed(value, 0);
        }
        double size = Math.abs(value);
        return size < SMALL
                ? Digits.significant(value, 2)
                : size < LARGE ? Numbers.fixed(value, 3) : Digits.significant(value, 4);
    }

    /** The value of a line: 6 decimals. */
    static String value(double value) {
        double size = Math.abs(value);
        boolean plain = !Double.isFinite(value) || value == 0 || (size >= TINY && size < LARGE);
        return plain ? Numbers.fixed(value, 6) : Digits.significant(value, 6);
    }

    /** A difference or bound: two digits, and 0 only for 0. */
    static String small(double value) {
        return Digits.significant(value, 2);
    }

    /** All digits that tell a float from other floats. */
    static String ofFloat(float value) {
        return Float.isFinite(value) ? Digits.all(Double.parseDouble(Float.toString(value))) : Digits.all(value);
    }
}
