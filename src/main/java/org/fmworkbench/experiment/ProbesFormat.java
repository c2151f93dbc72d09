package org.fmworkbench.experiment;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that probe rows are written to. */
public enum ProbesFormat {
    /** For any language. */
    JSON("json", ".json"),
    /** One line for each v_ik. */
    CSV("csv", ".csv"),
    /** A program for NumPy or PyTorch that lacks nothing but the function to check. */
    PYTHON("python", ".py");

    private final String id;
    private final String ending;

    ProbesFormat(String id, String ending) {
        this.id = id;
        this.ending = ending;
    }

    /** How its files' names end. */
    public String ending() {
        return ending;
    }

    /** The format that the ending of a file's name stands for; empty if it stands for none. */
    public static Optional<ProbesFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending))
                .findFirst();
    }

    @Override
    public String toString() {
        return id;
    }
}
