package org.fmworkbench.data;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The values of a field, each with a code: its place, counted from 0. Immutable. */
public final class Vocabulary {
    /** The value that stands for a cell without one; always the last in natural order. */
    public static final String MISSING = "(missing)";

    private final List<String> values;
    private volatile Map<String, Integer> codes;

    private Vocabulary(List<String> values) {
        this.values = values;
    }

    /**
     * The values in the given order.
     *
     * @throws IllegalArgumentException if a value stands there twice
     */
    public static Vocabulary of(List<String> values) {
        Vocabulary vocabulary = new Vocabulary(List.copyOf(values));
        vocabulary.codes = codes(vocabulary.values);
        return vocabulary;
    }

    /** The different values in natural order: numbers as numbers, then texts by code point, {@link #MISSING} last. */
    public static Vocabulary sorted(Collection<String> values) {
        List<String> different = List.copyOf(new LinkedHashSet<>(values));
        return inOrder(different, NaturalOrder.sort(different), false);
    }

    /** The values at the places {@code order}, all different, and perhaps {@link #MISSING} after them. */
    static Vocabulary inOrder(List<String> values, int[] order, boolean missing) {
        String[] sorted = new String[order.length + (missing ? 1 : 0)];
        Arrays.fill(sorted, MISSING);
        for (int code = 0; code < order.length; code++) {
            sorted[code] = values.get(order[code]);
        }
        return new Vocabulary(List.of(sorted));
    }

    private static Map<String, Integer> codes(List<String> values) {
        Map<String, Integer> codes = new HashMap<>(values.size() * 2);
        for (int code = 0; code < values.size(); code++) {
            if (codes.put(values.get(code), code) != null) {
                throw new IllegalArgumentException("value stands twice: " + values.get(code));
            }
        }
        return codes;
    }

    /** All values; the code of a value is its place here. */
    public List<String> values() {
        return values;
    }

    /** The number of values. */
    public int size() {
        return values.size();
    }

    /** The value with the code {@code 0 ≤ code < size()}. */
    public String value(int code) {
        return values.get(code);
    }

    /** The code of a value, or −1 if the vocabulary lacks it. */
    public int code(String text) {
        Map<String, Integer> known = codes;
        if (known == null) {
            // Made when first asked for: a large vocabulary that only training uses never needs it.
            known = codes(values);
            codes = known;
        }
        return known.getOrDefault(text, -1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vocabulary that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
