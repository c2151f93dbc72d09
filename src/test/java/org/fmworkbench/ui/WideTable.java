package org.fmworkbench.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A made-up table with more fields than can be read at once. */
final class WideTable {
    static final int FIELDS = 17;

    private WideTable() {}

    /** Writes it into {@code folder}. */
    static Path write(Path folder) throws IOException {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= FIELDS; i++) {
            text.append("question_").append(i).append(',');
        }
        text.append("answer\n");
        for (int row = 0; row < 60; row++) {
            for (int i = 0; i < FIELDS; i++) {
                text.append((char) ('a' + random.nextInt(3))).append(',');
            }
            text.append(random.nextBoolean() ? "yes\n" : "no\n");
        }
        return Files.writeString(folder.resolve("wide.csv"), text);
    }
}
