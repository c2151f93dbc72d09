package org.fmworkbench.data;

import java.util.Arrays;
import java.util.List;

/** The order in which values are shown: numbers as numbers, then texts by code point, {@code (missing)} last. */
final class NaturalOrder {
    private NaturalOrder() {}

    /** A text, its place before sorting, and what it is sorted by, so that a number is parsed once. */
    private record Key(String text, int place, int group, double number, boolean surrogates)
            implements Comparable<Key> {
        static Key of(String text, int place) {
            double number = NumberStyle.PLAIN.parse(text);
            if (text.equals(Vocabulary.MISSING)) {
                return new Key(text, place, 2, 0, false);
            }
            return Double.isNaN(number)
                    ? new Key(text, place, 1, 0, hasSurrogates(text))
                    : new Key(text, place, 0, number + 0.0, false);
        }

        @Override
        public int compareTo(Key other) {
            int order = Integer.compare(group, other.group);
            if (order == 0) {
                order = Double.compare(number, other.number);
            }
            if (order != 0) {
                return order;
            }
            return surrogates || other.surrogates ? byCodePoint(text, other.text) : text.compareTo(other.text);
        }
    }

    /** The places of the values, in natural order. */
    static int[] sort(List<String> values) {
        Key[] keys = new Key[values.size()];
        for (int place = 0; place < keys.length; place++) {
            keys[place] = Key.of(values.get(place), place);
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(Key::place).toArray();
    }

    private static boolean hasSurrogates(String text) {
        return text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    }

    /** {@code String.compareTo} compares UTF-16 units, which puts characters beyond U+FFFF before U+E000…U+FFFF. */
    static int byCodePoint(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                boolean sameKind = Character.isSurrogate(a.charAt(i)) == Character.isSurrogate(b.charAt(i));
                return sameKind
                        ? Character.compare(a.charAt(i), b.charAt(i))
                        : Integer.compare(a.codePointAt(i), b.codePointAt(i));
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
