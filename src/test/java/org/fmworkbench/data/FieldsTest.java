package org.fmworkbench.data;

import static org.fmworkbench.data.Files4Tests.load;
import static org.fmworkbench.data.Files4Tests.read;
import static org.fmworkbench.data.Files4Tests.values;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fmworkbench.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
    @TempDir
    Path folder;

    @Test
    void naturalOrderIsNumbersThenCodePointsThenMissing() {
        assertEquals(
                List.of("-2", "0", "1", "1.0", "01.5", "1e1", "11", "A", "a", "é", "\uFFFD", "𝄞", "(missing)"),
                Vocabulary.sorted(List.of(
                                "𝄞",
                                "\uFFFD",
                                "é",
                                "a",
                                "(missing)",
                                "A",
                                "11",
                                "1e1",
                                "1.0",
                                "01.5",
                                "1",
                                "0",
                                "-2",
                                "a"))
                        .values());
    }

    @Test
    void aVocabularyGivesCodes() {
        Vocabulary v = Vocabulary.of(List.of("b", "a"));
        assertEquals(List.of(0, 1, -1, 2), List.of(v.code("b"), v.code("a"), v.code("c"), v.size()));
        assertEquals(1, Vocabulary.sorted(List.of("b", "a", "b")).code("b"));
        assertThrows(IllegalArgumentException.class, () -> Vocabulary.of(List.of("a", "a")));
    }

    @ParameterizedTest
    @CsvSource({
        "PLAIN, 1, 1",
        "PLAIN, -1.5, -1.5",
        "PLAIN, +.5, 0.5",
        "PLAIN, 5., 5",
        "PLAIN, 1e-3, 0.001",
        "PLAIN, −2, -2",
        "PLAIN, '1,5', NaN",
        "PLAIN, 1d, NaN",
        "PLAIN, 0x10, NaN",
        "PLAIN, ., NaN",
        "PLAIN, -, NaN",
        "PLAIN, e5, NaN",
        "PLAIN, 1e, NaN",
        "PLAIN, ٣, NaN",
        "PLAIN, '', NaN",
        "PLAIN, 1 2, NaN",
        "PLAIN, -inf, -Infinity",
        "PLAIN, +∞, Infinity",
        "PLAIN, nan, NaN",
        "PLAIN, 1e400, Infinity",
        "DECIMAL_COMMA, '1,5', 1.5",
        "DECIMAL_COMMA, '-1.234.567,5', -1234567.5",
        "DECIMAL_COMMA, 12, 12",
        "DECIMAL_COMMA, '0,916700006', 0.916700006",
        "DECIMAL_COMMA, 1.5, NaN",
        "DECIMAL_COMMA, '1.23,5', NaN",
        "DECIMAL_COMMA, '1,2,3', NaN",
        "DECIMAL_COMMA, ',', NaN",
        "DECIMAL_COMMA, '.234,5', NaN",
        "GROUPED, '1,234', 1234",
        "GROUPED, '-1,234,567.25', -1234567.25",
        "GROUPED, '1,23', NaN",
        "GROUPED, '1,234,56', NaN",
        "GROUPED, '1234,567', NaN",
        "GROUPED, ',234', NaN",
        "GROUPED, 1.5, 1.5"
    })
    void numbersAreReadInTheirStyle(NumberStyle style, String text, double expected) {
        assertEquals(expected, style.parse(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 10})
    void rangesHoldAboutTheSameNumberOfRows(int bins) {
        double[] sorted = new Random(7).doubles(1000, -5, 5).sorted().toArray();
        Bins cut = Bins.cut(sorted, bins);
        int[] counts = new int[bins];
        Arrays.stream(sorted).forEach(x -> counts[cut.bin(x)]++);
        for (int count : counts) {
            assertTrue(Math.abs(count - 1000.0 / bins) <= 1, Arrays.toString(counts));
        }
        assertEquals(Optional.of(cut.names()), Bins.parse(cut.names()).map(Bins::names));
        assertArrayEquals(cut.edges(), Bins.parse(cut.names()).orElseThrow().edges());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.1 0.2 0.3 0.4 0.5 | 4 | < 0.3 · [0.3, 0.4) · [0.4, 0.5) · ≥ 0.5",
                "1.5 1.5 1.5 1.5 1.5 2.5 | 4 | < 2 · ≥ 2",
                "0.5 1.5 1.5 1.5 1.5 1.5 | 4 | < 1 · ≥ 1",
                "-3.5 -0.5 0.5 1000.25 99999.5 | 2 | < 1000 · ≥ 1000"
            })
    void equalNumbersAreNeverParted(String numbers, int bins, String names) {
        double[] sorted = Arrays.stream(numbers.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertEquals(names, String.join(" · ", Bins.cut(sorted, bins).names()));
    }

    @Test
    void neighbouringDoublesCanBeParted() {
        double low = 0.1;
        double high = Math.nextUp(low);
        Bins cut = Bins.cut(new double[] {low, high}, 2);
        assertEquals(List.of(0, 1), List.of(cut.bin(low), cut.bin(high)));
        assertEquals(List.of("< 0.10000000000000002", "≥ 0.10000000000000002"), cut.names());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a", "< 1", "< 1;≥ 2", "< 1;[1, 2);≥ 3", "[1, 2);≥ 2", "< x;≥ x", "< 1;[2, 3);≥ 3"})
    void otherNamesAreNoRanges(String names) {
        assertEquals(Optional.empty(), Bins.parse(List.of(names.split(";"))).map(Bins::names));
    }

    @Test
    void aRealColumnIsCutIntoRangesAndNoted() throws InputException {
        Dataset data = load(folder, "x,y\n0.5,a\n-1.5,b\n2.25,a\n9,b\n3.5,a\n,b\n4.5,b\n8.5,a\n1.5,b\n");
        assertEquals(List.of("< 1", "[1, 3)", "[3, 7)", "≥ 7", "(missing)"), values(data, "x"));
        assertEquals(List.of(0, 0, 1, 3, 2, 4, 2, 3, 1), codes(data));
        assertArrayEquals(new int[] {2, 2, 2, 2, 1}, data.valueCounts(0));
        assertTrue(data.preparation()
                .contains(
                        "Column “x” holds real numbers: it was cut at its quantiles into 4 ranges (< 1 · [1, 3) · [3, 7) "
                                + "· ≥ 7); its numbers go from -1.5 to 9."));
    }

    @Test
    void theNumberOfRangesCanBeChosen() throws InputException {
        Source source = read(folder, "x,y\n0.5,a\n-1.5,b\n2.25,a\n9,b\n3.5,a\n4.5,b\n");
        assertEquals(
                List.of("< 3", "≥ 3"), values(source.encode(LoadOptions.auto().withBins(2)), "x"));
        assertEquals(
                List.of("-1.5", "0.5", "2.25", "3.5", "4.5", "9"),
                values(source.encode(LoadOptions.auto().withBins(6)), "x"));
    }

    @Test
    void fewRealNumbersAreCategories() throws InputException {
        Dataset data = load(folder, "x,y\n0.50,a\n1.5,b\n0.5,a\n10.0,b\n");
        assertEquals(List.of("0.5", "1.5", "10"), values(data, "x"));
        assertEquals(List.of(0, 1, 0, 2), codes(data));
        assertTrue(data.preparation()
                .contains("Column “x” holds 3 different real numbers, each of which is a category (0.5 · 1.5 · 10)."));
    }

    private static List<Integer> codes(Dataset data) {
        return java.util.stream.IntStream.range(0, data.rows())
                .mapToObj(row -> data.code(row, 0))
                .toList();
    }

    @Test
    void aTableIsSeenThroughTheFieldsOfAModel() throws InputException {
        List<Field> fields = List.of(
                new Field("x", Vocabulary.of(List.of("< 1", "[1, 3)", "≥ 3", "(missing)"))),
                new Field("z", Vocabulary.of(List.of("1", "2"))),
                new Field("few", Vocabulary.of(List.of("0.5", "1.5"))));
        Source source = read(folder, "z,few,other,x\n1,0.50,k,-7\n01,1.5,k,1\n,9,k,\n3,,k,2.999\n2,1.50,k,1e9\n");
        assertArrayEquals(new int[] {0, 0, 0, 1, -1, 1, 3, -1, -1, 1, -1, -1, 2, 1, 1}, source.codes(fields));
        InputException e = assertThrows(
                InputException.class, () -> source.codes(List.of(new Field("w", Vocabulary.of(List.of("1"))))));
        assertEquals("t.csv: there is no column “w”. The columns are “z”, “few”, “other”, “x”.", e.getMessage());
    }

    @Test
    void seenThroughItsOwnFieldsATableIsAsItWasEncoded() throws InputException {
        Source source = Source.open("birdstrikes", Progress.NONE);
        Dataset data = source.encode(LoadOptions.auto());
        int[] codes = source.codes(data.fields());
        for (int row = 0; row < data.rows(); row++) {
            for (int f = 0; f < data.fieldCount(); f++) {
                assertEquals(data.code(row, f), codes[row * data.fieldCount() + f]);
            }
        }
    }
}
