package org.fmworkbench.ui.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.Task;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;

/**
 * How often everything occurs: counted once for a data set, which takes a moment if it is large.
 *
 * @param columns one for each column of the file, in its order
 * @param target the distribution of the target
 */
public record Tally(List<Column> columns, Target target) {
    private static final int BARS = 24;
    private static final int MANY = 1000;

    /**
     * A column. The arrays must not be changed.
     *
     * @param values of a field, each with its count; empty for other columns
     * @param size how many different values there are, in words
     */
    public record Column(String[] values, double[] counts, String size) {}

    /**
     * The distribution of the target. The arrays must not be changed.
     *
     * @param names the two values, or the ranges of a histogram
     * @param low the lowest number; empty for two values
     * @param high the highest number
     */
    public record Target(String[] names, double[] counts, String low, String high) {
        /** Whether the target is a number. */
        public boolean isHistogram() {
            return !low.isEmpty();
        }
    }

    static Tally of(Dataset data, Texts texts) {
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < data.columns(); c++) {
            columns.add(column(data, c, texts));
        }
        return new Tally(
                List.copyOf(columns), data.task() == Task.BINARY ? binary(data, texts) : histogram(data, texts));
    }

    private static Column column(Dataset data, int column, Texts texts) {
        for (int f = 0; f < data.fieldCount(); f++) {
            if (data.fields().get(f).name().equals(data.column(column))) {
                String[] values = data.fields().get(f).vocabulary().values().toArray(String[]::new);
                return new Column(values, doubles(data.valueCounts(f)), Numbers.grouped(values.length));
            }
        }
        Set<String> different = new HashSet<>();
        for (int row = 0; row < data.rows() && different.size() <= MANY; row++) {
            different.add(data.cell(row, column));
        }
        String size = different.size() > MANY
                ? texts.get("size.many", Numbers.grouped(MANY))
                : Numbers.grouped(different.size());
        return new Column(new String[0], new double[0], size);
    }

    private static Target binary(Dataset data, Texts texts) {
        int[] counts = new int[2];
        for (int row = 0; row < data.rows(); row++) {
            counts[(int) data.y(row)]++;
        }
        var target = data.target();
        String[] names = {
            texts.get("target.value", target.positive(), 1), texts.get("target.value", target.negative(), 0)
        };
        return new Target(names, new double[] {counts[1], counts[0]}, "", "");
    }

    /** Ranges of one width; whole numbers are never split between two of them. */
    private static Target histogram(Dataset data, Texts texts) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        boolean whole = true;
        for (int row = 0; row < data.rows(); row++) {
            double y = data.y(row);
            low = Math.min(low, y);
            high = Math.max(high, y);
            whole &= y == Math.rint(y);
        }
        double width = whole ? Math.ceil((high - low + 1) / BARS) : (high - low) / BARS;
        int bars = whole ? (int) Math.ceil((high - low + 1) / width) : BARS;
        double[] counts = new double[bars];
        for (int row = 0; row < data.rows(); row++) {
            counts[(int) Math.min(bars - 1, Math.floor((data.y(row) - low) / width))]++;
        }
        String[] names = new String[bars];
        for (int b = 0; b < bars; b++) {
            double from = low + b * width;
            double to = whole ? Math.min(high, from + width - 1) : from + width;
            names[b] =
                    whole && from == to ? number(from, 4) : texts.get("target.range", number(from, 4), number(to, 4));
        }
        return new Target(names, counts, number(low, 4), number(high, 4));
    }

    /** A number for people, to so many significant digits if it is not whole. */
    static String number(double value, int digits) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? (value < 0 ? "−" : "") + Numbers.grouped((long) Math.abs(value))
                : Numbers.significant(value, digits).replaceFirst("(\\.\\d*?)0+$", "$1");
    }

    private static double[] doubles(int[] counts) {
        return java.util.Arrays.stream(counts).asDoubleStream().toArray();
    }
}
