package org.fmworkbench.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Numbers;

/** A table that was read and can be encoded, more than once and in more than one way. Immutable. */
public final class Source {
    private final String name;
    private final Optional<Card> card;
    private final RawTable table;
    private final List<String> notes;

    private Source(String name, Optional<Card> card, RawTable table, List<String> notes) {
        this.name = name;
        this.card = card;
        this.table = table;
        this.notes = notes;
    }

    /**
     * Reads a bundled table, or else a file.
     *
     * @throws InputException if there is no such file, or it is no table
     * @throws java.util.concurrent.CancellationException if {@code progress} says so
     */
    public static Source open(String nameOrPath, Progress progress) throws InputException {
        Optional<Card> card = Catalog.find(nameOrPath);
        if (card.isPresent()) {
            return read(Catalog.table(nameOrPath), card, progress);
        }
        return read(DataFile.of(nameOrPath), card, progress);
    }

    /**
     * Reads a file: UTF-8, cells separated by comma, semicolon, tab or |.
     *
     * @throws InputException if there is no such file, or it is no table
     * @throws java.util.concurrent.CancellationException if {@code progress} says so
     */
    public static Source read(Path file, Progress progress) throws InputException {
        return read(DataFile.of(file), Optional.empty(), progress);
    }

    private static Source read(DataFile file, Optional<Card> card, Progress progress) throws InputException {
        try {
            Scan scan = Scan.of(file, progress);
            List<TextColumn> columns = TableReader.read(scan, progress);
            Header header = Header.of(columns);
            RawTable table = new RawTable(file.name(), header.names(), columns, header.present() ? 1 : 0, scan.lines());
            String name = card.map(Card::name).orElse(file.name());
            return new Source(name, card, table, notes(scan, header));
        } catch (IOException e) {
            throw new InputException(Say.text("file.failed", file.name(), String.valueOf(e.getMessage())), e);
        } catch (OutOfMemoryError e) {
            throw new InputException(Say.text("file.memory", file.name(), Numbers.grouped(file.bytes())), e);
        }
    }

    private static List<String> notes(Scan scan, Header header) {
        List<String> notes = new ArrayList<>();
        notes.add(Say.text(
                scan.hasByteOrderMark() ? "note.read.mark" : "note.read",
                scan.file().name(),
                scan.delimiterName(),
                Numbers.grouped(scan.records() - (header.present() ? 1 : 0)),
                scan.columns()));
        if (scan.blankLines() > 0) {
            notes.add(Say.text("note.blank", scan.blankLines()));
        }
        notes.addAll(header.notes());
        return List.copyOf(notes);
    }

    /** The name of the bundled table or of the file. */
    public String name() {
        return name;
    }

    /** The card of a bundled table. */
    public Optional<Card> card() {
        return card;
    }

    /** The names of the columns, all different. */
    public List<String> columns() {
        return table.names();
    }

    /** What reading the file found, as sentences; every data set's preparation begins with them. */
    public List<String> notes() {
        return notes;
    }

    /** The number of rows, with or without a target. */
    public int rows() {
        return table.lines().length - table.firstRecord();
    }

    /** The line of the file on which a row starts, from 1; rows are counted from 0 and need no target. */
    public int line(int row) {
        return table.lines()[row + table.firstRecord()];
    }

    /** As {@link #encode(LoadOptions, Progress)}, without progress. */
    public Dataset encode(LoadOptions options) throws InputException {
        return encode(options, Progress.NONE);
    }

    /**
     * Makes a data set.
     *
     * @throws InputException if the options or the cells do not allow it; nothing has changed then
     * @throws java.util.concurrent.CancellationException if {@code progress} says so
     */
    public Dataset encode(LoadOptions options, Progress progress) throws InputException {
        try {
            return new Encoder(table, card, options, notes).encode(name, progress);
        } catch (OutOfMemoryError e) {
            throw new InputException(Say.text("table.memory", table.file(), Numbers.grouped(rows())), e);
        }
    }

    /**
     * The rows as a model with these fields sees them: its columns are found by name, its ranges hold numbers.
     *
     * @return rows × F codes of all rows of the file, in its order; −1 where the field's vocabulary lacks the value
     * @throws InputException if a field has no column here
     */
    public int[] codes(List<Field> fields) throws InputException {
        int[] records = table.records();
        int[] codes = new int[Math.multiplyExact(records.length, fields.size())];
        for (int f = 0; f < fields.size(); f++) {
            int column = table.column(fields.get(f).name());
            TextColumn cells = table.columns().get(column);
            int[] codeOf = Lookup.codes(cells, fields.get(f).vocabulary());
            for (int row = 0; row < records.length; row++) {
                codes[row * fields.size() + f] = codeOf[cells.codes()[records[row]]];
            }
        }
        return codes;
    }

    /** What a row holds in a column, as written; rows need no target. */
    public String cell(int row, int column) {
        return table.columns().get(column).text(row + table.firstRecord());
    }

    /** Loads Tablesaw, which takes half a second the first time. Call it where nobody waits. */
    public static void warmUp() {
        TableReader.warmUp();
    }
}
