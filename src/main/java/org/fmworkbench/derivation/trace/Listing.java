package org.fmworkbench.derivation.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The source of one method of {@link org.fmworkbench.fm.CrossTerm}, taken from the file that was compiled, which the build
 * packs beside the classes. Immutable.
 *
 * @param lines the method, from its signature to its last brace; the indentation that all lines have is taken away
 */
public record Listing(List<String> lines) {
    /** Where the build puts the file. */
    static final String FILE = "/source/org/fmworkbench/fm/CrossTerm.java";

    /**
     * The method of {@code form}.
     *
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalStateException if the file or the method in it is missing: the program was not built as it should be
     */
    public static Listing of(Form form) {
        try (InputStream file = Listing.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the source " + FILE + " is not on the class path");
            }
            return method(new String(file.readAllBytes(), StandardCharsets.UTF_8), form.signature());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The method of {@code source} that begins with {@code signature}; its braces are counted, so none may stand in a text. */
    static Listing method(String source, String signature) {
        int start = source.indexOf(signature);
        if (start < 0) {
            throw new IllegalStateException("there is no " + signature);
        }
        int open = 0;
        int end = source.indexOf('{', start);
        do {
            char c = source.charAt(end++);
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
        } while (open > 0);
        int indent = start - source.lastIndexOf('\n', start) - 1;
        List<String> lines = source.substring(start - indent, end).lines().toList();
        return new Listing(lines.stream()
                .map(line -> line.isBlank() ? "" : line.substring(Math.min(indent, leadingBlanks(line))))
                .toList());
    }

    private static int leadingBlanks(String line) {
        return line.length() - line.stripLeading().length();
    }

    /**
     * The line, counted from 0, in which {@code statement} stands.
     *
     * @throws IllegalStateException if it does not stand in exactly one
     */
    public int line(Statement statement) {
        int found = -1;
        for (int n = 0; n < lines.size(); n++) {
            if (lines.get(n).contains(statement.marker())) {
                if (found >= 0) {
                    throw new IllegalStateException(statement.marker() + " stands in two lines");
                }
                found = n;
            }
        }
        if (found < 0) {
            throw new IllegalStateException(statement.marker() + " stands in no line");
        }
        return found;
    }
}
