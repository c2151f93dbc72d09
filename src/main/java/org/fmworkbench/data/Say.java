package org.fmworkbench.data;

import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;

/** The texts of this package. */
final class Say {
    private static final int LONGEST = 40;
    private static final Texts TEXTS = Texts.beside(Say.class);

    private Say() {}

    static String text(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }

    static InputException bad(String key, Object... arguments) {
        return new InputException(TEXTS.get(key, arguments));
    }

    /** A value as it can stand in a sentence: on one line, and not too long. */
    static String value(String value) {
        StringBuilder shown = new StringBuilder();
        value.codePoints().limit(LONGEST).forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return value.codePointCount(0, value.length()) > LONGEST ? shown + "…" : shown.toString();
    }

    /** “a”, “b”, “c” and 7 more. */
    static String values(java.util.List<String> values, int most) {
        String shown = values.stream()
                .limit(most)
                .map(v -> text("list.value", value(v)))
                .collect(java.util.stream.Collectors.joining(text("list.comma")));
        return values.size() > most ? text("list.more", shown, values.size() - most) : shown;
    }
}
