package org.fmworkbench.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fmworkbench.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogTest {
    static List<String> names() {
        return Catalog.names();
    }

    @Test
    void theBundledTablesAreNamedInOrder() {
        assertEquals(
                List.of(
                        "xor",
                        "monk1",
                        "balance_scale",
                        "titanic",
                        "planted_movies",
                        "gapminder",
                        "ucb_admissions",
                        "football",
                        "monk2",
                        "parity3",
                        "diamonds",
                        "birdstrikes"),
                Catalog.names());
        assertEquals(Catalog.names(), Catalog.cards().stream().map(Card::name).toList());
    }

    @Test
    void theFolderHoldsNothingThatTheIndexLacks() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("datasets"))) {
            TreeSet<String> found = new TreeSet<>();
            files.forEach(f -> found.add(f.getFileName().toString()));
            TreeSet<String> wanted = new TreeSet<>(List.of("index.txt", "planted_movies_truth.csv"));
            Catalog.names().forEach(n -> wanted.addAll(List.of(n + ".csv", n + ".md")));
            assertEquals(wanted, found);
        }
    }

    /** No cell of these files holds a newline or a double quote, so that plain splitting is an independent reader. */
    @ParameterizedTest
    @MethodSource("names")
    void aBundledTableLoadsCellForCell(String name) throws IOException, InputException {
        List<String> lines = lines(name + ".csv");
        Card card = Catalog.find(name).orElseThrow();
        Dataset data = Source.open(name, Progress.NONE).encode(LoadOptions.auto());
        List<String> header = split(lines.get(0));

        assertEquals(name, data.name());
        assertEquals(header, data.columnNames());
        assertEquals(lines.size() - 1, data.rows());
        assertEquals(0, data.dropped());
        assertEquals(card.task(), data.task());
        assertEquals(card.target(), data.target().name());
        assertEquals(card.positive(), data.target().positive());
        assertEquals(card.fields(), data.fields().stream().map(Field::name).toList());
        int target = header.indexOf(card.target());
        for (int row = 0; row < data.rows(); row++) {
            List<String> cells = split(lines.get(row + 1));
            assertEquals(row + 2, data.line(row));
            for (int c = 0; c < cells.size(); c++) {
                assertEquals(cells.get(c), data.cell(row, c));
            }
            for (int f = 0; f < data.fieldCount(); f++) {
                Field field = data.fields().get(f);
                String cell = cells.get(header.indexOf(field.name()));
                assertEquals(
                        cell.isEmpty() ? "(missing)" : cell, field.vocabulary().value(data.code(row, f)));
            }
            double y = card.task() == Task.REGRESSION
                    ? Double.parseDouble(cells.get(target))
                    : cells.get(target).equals(card.positive()) ? 1 : 0;
            assertEquals(y, data.y(row));
        }
        for (int f = 0; f < data.fieldCount(); f++) {
            int column = header.indexOf(data.fields().get(f).name());
            long different = lines.stream()
                    .skip(1)
                    .map(l -> split(l).get(column))
                    .distinct()
                    .count();
            assertEquals(different, data.fields().get(f).size());
            int[] counts = data.valueCounts(f);
            assertEquals(data.rows(), IntStream.of(counts).sum());
            assertTrue(IntStream.of(counts).allMatch(n -> n > 0));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "xor, 200, 2, 4",
        "monk1, 432, 6, 17",
        "balance_scale, 625, 4, 20",
        "titanic, 2201, 3, 8",
        "planted_movies, 4500, 3, 253",
        "gapminder, 682, 2, 73",
        "ucb_admissions, 4526, 2, 8",
        "monk2, 432, 6, 17",
        "parity3, 200, 3, 6",
        "diamonds, 4000, 4, 28",
        "birdstrikes, 10000, 8, 357",
        "football, 6504, 2, 232"
    })
    void sizesAreThoseOfTheFiles(String name, int rows, int fields, int vocabulary) throws InputException {
        Dataset data = Source.open(name, Progress.NONE).encode(LoadOptions.auto());
        TableLayout layout = TableLayout.of(data.fields(), Tables.PER_FIELD);
        assertEquals(List.of(rows, fields, vocabulary), List.of(data.rows(), data.fieldCount(), layout.vocabulary()));
    }

    @Test
    void birdstrikesSaysWhatIsMissing() throws InputException {
        Dataset data = Source.open("birdstrikes", Progress.NONE).encode(LoadOptions.auto());
        assertEquals(
                List.of(
                        "birdstrikes.csv was read as UTF-8 text with cells separated by comma: 10,000 rows, 9 columns.",
                        "The target “damage” is binary: “yes” is y = 1, “no” is y = 0.",
                        "Column “speed”: cells without a value: 2,836 (2,836 empty); they are the category (missing).",
                        "Fields, with the number of their values: aircraft (225), operator (46), state (29), phase (7), "
                                + "size (3), species (37), time_of_day (4), speed (6)."),
                data.preparation());
        assertEquals(2836, data.valueCounts(7)[5]);
        assertEquals(
                1061,
                IntStream.range(0, data.rows()).filter(r -> data.y(r) == 1).count());
    }

    @Test
    void columnsThatAreNoFieldsAreNamed() throws InputException {
        assertTrue(preparation("balance_scale")
                .contains("Columns that are no fields, by the card of this data set: “tips”."));
        assertTrue(preparation("football")
                .contains("Columns that are no fields, by the card of this data set: “division”, “season”."));
        assertTrue(preparation("gapminder")
                .contains("Columns that are no fields, by the card of this data set: “region”, “life_expectancy”."));
    }

    private static List<String> preparation(String name) throws InputException {
        return Source.open(name, Progress.NONE).encode(LoadOptions.auto()).preparation();
    }

    @Test
    void aCardHoldsItsFacts() {
        Card card = Catalog.find("monk1").orElseThrow();
        assertEquals("MONK's problem 1", card.title());
        assertEquals(
                "A robot is a monk if head and body have the SAME shape or the jacket is red: equality is an interaction.",
                card.story());
        assertEquals(new CardSettings(2, "adam", 0.03, 0, 0, 32, 60, 0.1), card.settings());
        assertEquals(
                List.of("head_shape", "body_shape", "is_smiling", "holding", "jacket_color", "has_tie"), card.fields());
        assertTrue(card.notes().startsWith("# MONK's problem 1"));
        assertEquals(
                new CardSettings(4, "adam", 0.01, 0.003, 0.001, 128, 20, 0.1),
                Catalog.find("birdstrikes").orElseThrow().settings());
        assertEquals(Optional.empty(), Catalog.find("iris"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no front matter | xor: facts must stand between two lines ---",
                "'---\ntitle: a\n---\n' | xor: no task",
                "'---\ntitle: a\ntitle: b\n---\n' | xor: title: b",
                "'---\ntitle\n---\n' | xor: title"
            })
    void aFaultyCardIsRefused(String text, String message) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Card.parse("xor", text));
        assertEquals(message, e.getMessage());
    }

    @Test
    void theTruthOfThePlantedMoviesIsBundled() throws IOException {
        List<String> truth = lines("planted_movies_truth.csv");
        assertEquals("field,value,group,bias,z1,z2", truth.get(0));
        assertEquals(254, truth.size());
        assertThrows(NullPointerException.class, () -> Catalog.open("absent.csv"));
    }

    /** At commas that an even number of quotes follows. */
    private static List<String> split(String line) {
        return Stream.of(line.split(",(?=([^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.replace("\"", ""))
                .toList();
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = Catalog.open(file)) {
            assertNotNull(in);
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertFalse(text.contains("\"\"") || text.contains("\n\n") || text.contains("\r"));
            return Arrays.asList(text.split("\n"));
        }
    }
}
