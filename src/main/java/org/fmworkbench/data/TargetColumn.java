package org.fmworkbench.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Numbers;

/** Reads the column that is predicted. */
final class TargetColumn {
    private static final Set<String> POSITIVE = Set.of("yes", "true", "1", "t", "y", "on", "positive", "pos", "+");

    /**
     * What was read.
     *
     * @param records those that have a target, in the order of the file
     * @param y one for each of them: 0 or 1, or a number
     */
    record Values(Task task, Target target, int[] records, double[] y, List<String> notes) {}

    private final RawTable table;
    private final int column;
    private final TextColumn cells;
    private final String name;
    private final int[] records;
    private final int[] counts;
    private final List<String> values;
    private final List<String> notes = new ArrayList<>();
    private final NumberStyle style;

    private TargetColumn(RawTable table, int column) throws InputException {
        this.table = table;
        this.column = column;
        this.cells = table.columns().get(column);
        this.name = Say.value(table.names().get(column));
        int[] all = table.records();
        this.records =
                Arrays.stream(all).filter(r -> !Missing.isMark(cells.text(r))).toArray();
        this.counts = cells.counts(records);
        this.values = Arrays.stream(cells.places(counts))
                .mapToObj(cells.values()::get)
                .toList();
        this.style = NumberStyle.best(values);
        if (records.length == 0) {
            throw Say.bad("target.empty", table.file(), name);
        }
        if (records.length < all.length) {
            notes.add(Say.text("note.dropped", Numbers.grouped(all.length - records.length), name));
        }
    }

    /**
     * Reads a target.
     *
     * @param wanted the task, or null to decide by the values: two are binary, numbers are regression
     * @param positive the value with y = 1, or null to deduce it
     */
    static Values read(RawTable table, int column, Task wanted, String positive) throws InputException {
        TargetColumn target = new TargetColumn(table, column);
        if (target.values.stream().allMatch(target.style::reads)) {
            target.refuse(v -> !Double.isFinite(target.style.parse(v)), "target.not.finite");
        }
        boolean binary = wanted == null ? target.values.size() == 2 || positive != null : wanted == Task.BINARY;
        if (!binary && positive != null) {
            throw Say.bad("target.positive.regression", table.file(), target.name, Say.value(positive));
        }
        return binary ? target.binary(positive) : target.regression(wanted == null);
    }

    private Values binary(String wanted) throws InputException {
        if (values.size() == 1) {
            throw oneValue();
        }
        List<String> sorted = Vocabulary.sorted(values).values();
        if (sorted.size() > 2) {
            List<String> first = firstTwo();
            refuse(v -> !first.contains(v), "target.three", sorted.size(), Say.values(sorted, 5));
        }
        String positive = wanted == null ? deduce(sorted) : wanted;
        if (!sorted.contains(positive)) {
            throw Say.bad("target.positive.none", table.file(), name, Say.value(positive), Say.values(sorted, 2));
        }
        String negative = sorted.get(1 - sorted.indexOf(positive));
        notes.add(
                0,
                Say.text(
                        wanted == null ? "note.binary.deduced" : "note.binary",
                        name,
                        Say.value(positive),
                        Say.value(negative)));
        double[] y = Arrays.stream(records)
                .mapToDouble(r -> cells.text(r).equals(positive) ? 1 : 0)
                .toArray();
        return new Values(
                Task.BINARY, new Target(table.names().get(column), positive, negative), records, y, List.copyOf(notes));
    }

    private List<String> firstTwo() {
        return Arrays.stream(records).mapToObj(cells::text).distinct().limit(2).toList();
    }

    private static String deduce(List<String> sorted) {
        boolean first = POSITIVE.contains(sorted.get(0).toLowerCase(Locale.ROOT));
        boolean second = POSITIVE.contains(sorted.get(1).toLowerCase(Locale.ROOT));
        return first && !second ? sorted.get(0) : sorted.get(1);
    }

    private Values regression(boolean chosen) throws InputException {
        long numbers = values.stream().filter(style::reads).count();
        if (chosen && values.size() == 1) {
            throw oneValue();
        }
        if (chosen && 2 * numbers < values.size()) {
            List<String> sorted = Vocabulary.sorted(values).values();
            refuse(v -> !style.reads(v), "target.neither", sorted.size(), Say.values(sorted, 5));
        }
        refuse(v -> !style.reads(v), "target.text");
        double[] parsed = cells.values().stream().mapToDouble(style::parse).toArray();
        double[] y = Arrays.stream(records)
                .mapToDouble(r -> parsed[cells.codes()[r]])
                .toArray();
        double lowest = Arrays.stream(y).min().orElseThrow();
        double highest = Arrays.stream(y).max().orElseThrow();
        if (lowest == highest) {
            throw oneValue();
        }
        notes.add(0, Say.text("note.regression", name, Bins.name(lowest), Bins.name(highest)));
        if (style != NumberStyle.PLAIN) {
            notes.add(style.note(name, values));
        }
        return new Values(
                Task.REGRESSION, new Target(table.names().get(column), null, null), records, y, List.copyOf(notes));
    }

    private InputException oneValue() {
        return table.badCell("target.one", records[0], column, records.length);
    }

    /** Throws with the first record whose value is bad. */
    private void refuse(Predicate<String> bad, String key, Object... more) throws InputException {
        boolean[] badCodes = new boolean[counts.length];
        for (int code = 0; code < counts.length; code++) {
            badCodes[code] = counts[code] > 0 && bad.test(cells.values().get(code));
        }
        for (int record : records) {
            if (badCodes[cells.codes()[record]]) {
                throw table.badCell(key, record, column, more);
            }
        }
    }
}
