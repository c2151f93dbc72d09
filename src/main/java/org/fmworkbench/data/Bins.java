package org.fmworkbench.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fmworkbench.text.Numbers;

/**
 * Ranges of numbers that hold about the same number of rows each: below the first edge, from edge to edge (the lower one
 * included), from the last edge on. A range is named for its edges, so that a name alone tells which numbers belong to it.
 *
 * @param edges ascending, at least one
 * @param names of the ranges, one more than edges
 */
record Bins(double[] edges, List<String> names) {
    private static final Pattern FIRST = Pattern.compile("< (\\S+)");
    private static final Pattern MIDDLE = Pattern.compile("\\[(\\S+), (\\S+)\\)");
    private static final Pattern LAST = Pattern.compile("≥ (\\S+)");

    /**
     * Cuts at the quantiles 1/bins, 2/bins, …; fewer ranges come out where equal numbers cannot be parted.
     *
     * @param sorted one number for each row, ascending; at least two different ones
     */
    static Bins cut(double[] sorted, int bins) {
        List<String> edges = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (int q = 1; q < bins; q++) {
            double low = sorted[(int) (((long) q * sorted.length + bins - 1) / bins) - 1];
            if (low == sorted[sorted.length - 1]) {
                low = lower(sorted, low);
            }
            if (low > last) {
                edges.add(between(low, higher(sorted, low)));
                last = low;
            }
        }
        return of(edges);
    }

    private static double lower(double[] sorted, double number) {
        int i = sorted.length - 1;
        while (sorted[i] >= number) {
            i--;
        }
        return sorted[i];
    }

    private static double higher(double[] sorted, double number) {
        int i = 0;
        while (sorted[i] <= number) {
            i++;
        }
        return sorted[i];
    }

    private static Bins of(List<String> edges) {
        List<String> names = new ArrayList<>();
        names.add("< " + edges.get(0));
        for (int i = 1; i < edges.size(); i++) {
            names.add("[" + edges.get(i - 1) + ", " + edges.get(i) + ")");
        }
        names.add("≥ " + edges.get(edges.size() - 1));
        return new Bins(edges.stream().mapToDouble(Double::parseDouble).toArray(), List.copyOf(names));
    }

    /** The ranges that were once named so; empty if these are not the names of ranges that cover all numbers in order. */
    static Optional<Bins> parse(List<String> names) {
        List<String> edges = new ArrayList<>();
        for (int i = 0; i < names.size() - 1; i++) {
            Matcher first = FIRST.matcher(names.get(i));
            Matcher middle = MIDDLE.matcher(names.get(i));
            if (i == 0 && first.matches()) {
                edges.add(first.group(1));
            } else if (i > 0 && middle.matches()) {
                edges.add(middle.group(2));
            } else {
                return Optional.empty();
            }
        }
        boolean numbers = edges.stream().allMatch(e -> Double.isFinite(NumberStyle.PLAIN.parse(e)));
        boolean ended =
                !edges.isEmpty() && LAST.matcher(names.get(names.size() - 1)).matches();
        return numbers && ended ? Optional.of(of(edges)).filter(b -> b.names().equals(names)) : Optional.empty();
    }

    /** The range that holds {@code number}. */
    int bin(double number) {
        int bin = 0;
        while (bin < edges.length && number >= edges[bin]) {
            bin++;
        }
        return bin;
    }

    /** A short decimal x with low &lt; x ≤ high: their middle, rounded to as few decimals as possible. */
    private static String between(double low, double high) {
        BigDecimal middle = new BigDecimal(low).add(new BigDecimal(high)).divide(BigDecimal.valueOf(2));
        BigDecimal rounded = BigDecimal.ZERO;
        for (int decimals = -12; rounded.precision() <= 16; decimals++) {
            rounded = middle.setScale(decimals, RoundingMode.HALF_UP);
            double edge = rounded.doubleValue();
            if (low < edge && edge <= high) {
                return plain(rounded);
            }
        }
        return name(high);
    }

    /** A number as people write it: without an exponent unless it is very large or small, and no trailing zeros. */
    static String name(double number) {
        return plain(new BigDecimal(Numbers.exact(number)));
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean longOne = stripped.scale() > 20 || stripped.precision() - stripped.scale() > 20;
        return longOne ? stripped.toString() : stripped.toPlainString();
    }
}
