package org.fmworkbench.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fmworkbench.text.InputException;

/**
 * The bundled tables. {@code datasets/index.txt} names them in the order in which they are shown; each has a table
 * {@code NAME.csv} and a card {@code NAME.md} beside it.
 */
public final class Catalog {
    private static final String FOLDER = "/datasets/";

    private Catalog() {}

    /** The names of all bundled tables. */
    public static List<String> names() {
        return text("index.txt").lines().filter(line -> !line.isBlank()).toList();
    }

    /** The cards of all bundled tables. */
    public static List<Card> cards() {
        return names().stream().map(Catalog::card).toList();
    }

    /** The card of one table; empty if no bundled table has that name. */
    public static Optional<Card> find(String name) {
        return names().contains(name) ? Optional.of(card(name)) : Optional.empty();
    }

    /**
     * Opens a file of the folder, such as {@code planted_movies_truth.csv}.
     *
     * @throws NullPointerException if there is no such file
     */
    public static InputStream open(String file) {
        return Objects.requireNonNull(Catalog.class.getResourceAsStream(FOLDER + file), file);
    }

    static DataFile table(String name) throws InputException {
        return DataFile.bundled(name + ".csv", FOLDER + name + ".csv");
    }

    private static Card card(String name) {
        return Card.parse(name, text(name + ".md"));
    }

    private static String text(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
