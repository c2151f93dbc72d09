package org.fmworkbench.data;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.fmworkbench.text.InputException;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/**
 * Reads a scanned file through Tablesaw. Every column is read as text: Tablesaw's own detection turns codes into numbers,
 * {@code Y} and {@code t} into booleans and misreads a decimal comma, and a line that starts with # would be dropped as a
 * comment.
 */
final class TableReader {
    private TableReader() {}

    /** The columns of the file, the first record (a header, perhaps) included. */
    static List<TextColumn> read(Scan scan, Progress progress) throws IOException, InputException {
        try (Utf8Text text = new Utf8Text(scan.file())) {
            Table table = Table.read().usingOptions(options(new Characters(text, scan.file(), progress), scan));
            if (table.rowCount() != scan.records() || table.columnCount() != scan.columns()) {
                throw Say.bad("text.changed", scan.file().name());
            }
            return columns(table, progress);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            // Tablesaw wraps what its source throws: an end that was asked for, or a file that changed meanwhile.
            if (progress.cancelled()) {
                throw (CancellationException) new CancellationException().initCause(e);
            }
            throw new InputException(Say.text("text.changed", scan.file().name()), e);
        }
    }

    /** Reads a tiny table: Tablesaw looks through the class path for its readers when the first one is made. */
    static void warmUp() {
        ColumnType[] text = {ColumnType.STRING};
        Table.read()
                .usingOptions(CsvReadOptions.builder(new StringReader("a\nb\n"))
                        .columnTypes(text)
                        .build());
    }

    private static CsvReadOptions options(Reader reader, Scan scan) {
        ColumnType[] texts = new ColumnType[scan.columns()];
        Arrays.fill(texts, ColumnType.STRING);
        return CsvReadOptions.builder(reader)
                .columnTypes(texts)
                .header(false)
                .separator(scan.delimiter())
                .quoteChar('"')
                .lineEnding("\n")
                .commentPrefix('\0')
                .maxCharsPerColumn(-1)
                .maxNumberOfColumns(scan.columns() + 1)
                .missingValueIndicator("")
                .sample(false)
                .build();
    }

    /** Takes the columns out of the table one by one, so that no more than one of them is held twice. */
    private static List<TextColumn> columns(Table table, Progress progress) {
        List<TextColumn> columns = new ArrayList<>();
        while (table.columnCount() > 0) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            StringColumn column = (StringColumn) table.column(0);
            columns.add(TextColumn.of(column.size(), column::get));
            table.removeColumns(0);
        }
        return columns;
    }

    /** The text as Tablesaw takes it; tells the progress of the second half of the reading. */
    private static final class Characters extends Reader {
        private final Utf8Text text;
        private final DataFile file;
        private final Progress progress;

        Characters(Utf8Text text, DataFile file, Progress progress) {
            this.text = text;
            this.file = file;
            this.progress = progress;
        }

        @Override
        public int read(char[] target, int from, int length) throws IOException {
            progress.report(file.bytes() + text.bytesRead(), 2 * file.bytes());
            try {
                return text.read(target, from, from + length);
            } catch (InputException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}
