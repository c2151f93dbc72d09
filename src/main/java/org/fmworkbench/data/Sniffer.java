package org.fmworkbench.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.text.InputException;

/** Finds the delimiter from the beginning of a file. */
final class Sniffer {
    /** In the order of preference: a comma also stands inside numbers and sentences, the others hardly ever do. */
    private static final char[] DELIMITERS = {'\t', ';', '|', ','};

    private static final int SAMPLE = 1 << 16;
    private static final int RECORDS = 1000;

    private Sniffer() {}

    /** The delimiter under which most records have as many cells as the first; a comma if there is none. */
    static char delimiter(DataFile file) throws IOException, InputException {
        char[] sample = new char[SAMPLE];
        int length = 0;
        boolean complete = false;
        try (Utf8Text text = new Utf8Text(file)) {
            while (length < SAMPLE && !complete) {
                int read = text.read(sample, length, SAMPLE);
                complete = read < 0;
                length += Math.max(0, read);
            }
        }
        char best = ',';
        double highest = 0;
        for (char delimiter : DELIMITERS) {
            double score = score(sample, length, complete, delimiter);
            if (score > highest) {
                best = delimiter;
                highest = score;
            }
        }
        return best;
    }

    /** The share of the records that have as many cells as the first, which must have two; quotes that break off count 0. */
    private static double score(char[] sample, int length, boolean complete, char delimiter) {
        List<Integer> cells = new ArrayList<>();
        RecordScanner scanner = new RecordScanner("", delimiter, (line, count) -> {
            if (cells.size() < RECORDS) {
                cells.add(count);
            }
        });
        boolean wellQuoted = true;
        try {
            scanner.accept(sample, length);
            if (complete) {
                scanner.end();
            }
        } catch (InputException e) {
            wellQuoted = false;
        }
        int first = cells.isEmpty() ? 0 : cells.get(0);
        long same = cells.stream().filter(count -> count == first).count();
        double share = first < 2 ? 0 : (double) same / cells.size();
        return wellQuoted ? share : share / 1000;
    }
}
