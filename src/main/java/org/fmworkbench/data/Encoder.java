package org.fmworkbench.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Numbers;

/** Makes a data set of a table: chooses the target and the fields, encodes them, and notes what was done. */
final class Encoder {
    private final RawTable table;
    private final Optional<Card> card;
    private final LoadOptions options;
    private final List<String> notes;

    Encoder(RawTable table, Optional<Card> card, LoadOptions options, List<String> readingNotes) {
        this.table = table;
        this.card = card;
        this.options = options;
        this.notes = new ArrayList<>(readingNotes);
    }

    Dataset encode(String name, Progress progress) throws InputException {
        if (options.bins() < 2 || options.bins() > 1000) {
            throw Say.bad("options.bins", options.bins());
        }
        int column = targetColumn();
        String targetName = table.names().get(column);
        Optional<Card> itsCard = card.filter(c -> c.target().equals(targetName));
        Task task = options.task() == null ? itsCard.map(Card::task).orElse(null) : options.task();
        String positive = options.positive() == null && task != Task.REGRESSION
                ? itsCard.map(Card::positive).orElse(null)
                : options.positive();
        TargetColumn.Values values = TargetColumn.read(table, column, task, positive);
        notes.addAll(values.notes());
        List<FieldColumn> columns = fields(column, values.records());
        int fields = columns.size();
        if ((long) fields * values.records().length > Integer.MAX_VALUE - 8) {
            throw Say.bad("table.large", table.file(), Numbers.grouped(values.records().length), fields);
        }
        int[] codes = new int[fields * values.records().length];
        List<Field> encoded = new ArrayList<>();
        for (FieldColumn field : columns) {
            progress.report(encoded.size(), fields);
            encoded.add(field.encode(options.bins(), codes, encoded.size(), fields, notes));
        }
        notes.add(Say.text("note.fields", encoded.stream().map(this::described).collect(joining())));
        return new Dataset(name, values, encoded, codes, notes, table);
    }

    private String described(Field field) {
        return Say.text("note.field", Say.value(field.name()), field.size());
    }

    private static java.util.stream.Collector<CharSequence, ?, String> joining() {
        return java.util.stream.Collectors.joining(Say.text("list.comma"));
    }

    private int targetColumn() throws InputException {
        String wanted = options.target() == null ? card.map(Card::target).orElse(null) : options.target();
        if (wanted != null) {
            return table.column(wanted);
        }
        int last = table.names().size() - 1;
        notes.add(Say.text("note.target.last", Say.value(table.names().get(last))));
        return last;
    }

    private List<FieldColumn> fields(int target, int[] records) throws InputException {
        List<String> wanted = options.fields();
        if (wanted == null && card.isPresent()) {
            wanted = card.get().fields().stream()
                    .filter(f -> !f.equals(table.names().get(target)))
                    .toList();
        }
        return wanted == null ? chosen(target, records) : named(wanted, target, records);
    }

    private List<FieldColumn> named(List<String> wanted, int target, int[] records) throws InputException {
        List<FieldColumn> columns = new ArrayList<>();
        for (String name : wanted) {
            int column = table.column(name);
            if (column == target) {
                throw Say.bad("field.target", table.file(), Say.value(name));
            }
            columns.add(new FieldColumn(table, column, records));
        }
        if (columns.isEmpty()) {
            throw Say.bad("field.zero", table.file(), Say.values(table.names(), 50));
        }
        if (new HashSet<>(wanted).size() < wanted.size()) {
            throw Say.bad("field.twice", table.file(), Say.values(wanted, 50));
        }
        List<String> others = new ArrayList<>(table.names());
        others.removeAll(wanted);
        others.remove(table.names().get(target));
        if (!others.isEmpty()) {
            String key = options.fields() == null ? "note.left.card" : "note.left.user";
            notes.add(Say.text(key, Say.values(others, 50)));
        }
        return columns;
    }

    private List<FieldColumn> chosen(int target, int[] records) throws InputException {
        List<FieldColumn> columns = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (int c = 0; c < table.names().size(); c++) {
            if (c == target) {
                continue;
            }
            FieldColumn column = new FieldColumn(table, c, records);
            if (column.isConstant()) {
                reasons.add(Say.text("note.left.constant", Say.value(column.name()), shown(c, records[0])));
            } else if (column.isLikeId()) {
                reasons.add(Say.text("note.left.id", Say.value(column.name()), records.length));
            } else {
                columns.add(column);
            }
        }
        if (columns.isEmpty()) {
            String why = reasons.isEmpty() ? Say.text("field.only.target") : String.join(" ", reasons);
            throw Say.bad("field.none", table.file(), Say.value(table.names().get(target)), why);
        }
        notes.addAll(reasons);
        return columns;
    }

    private String shown(int column, int record) {
        String text = table.columns().get(column).text(record);
        return Say.value(text.isEmpty() ? Vocabulary.MISSING : text);
    }
}
