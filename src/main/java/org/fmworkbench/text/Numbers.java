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

    /** As {@link #exact}, but 5 and 0.0001 in place of 5.0 and 1.0E-4: for fields that people type into. */
    public static String plain(double value) {
        if (!Double.isFinite(value) || (value != 0 && (Math.abs(value) < 1e-7 || Math.abs(value) >= 1e15))) {
            return exact(value);
        }
        return new BigDecimal(exact(value)).stripTrailingZeros().toPlainString();
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

    /** {@code value} to so many significant digits, written out plainly. */
    public static String significant(double value, int digits) {
        if (Double.isNaN(value) || Double.isInfinite(value) || value == 0) {
            return fixed(value, digits - 1);
        }
        BigDecimal rounded = new BigDecimal(value).round(new java.math.MathContext(digits));
        return (rounded.signum() < 0 ? "−" : "") + rounded.abs().toPlainString();
    }

    /** {@code value} as 4.4e−16: two significant digits and a power of ten. */
    public static String scientific(double value) {
        return String.format(java.util.Locale.ROOT, "%.1e", value)
                .replaceFirst("e([+-])0*(?=\\d)", "e$1")
                .replace("e+", "e")
                .replace('-', '−');
    }

    /** A magnitude at a glance: at most two significant digits, with a power of ten where it is small or large; 0 is 0. */
    public static String brief(double value) {
        boolean plain = Math.abs(value) >= 1e-3 && Math.abs(value) < 1e4;
        return value == 0 ? "0" : plain || !Double.isFinite(value) ? significant(value, 2) : scientific(value);
    }

    /** A count with a comma every three digits: 1,234,567. */
    public static String grouped(long value) {
        return String.format(java.util.Locale.ROOT, "%,d", value);
    }
}
