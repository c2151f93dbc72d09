package org.fmworkbench.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleToIntFunction;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Numbers;

/**
 * Turns a column into a field. Texts, booleans and whole numbers are categories; a column of numbers that are not all whole
 * is cut into ranges; a cell without a value is the category {@code (missing)}.
 */
final class FieldColumn {
    private final RawTable table;
    private final int column;
    private final TextColumn cells;
    private final int[] records;
    private final int[] counts;
    /** The places in {@code cells.values()} of the texts that are values and stand in the records. */
    private final int[] used;

    private final List<String> values;
    private final NumberStyle style;
    private final int missing;
    /** What each used text says as a number; NaN if it is none. */
    private final double[] numbers;

    private final boolean real;

    /** A column, in the records that have a target. */
    FieldColumn(RawTable table, int column, int[] records) {
        this.table = table;
        this.column = column;
        this.cells = table.columns().get(column);
        this.records = records;
        this.counts = cells.counts(records);
        int[] all = cells.places(counts);
        this.used = Arrays.stream(all).filter(p -> !isMissing(p)).toArray();
        this.values = Arrays.stream(used).mapToObj(cells.values()::get).toList();
        this.style = NumberStyle.best(values);
        this.missing =
                Arrays.stream(all).filter(this::isMissing).map(p -> counts[p]).sum();
        this.numbers = values.stream()
                .mapToDouble(v -> style.parse(v) + 0.0) // never −0.0
                .toArray();
        this.real = isReal();
    }

    private boolean isMissing(int place) {
        return Missing.isMark(cells.values().get(place));
    }

    /** Whether all values are numbers, at least one of them finite, and not all of them whole. */
    private boolean isReal() {
        boolean whole = true;
        boolean finite = false;
        for (int i = 0; i < numbers.length; i++) {
            if (Double.isNaN(numbers[i]) && !NumberStyle.isNotFinite(values.get(i))) {
                return false;
            }
            finite |= Double.isFinite(numbers[i]);
            whole &= numbers[i] == StrictMath.rint(numbers[i]) && Double.isFinite(numbers[i]);
        }
        return finite && !whole;
    }

    String name() {
        return table.names().get(column);
    }

    /** Whether all records hold the same, or nothing. */
    boolean isConstant() {
        return values.size() + (missing > 0 ? 1 : 0) <= 1;
    }

    /** Whether a category has as many values as there are records, which nothing can be learnt from. */
    boolean isLikeId() {
        return !real && values.size() == records.length;
    }

    /**
     * The field.
     *
     * @param bins into how many ranges real numbers are cut
     * @param codes rows × F; those of this field, from {@code offset} in steps of {@code stride}, are written
     * @param notes what was done to the column is added
     */
    Field encode(int bins, int[] codes, int offset, int stride, List<String> notes) throws InputException {
        noteMissing(notes);
        int[] codeOf = new int[counts.length];
        Vocabulary vocabulary = real ? ranges(bins, codeOf, notes) : categories(codeOf);
        for (int i = 0; i < records.length; i++) {
            codes[offset + i * stride] = codeOf[cells.codes()[records[i]]];
        }
        return new Field(name(), vocabulary);
    }

    private Vocabulary categories(int[] codeOf) {
        int[] order = NaturalOrder.sort(values);
        Arrays.fill(codeOf, order.length);
        for (int code = 0; code < order.length; code++) {
            codeOf[used[order[code]]] = code;
        }
        return Vocabulary.inOrder(values, order, missing > 0);
    }

    private Vocabulary ranges(int bins, int[] codeOf, List<String> notes) throws InputException {
        refuseInfinite();
        double[] sorted = sorted();
        double[] different = Arrays.stream(sorted).distinct().limit(bins + 1L).toArray();
        boolean few = different.length <= bins;
        Bins cut = few ? null : Bins.cut(sorted, bins);
        DoubleToIntFunction code = few ? number -> Arrays.binarySearch(different, number) : cut::bin;
        List<String> names = new ArrayList<>(
                few ? Arrays.stream(different).mapToObj(Bins::name).toList() : cut.names());
        Arrays.fill(codeOf, names.size());
        for (int i = 0; i < used.length; i++) {
            codeOf[used[i]] = code.applyAsInt(numbers[i]);
        }
        notes.add(Say.text(
                few ? "note.few" : "note.bins",
                Say.value(name()),
                names.size(),
                String.join(Say.text("list.between"), names),
                Bins.name(sorted[0]),
                Bins.name(sorted[sorted.length - 1])));
        if (style != NumberStyle.PLAIN) {
            notes.add(style.note(name(), values));
        }
        if (missing > 0) {
            names.add(Vocabulary.MISSING);
        }
        return Vocabulary.of(names);
    }

    /** One number for each record that has one, ascending. */
    private double[] sorted() {
        double[] sorted = new double[records.length - missing];
        int end = 0;
        for (int i = 0; i < used.length; i++) {
            Arrays.fill(sorted, end, end + counts[used[i]], numbers[i]);
            end += counts[used[i]];
        }
        Arrays.sort(sorted);
        return sorted;
    }

    private void refuseInfinite() throws InputException {
        boolean[] bad = new boolean[counts.length];
        for (int i = 0; i < used.length; i++) {
            bad[used[i]] = !Double.isFinite(numbers[i]);
        }
        for (int record : records) {
            if (bad[cells.codes()[record]]) {
                throw table.badCell("field.not.finite", record, column);
            }
        }
    }

    private void noteMissing(List<String> notes) {
        List<String> marks = new ArrayList<>();
        for (int place : cells.places(counts)) {
            if (isMissing(place)) {
                String mark = cells.values().get(place);
                marks.add(Say.text(
                        mark.isEmpty() ? "note.missing.empty" : "note.missing.mark",
                        Numbers.grouped(counts[place]),
                        mark));
            }
        }
        if (missing > 0) {
            String shown = String.join(Say.text("list.comma"), marks);
            notes.add(Say.text("note.missing", Say.value(name()), Numbers.grouped(missing), shown));
        }
    }
}
