package org.fmworkbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fmworkbench.data.Catalog;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;

/** Keeps a command from writing over what it reads, or over its own output. */
final class Overwriting {
    private Overwriting() {}

    /** {@code out}, the value of {@code option}, must not be the data; a bundled data set is no file. */
    static void check(Path out, String data, String option) throws InputException {
        if (Catalog.find(data).isEmpty()) {
            check(out, FileNames.path(data), option);
        }
    }

    /** {@code out}, the value of {@code option}, must not be {@code other}. */
    static void check(Path out, Path other, String option) throws InputException {
        if (isSame(out, other)) {
            throw new InputException(Texts.beside(Overwriting.class).get("path.same", option, out));
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            boolean both = Files.isRegularFile(one) && Files.isRegularFile(other);
            return both
                    ? Files.isSameFile(one, other)
                    : !Files.exists(one)
                            && one.toAbsolutePath()
                                    .normalize()
                                    .equals(other.toAbsolutePath().normalize());
        } catch (IOException e) {
            return false;
        }
    }
}
