package org.fmworkbench.data;

import java.util.Collection;
import java.util.Locale;

/** The ways in which a column may write its numbers. A column has one style: the first that reads all of its cells. */
enum NumberStyle {
    /** 1234.5, -3, .5, 1e-3. */
    PLAIN,
    /** 1234,5 or 1.234,5: the comma before the decimals, a point between thousands. */
    DECIMAL_COMMA,
    /** 1,234,567 or 1,234.5: a comma between thousands. */
    GROUPED;

    /** The number in {@code text}, possibly infinite; NaN if the text is no number in this style, or says NaN itself. */
    double parse(String text) {
        String written = withAsciiMinus(text);
        String plain = plain(written);
        if (plain != null) {
            return Double.parseDouble(plain);
        }
        if (!isNotFinite(written) || text.toLowerCase(Locale.ROOT).endsWith("nan")) {
            return Double.NaN;
        }
        return written.charAt(0) == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }

    /** Whether the text is one of the ways to write NaN or an infinity. */
    static boolean isNotFinite(String text) {
        if (text.isEmpty() || text.length() > "-infinity".length()) {
            return false;
        }
        boolean signed = "+-−".indexOf(text.charAt(0)) >= 0;
        return switch (text.substring(signed ? 1 : 0).toLowerCase(Locale.ROOT)) {
            case "nan", "inf", "infinity", "∞" -> true;
            default -> false;
        };
    }

    /** Whether {@code text} is a number in this style, NaN and infinities included. */
    boolean reads(String text) {
        return plain(withAsciiMinus(text)) != null || isNotFinite(text);
    }

    private static String withAsciiMinus(String text) {
        return !text.isEmpty() && text.charAt(0) == '−' ? "-" + text.substring(1) : text;
    }

    /** The style that reads most of the values; the earlier one if several do. */
    static NumberStyle best(Collection<String> values) {
        NumberStyle best = PLAIN;
        long most = -1;
        for (NumberStyle style : values()) {
            long read = values.stream().filter(style::reads).count();
            if (read == values.size()) {
                return style;
            }
            if (read > most) {
                best = style;
                most = read;
            }
        }
        return best;
    }

    /** Says how a number of the column was read; some value must be one that {@link #PLAIN} does not read. */
    String note(String column, Collection<String> values) {
        String example = values.stream()
                .filter(v -> !PLAIN.reads(v) && reads(v))
                .findFirst()
                .orElseThrow();
        String key = this == GROUPED ? "note.grouped" : "note.comma";
        return Say.text(key, Say.value(column), example, Bins.name(parse(example)));
    }

    /** The text as {@code Double.parseDouble} takes it, or null if it is no number in this style. */
    private String plain(String text) {
        return switch (this) {
            case PLAIN -> isPlain(text) ? text : null;
            case DECIMAL_COMMA -> {
                int comma = text.indexOf(',');
                String whole = ungrouped(comma < 0 ? text : text.substring(0, comma), '.');
                String plain = whole == null || comma < 0 ? whole : whole + "." + text.substring(comma + 1);
                yield plain != null && isPlain(plain) ? plain : null;
            }
            case GROUPED -> {
                int point = text.indexOf('.');
                String whole = ungrouped(point < 0 ? text : text.substring(0, point), ',');
                String plain = whole == null || point < 0 ? whole : whole + text.substring(point);
                yield plain != null && isPlain(plain) ? plain : null;
            }
        };
    }

    /** Digits without their grouping; null if a group has not three digits. */
    private static String ungrouped(String text, char group) {
        int first = text.indexOf(group);
        if (first < 0) {
            return text;
        }
        int sign = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        boolean wellFormed = first > sign && first - sign <= 3 && (text.length() - first) % 4 == 0;
        for (int i = first; wellFormed && i < text.length(); i++) {
            wellFormed = ((i - first) % 4 == 0) == (text.charAt(i) == group);
        }
        return wellFormed ? text.replace(String.valueOf(group), "") : null;
    }

    /** {@code [+-] digits [. digits] [e [+-] digits]}, with a digit before or after the point. */
    private static boolean isPlain(String text) {
        int i = skipSign(text, 0);
        int afterWhole = skipDigits(text, i);
        int digits = afterWhole - i;
        i = afterWhole;
        if (i < text.length() && text.charAt(i) == '.') {
            int afterDecimals = skipDigits(text, i + 1);
            digits += afterDecimals - i - 1;
            i = afterDecimals;
        }
        if (digits > 0 && i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            int exponent = skipSign(text, i + 1);
            int end = skipDigits(text, exponent);
            return end > exponent && end == text.length();
        }
        return digits > 0 && i == text.length();
    }

    private static int skipSign(String text, int i) {
        return i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '+') ? i + 1 : i;
    }

    private static int skipDigits(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
