package org.fmworkbench.text;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers of any size for people: plain where that is short, else with a power of ten; a minus is U+2212. */
public final class Digits {
    private Digits() {}

    /** All digits that tell {@code value} from other doubles. */
    public static String all(double value) {
        return Double.isFinite(value) ? text(new BigDecimal(Numbers.exact(value))) : Numbers.fixed(value, 0);
    }

    /** At most so many significant digits. */
    public static String significant(double value, int digits) {
        return Double.isFinite(value)
                ? text(new BigDecimal(value).round(new MathContext(digits)))
                : Numbers.fixed(value, 0);
    }

    /** An exact number, with an ellipsis where digits are left out. */
    public static String exact(BigDecimal value, int digits) {
        BigDecimal rounded = value.round(new MathContext(digits));
        return text(rounded) + (rounded.compareTo(value) == 0 ? "" : "…");
    }

    private static String text(BigDecimal number) {
        BigDecimal value = number.stripTrailingZeros();
        if (value.signum() == 0) {
            return "0";
        }
        int exponent = value.precision() - value.scale() - 1;
        boolean plain = exponent >= -5 && exponent < 7;
        String text = plain
                ? value.toPlainString()
                : value.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
        return text.replace('-', '−');
    }
}
