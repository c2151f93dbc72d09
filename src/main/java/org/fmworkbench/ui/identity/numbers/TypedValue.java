package org.fmworkbench.ui.identity.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fmworkbench.text.Digits;
import org.fmworkbench.text.Texts;

/**
 * A number as somebody types it: 0.5, 0,5, 2e−3, 1/2. It is rounded to double.
 *
 * @param value the double; NaN if the text is no number
 * @param exact whether nothing was rounded
 * @param problem what is wrong with the text, for the user; empty if nothing is
 */
record TypedValue(double value, boolean exact, String problem) {
    private static final String NUMBER = "[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]{1,4})?";
    private static final Pattern TYPED = Pattern.compile("(" + NUMBER + ")(?:\\s*/\\s*(" + NUMBER + "))?");

    /** More digits than any double needs to be told from its neighbours. */
    private static final MathContext MANY = new MathContext(1100);

    private static final int MANTISSA = 52;
    private static final int BIAS = 1075;

    /** Reads {@code text}; {@code name} is what a message calls the entry. */
    static TypedValue of(String text, String name, Texts texts) {
        Matcher typed = TYPED.matcher(text.strip().replace(',', '.').replace('−', '-'));
        if (!typed.matches()) {
            return refused(texts.get("error.number", name, text.strip()));
        }
        BigDecimal above = new BigDecimal(typed.group(1));
        BigDecimal below = typed.group(2) == null ? BigDecimal.ONE : new BigDecimal(typed.group(2));
        if (below.signum() == 0) {
            return refused(texts.get("error.zero", name, text.strip()));
        }
        double value = above.divide(below, MANY).doubleValue();
        if (Double.isInfinite(value)) {
            return refused(texts.get("error.large", name, text.strip()));
        }
        return new TypedValue(value, new BigDecimal(value).multiply(below).compareTo(above) == 0, "");
    }

    private static TypedValue refused(String why) {
        return new TypedValue(Double.NaN, false, why);
    }

    /** "1/3 → 0.3333333333333333, exactly 6004799503160661/2⁵⁴". */
    String story(String text, String name, Texts texts) {
        return texts.get(
                exact ? "typed.exact" : "typed.rounded", name, text.strip(), Digits.all(value), fraction(value));
    }

    /** A double as the fraction that it is: a whole number over a power of two. */
    static String fraction(double value) {
        long bits = Double.doubleToLongBits(Math.abs(value));
        int exponent = (int) (bits >>> MANTISSA);
        long mantissa = (bits & ((1L << MANTISSA) - 1)) | (exponent == 0 ? 0 : 1L << MANTISSA);
        int power = Math.max(1, exponent) - BIAS;
        int zeros = mantissa == 0 ? 0 : Long.numberOfTrailingZeros(mantissa);
        String sign = value < 0 ? "−" : "";
        if (mantissa == 0 || power + zeros >= 0) {
            return sign + new BigDecimal(Math.abs(value)).toPlainString();
        }
        return sign + (mantissa >>> zeros) + "/2" + raised(-power - zeros);
    }

    private static String raised(int number) {
        StringBuilder digits = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            digits.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
        }
        return digits.toString();
    }
}
