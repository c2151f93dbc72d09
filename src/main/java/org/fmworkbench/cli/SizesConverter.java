package org.fmworkbench.cli;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fmworkbench.cli.CostCommand.Sizes;
import org.fmworkbench.text.Texts;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Sizes as a range 2..64, a list 2,4,8, or both: 2..8,16. */
final class SizesConverter implements ITypeConverter<Sizes> {
    private static final Pattern PART = Pattern.compile("([0-9]{1,9})(\\.\\.([0-9]{1,9}))?");

    @Override
    public Sizes convert(String word) {
        TreeSet<Integer> sizes = new TreeSet<>();
        for (String part : word.split(",", -1)) {
            Matcher matcher = PART.matcher(part.strip());
            if (!matcher.matches()) {
                throw problem(word);
            }
            int low = Integer.parseInt(matcher.group(1));
            int high = matcher.group(3) == null ? low : Integer.parseInt(matcher.group(3));
            if (low < 1 || high < low || high > NumberConverters.MOST_FIELDS) {
                throw problem(word);
            }
            for (int size = low; size <= high; size++) {
                sizes.add(size);
            }
        }
        return new Sizes(List.copyOf(sizes));
    }

    private static TypeConversionException problem(String word) {
        return new TypeConversionException(
                Texts.beside(SizesConverter.class).get("value.sizes", word, NumberConverters.MOST_FIELDS));
    }
}
