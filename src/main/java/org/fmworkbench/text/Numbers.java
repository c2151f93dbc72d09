package org.fmworkbench.text;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as text: the same characters on every JDK and in every locale. */
public final class Numbers {
    private Numbers() {}

    /**
     * All digits of {@code value}: the shortest decimal that reads back as the same double. {@code Double.toString} gives
     * other digits before JDK 19 than after; this does not.
     */
    public static String exact(double value) {
        return NumberOutput.toString(value, true);
    }

    /** {@code value} with so many decimals, rounded half up; a minus sign (U+2212) for people, no negative zero. */
    public static String fixed(double value, int decimals) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        return rounded.signum() < 0 ? "−" + digits : digits;
    }

    /** A count with a comma every three digits: 1,234,567. */
    public static String grouped(long value) {
        return String.format(java.util.Locale.ROOT, "%,d", value);
    }
}
