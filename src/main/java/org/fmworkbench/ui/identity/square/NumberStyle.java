package org.fmworkbench.ui.identity.square;

import java.util.function.DoubleFunction;
import org.fmworkbench.text.Digits;
import org.fmworkbench.text.Numbers;

/**
 * How the numbers of one picture are written: all with the same number of decimals, three or more.
 *
 * @param decimals how many; negative for so many significant digits instead, where the numbers are very large or small
 */
record NumberStyle(int decimals) implements DoubleFunction<String> {
    private static final double LARGE = 1e6;
    private static final int MOST = 6;

    /** Three significant digits at least for the largest of the numbers. */
    static NumberStyle upTo(double largest) {
        if (largest == 0) {
            return new NumberStyle(3);
        }
        int decimals = 3;
        for (double limit = 0.1; largest < limit; limit /= 10) {
            if (++decimals > MOST) {
                return new NumberStyle(-3);
            }
        }
        return new NumberStyle(largest >= LARGE ? -4 : decimals);
    }

    /** One decimal less, for small tiles. */
    NumberStyle brief() {
        return decimals > 0 ? new NumberStyle(decimals - 1) : new NumberStyle(-2);
    }

    @Override
    public String apply(double value) {
        return decimals >= 0 ? Numbers.fixed(value, decimals) : Digits.significant(value, -decimals);
    }

    /** For a place inside a formula: a negative number in parentheses. */
    String inside(double value) {
        return value < 0 ? "(" + apply(value) + ")" : apply(value);
    }
}
