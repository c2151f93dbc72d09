package org.fmworkbench.data;

import java.io.IOException;
import java.util.Arrays;
import org.fmworkbench.text.InputException;

/**
 * What a first walk through a file finds, before Tablesaw reads it: that every record has as many cells as the first, and
 * on which line each starts. Whatever is wrong with the file as text is found here, with its line.
 */
final class Scan {
    private final DataFile file;
    private final char delimiter;
    private int[] lines = new int[1024];
    private int records;
    private int columns;
    private int blankLines;
    private boolean byteOrderMark;

    private Scan(DataFile file, char delimiter) {
        this.file = file;
        this.delimiter = delimiter;
    }

    static Scan of(DataFile file, Progress progress) throws IOException, InputException {
        Scan scan = new Scan(file, Sniffer.delimiter(file));
        scan.walk(progress);
        if (scan.records == 0) {
            throw Say.bad("text.empty", file.name());
        }
        if (scan.records == 1) {
            throw Say.bad("text.header.only", file.name(), scan.lines[0]);
        }
        scan.lines = Arrays.copyOf(scan.lines, scan.records);
        return scan;
    }

    private void walk(Progress progress) throws IOException, InputException {
        RecordScanner scanner = new RecordScanner(file.name(), delimiter, this::record);
        char[] chars = new char[1 << 16];
        try (Utf8Text text = new Utf8Text(file)) {
            for (int length = text.read(chars, 0, chars.length);
                    length >= 0;
                    length = text.read(chars, 0, chars.length)) {
                scanner.accept(chars, length);
                progress.report(text.bytesRead(), 2 * file.bytes());
            }
            scanner.end();
            byteOrderMark = text.hasByteOrderMark();
        }
        blankLines = scanner.blankLines();
    }

    private void record(int line, int cells) throws InputException {
        if (records == 0) {
            columns = cells;
        } else if (cells != columns) {
            throw Say.bad("text.ragged", file.name(), line, cells, lines[0], columns, delimiterName());
        }
        if (records == lines.length) {
            lines = Arrays.copyOf(lines, 2 * records);
        }
        lines[records++] = line;
    }

    /** The file that was walked through. */
    DataFile file() {
        return file;
    }

    char delimiter() {
        return delimiter;
    }

    /** The delimiter as a word. */
    String delimiterName() {
        return Say.text("delimiter." + (int) delimiter);
    }

    /** Cells in each record. */
    int columns() {
        return columns;
    }

    /** Records, the header included. */
    int records() {
        return records;
    }

    /** For each record the line on which it starts, from 1. */
    int[] lines() {
        return lines;
    }

    int blankLines() {
        return blankLines;
    }

    boolean hasByteOrderMark() {
        return byteOrderMark;
    }
}
