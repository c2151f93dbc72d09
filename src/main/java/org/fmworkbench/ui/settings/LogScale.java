package org.fmworkbench.ui.settings;

import java.math.BigDecimal;
import java.math.MathContext;
import org.fmworkbench.text.Numbers;

/** A logarithmic slider: its notch is log₁₀ of the value; a scale may have 0 at its left end. */
enum LogScale {
    LEARNING_RATE(-4, 1, false),
    L2(-6, 0, true);

    private final double least;
    private final double most;
    private final boolean startsWithZero;

    LogScale(double least, double most, boolean startsWithZero) {
        this.least = least;
        this.most = most;
        this.startsWithZero = startsWithZero;
    }

    /** The left end of the slider. */
    double least() {
        return least;
    }

    /** The right end of the slider. */
    double most() {
        return most;
    }

    /** The value at a notch, to two significant digits. */
    String text(double notch) {
        if (startsWithZero && notch <= least) {
            return "0";
        }
        double value = new BigDecimal(Math.pow(10, notch), new MathContext(2)).doubleValue();
        return Numbers.plain(value);
    }

    /** The notch that is nearest to a value. */
    double notch(double value) {
        double notch = value <= 0 ? least : Math.log10(value);
        return Math.max(least, Math.min(most, notch));
    }
}
