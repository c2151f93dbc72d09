package org.fmworkbench.experiment;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers as programs write them: a decimal point, an exponent perhaps, and words for NaN and infinity. */
final class Decimals {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
    private static final Pattern COMMA = Pattern.compile("[+-]?[0-9]*,[0-9]+([eE][+-]?[0-9]+)?");
    private static final Set<String> INFINITE = Set.of("inf", "infinity");

    private Decimals() {}

    /** The number that {@code text} is, +∞ if it is too large for a double; empty if it is none. */
    static OptionalDouble parse(String text) {
        String plain = text.replace('−', '-');
        return DECIMAL.matcher(plain).matches() ? OptionalDouble.of(Double.parseDouble(plain)) : notFinite(plain);
    }

    /** NaN or an infinity, if {@code text} is a word for it in any common language. */
    static OptionalDouble notFinite(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        String bare = word.startsWith("-") || word.startsWith("+") ? word.substring(1) : word;
        if (bare.equals("nan")) {
            return OptionalDouble.of(Double.NaN);
        }
        if (INFINITE.contains(bare)) {
            return OptionalDouble.of(word.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        }
        return OptionalDouble.empty();
    }

    /** Whether {@code text} is a number but for a decimal comma. */
    static boolean hasDecimalComma(String text) {
        return COMMA.matcher(text.replace('−', '-')).matches();
    }
}
