package org.fmworkbench.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.fmworkbench.derivation.mistakes.Results;
import org.fmworkbench.text.InputException;

/**
 * What somebody's code gave for the probe rows, in any order, all of them or some.
 *
 * <p>JSON: a list of rows, or an object that may hold the start of V too. A value that is a list of several numbers is kept as
 * such, and so are NaN and infinities, with or without quotes; of the keys of {@link ProbesFile}'s rows nothing is read. A
 * gradient is F lists of K numbers, or the F · K numbers in one list.
 *
 * <pre>
 *   [{"row":1,"value":-0.75},{"row":2,"value":0.5,"gradient":[[0.1,0.2],…]},…]
 *   {"rows":[…],"start":[…]}
 * </pre>
 *
 * <p>CSV: {@code row,value} in each line, cells separated by comma, semicolon, tab or blanks, under a header with these names or
 * none. What follows the value is the gradient: ∂/∂v_11, ∂/∂v_12, …, F · K numbers in as many cells. A value may be several
 * numbers between brackets, {@code [0.1 0.2]}.
 */
public final class ResultsFile {
    private ResultsFile() {}

    /**
     * Reads results.
     *
     * @throws InputException if the file cannot be read as such; names file, line and value
     */
    public static Results read(Path file) throws InputException {
        InputFile.check(file);
        try {
            return isJson(file) ? ResultsJson.read(file) : ResultsCsv.read(file);
        } catch (IOException e) {
            throw InputFile.problem(file, e);
        }
    }

    /** By its name's ending, or else by its first character. */
    private static boolean isJson(Path file) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            return true;
        }
        try (Stream<String> lines = Files.lines(file)) {
            String first = lines.map(line -> line.replaceFirst("^\uFEFF", "").strip())
                    .filter(line -> !line.isEmpty())
                    .findFirst()
                    .orElse("");
            return first.startsWith("{") || first.startsWith("[");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
