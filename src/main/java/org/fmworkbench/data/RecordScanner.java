package org.fmworkbench.data;

import org.fmworkbench.text.InputException;

/**
 * Finds the records of delimited text (RFC 4180): how many cells each has and on which line it starts. It reads quotes as
 * Tablesaw's reader does, and refuses what that one would have to guess at.
 */
final class RecordScanner {
    /** Told of each record. */
    interface Sink {
        /** A record with so many cells starts on {@code line} (from 1). */
        void record(int line, int cells) throws InputException;
    }

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED,
        QUOTED_ENDED
    }

    private final String file;
    private final char delimiter;
    private final Sink sink;
    private State state = State.CELL_START;
    private int line = 1;
    private int recordLine = 1;
    private int quoteLine;
    private int cells;
    private int blankLines;

    RecordScanner(String file, char delimiter, Sink sink) {
        this.file = file;
        this.delimiter = delimiter;
        this.sink = sink;
    }

    /** Goes on with the next characters. */
    void accept(char[] chars, int length) throws InputException {
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            switch (state) {
                case CELL_START -> cellStart(c);
                case PLAIN -> plain(c);
                case QUOTED -> quoted(c);
                default -> afterQuote(c);
            }
        }
    }

    /** The end of the text. */
    void end() throws InputException {
        if (state == State.QUOTED) {
            throw Say.bad("text.open.quote", file, quoteLine, cells + 1);
        }
        if (cells > 0 || state != State.CELL_START) {
            record();
        }
    }

    /** How many lines held nothing; they are no records. */
    int blankLines() {
        return blankLines;
    }

    private void cellStart(char c) throws InputException {
        if (c == '"') {
            state = State.QUOTED;
            quoteLine = line;
        } else if (c == '\n' && cells == 0) {
            blankLines++;
            newLine();
        } else if (c == '\n' || c == delimiter) {
            plain(c);
        } else if (c > ' ') {
            state = State.PLAIN; // blanks before a cell are no part of it: a quote may still follow
        }
    }

    private void plain(char c) throws InputException {
        if (c == '\n') {
            record();
        } else if (c == delimiter) {
            cells++;
            state = State.CELL_START;
        }
    }

    private void quoted(char c) {
        if (c == '"') {
            state = State.QUOTE_IN_QUOTED;
        } else if (c == '\n') {
            line++;
        }
    }

    private void afterQuote(char c) throws InputException {
        if (c == '"' && state == State.QUOTE_IN_QUOTED) {
            state = State.QUOTED;
        } else if (c == '\n' || c == delimiter) {
            plain(c);
        } else if (c <= ' ') {
            state = State.QUOTED_ENDED;
        } else {
            throw Say.bad("text.after.quote", file, line, cells + 1, Say.value(String.valueOf(c)));
        }
    }

    private void record() throws InputException {
        sink.record(recordLine, cells + 1);
        newLine();
    }

    private void newLine() {
        cells = 0;
        line++;
        recordLine = line;
        state = State.CELL_START;
    }
}
