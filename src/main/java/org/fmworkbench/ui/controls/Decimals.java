package org.fmworkbench.ui.controls;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoubleFunction;

/** Number formats that stand in until the caller sets its own. A minus is U+2212. */
final class Decimals {
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private Decimals() {}

    /** So many decimals (0…6). */
    static DoubleFunction<String> fixed(int decimals) {
        return value -> fixed(value, decimals);
    }

    private static String fixed(double value, int decimals) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        if (Math.abs(value) >= 1e9) {
            return significant(value, 4);
        }
        long scaled = Math.round(Math.abs(value) * POWERS[decimals]);
        StringBuilder text = new StringBuilder();
        if (value < 0 && scaled != 0) {
            text.append('−');
        }
        text.append(scaled / POWERS[decimals]);
        if (decimals > 0) {
            String fraction = Long.toString(scaled % POWERS[decimals]);
            text.append('.').append("0".repeat(decimals - fraction.length())).append(fraction);
        }
        return text.toString();
    }

    /** So many significant digits. */
    static String significant(double value, int digits) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return fixed(value, 0);
        }
        BigDecimal rounded =
                new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        boolean plain = rounded.signum() == 0 || (exponent >= -4 && exponent < 6);
        String text = plain
                ? rounded.toPlainString()
                : rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
        return text.replace('-', '−');
    }
}
