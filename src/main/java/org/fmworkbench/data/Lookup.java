package org.fmworkbench.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the codes of a column in a vocabulary that comes from elsewhere, such as a saved model. */
final class Lookup {
    private final Vocabulary vocabulary;
    private final Optional<Bins> ranges;
    private final NumberStyle style;
    private final boolean real;

    private Lookup(Vocabulary vocabulary, NumberStyle style) {
        this.vocabulary = vocabulary;
        this.style = style;
        List<String> names = new ArrayList<>(vocabulary.values());
        names.remove(Vocabulary.MISSING);
        this.ranges = Bins.parse(names);
        this.real = ranges.isPresent() || isReal(names);
    }

    /** Whether the names are numbers, not all of them whole: then they are numbers, and no codes such as 01. */
    private static boolean isReal(List<String> names) {
        double[] numbers = names.stream().mapToDouble(NumberStyle.PLAIN::parse).toArray();
        return Arrays.stream(numbers).allMatch(Double::isFinite)
                && Arrays.stream(numbers).anyMatch(x -> x != StrictMath.rint(x));
    }

    /** For each text of the column its code, or −1. */
    static int[] codes(TextColumn column, Vocabulary vocabulary) {
        List<String> values =
                column.values().stream().filter(v -> !Missing.isMark(v)).toList();
        Lookup lookup = new Lookup(vocabulary, NumberStyle.best(values));
        return column.values().stream().mapToInt(lookup::code).toArray();
    }

    /** The text itself, or the range that holds its number, or the same number written otherwise. */
    private int code(String text) {
        if (Missing.isMark(text)) {
            return vocabulary.code(Vocabulary.MISSING);
        }
        int code = vocabulary.code(text);
        double number = code < 0 && real ? style.parse(text) : Double.NaN;
        if (!Double.isFinite(number)) {
            return code;
        }
        return vocabulary.code(
                ranges.map(bins -> bins.names().get(bins.bin(number))).orElseGet(() -> Bins.name(number)));
    }
}
