package org.fmworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostTest {
    /** The formulas of lines D4 and D7, written down once more. */
    @Test
    void countsAreThoseOfTheFormulasForEveryFAndK() throws Exception {
        JsonNode json = Run.of("cost", "--fields", "2..12", "--k", "1..5", "--format", "json")
                .json();
        assertEquals(55, json.get("rows").size());
        int n = 0;
        for (int k = 1; k <= 5; k++) {
            for (int f = 2; f <= 12; f++) {
                JsonNode row = json.get("rows").get(n++);
                assertEquals(f, row.get("fields").asInt());
                assertEquals(k, row.get("k").asInt());
                int products = f * (f - 1) / 2 * k;
                same(row.get("naive"), products, products - 1);
                same(row.get("derived"), (f + 1) * k + 1, 2 * (f - 1) * k + 2 * k - 1);
            }
        }
        for (JsonNode crossover : json.get("crossover")) {
            assertEquals(4, crossover.get("naive_up_to").asInt());
        }
        assertFalse(json.has("measured"));
    }

    private static void same(JsonNode form, int multiplications, int additions) {
        for (JsonNode counts : List.of(form, form.get("formula"))) {
            assertEquals(multiplications, counts.get("multiplications").asInt());
            assertEquals(additions, counts.get("additions").asInt());
            assertEquals(multiplications + additions, counts.get("total").asInt());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3 | 3", "2..5 | 2 3 4 5", "8,2,4 | 2 4 8", "2..4,3,16 | 2 3 4 16", "1,1 | 1"})
    void sizesAreRangesListsOrBoth(String word, String expected) throws Exception {
        List<String> fields = new ArrayList<>();
        Run.of("cost", "--fields", word, "--k", "2", "--format", "json")
                .json()
                .get("rows")
                .forEach(row -> fields.add(row.get("fields").asText()));
        assertEquals(expected, String.join(" ", fields));
    }

    @Test
    void csvHasALineForEachSize() {
        Run run = Run.of("cost", "--fields", "4,5", "--k", "1", "--format", "csv");
        List<String> lines = run.out().lines().toList();
        assertEquals(3, lines.size());
        assertEquals("4,1,6,5,11,6,5,6,7,13,6,7", lines.get(1));
        assertEquals("5,1,10,9,19,10,9,7,9,16,7,9", lines.get(2));
        assertEquals(12, lines.get(0).split(",").length);
    }

    @Test
    void textSaysWhichFormTakesFewerAndThatTheFormulasAgree() {
        Run run = Run.of("cost", "--fields", "4,5", "--k", "1");
        assertEquals(Shell.OK, run.code());
        assertEquals("", run.err());
        List<String> lines = run.out()
                .lines()
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
        assertEquals("4 1 6 5 11 6 7 13 naive", lines.get(1));
        assertEquals("5 1 10 9 19 7 9 16 derived", lines.get(2));
        assertTrue(lines.contains("Both formulas give what the loops counted at all 2 sizes."), run.out());
        assertTrue(run.out()
                .contains("K = 1: the naive form takes fewer operations up to F = 4, the derived form from F = 5 on."));
        assertTrue(Run.of("cost").out().contains("at all 30 sizes."));
    }

    @Test
    void theNaiveFormulaIsSaidNotToCountASingleField() {
        String text = Run.of("cost", "--fields", "1").out();
        assertTrue(text.contains("Naive, closed formula: F(F−1)/2 · K ×, F(F−1)/2 · K − 1 + (0 for F = 1)\n"), text);
    }

    @Test
    void timesAreMeasuredForBothFormsAtEverySize() throws Exception {
        JsonNode json = new ObjectMapper().readTree(measured("--fields", "2,32,128", "--k", "2", "--format", "json"));
        assertEquals(3, json.get("measured").size());
        for (JsonNode point : json.get("measured")) {
            for (String form : List.of("naive", "derived")) {
                JsonNode times = point.get(form);
                assertTrue(times.get("quarter_ns").asDouble() > 0, point.toString());
                assertTrue(times.get("quarter_ns").asDouble()
                        <= times.get("median_ns").asDouble());
                assertTrue(times.get("median_ns").asDouble()
                        <= times.get("three_quarters_ns").asDouble());
            }
        }
        JsonNode slopes = json.get("slopes").get(0);
        double naive = json.at("/measured/2/naive/median_ns").asDouble()
                / json.at("/measured/1/naive/median_ns").asDouble();
        assertEquals(Math.log(naive) / Math.log(4), slopes.get("naive").asDouble(), 1e-9);
    }

    @Test
    void textAndCsvShowTheTimesToo() {
        String text = measured("--fields", "2,32", "--k", "1");
        assertTrue(text.contains("Measured on this machine, in nanoseconds"), text);
        assertTrue(text.contains("K = 1: a slope needs two sizes F from 32 on."), text);
        List<String> csv =
                measured("--fields", "2", "--k", "1", "--format", "csv").lines().toList();
        assertEquals(2, csv.size());
        csv.forEach(line -> assertEquals(18, line.split(",", -1).length));
    }

    /** With a clock that really goes. */
    private static String measured(String... options) {
        List<String> words = new ArrayList<>(List.of("cost", "--measure"));
        words.addAll(List.of(options));
        StringWriter out = new StringWriter();
        Streams streams =
                new Streams(new PrintWriter(out), new PrintWriter(new StringWriter()), false, System::nanoTime);
        assertEquals(Shell.OK, Shell.run(words.toArray(String[]::new), file -> Run.WINDOW, streams));
        return out.toString();
    }
}
