package org.fmworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fmworkbench.derivation.mistakes.Mistake;
import org.fmworkbench.text.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the file of {@code probes} through code that reads nothing but that file to the answer of {@code check}. */
class CheckTest {
    @TempDir
    Path directory;

    /** One row of the JSON file: x (F) and v (F × K). */
    record Probe(int row, double[] x, double[][] v) {
        private static double[] numbers(JsonNode list) {
            double[] numbers = new double[list.size()];
            java.util.Arrays.setAll(numbers, n -> list.get(n).asDouble());
            return numbers;
        }

        static Probe of(JsonNode json) {
            double[][] v = new double[json.get("v").size()][];
            java.util.Arrays.setAll(v, i -> numbers(json.get("v").get(i)));
            return new Probe(json.get("row").asInt(), numbers(json.get("x")), v);
        }

        /** Σ_k of ½ [S_k² − Σ_i x_i^power v_ik²]. */
        double value(int power) {
            double total = 0;
            for (int k = 0; k < v[0].length; k++) {
                double sum = 0;
                double squares = 0;
                for (int i = 0; i < x.length; i++) {
                    sum += x[i] * v[i][k];
                    squares += Math.pow(x[i], power) * v[i][k] * v[i][k];
                }
                total += (sum * sum - squares) / 2;
            }
            return total;
        }

        /** x_i (S_k − own · u_ik), row by row. */
        List<Double> gradient(double own) {
            List<Double> gradient = new ArrayList<>();
            for (int i = 0; i < x.length; i++) {
                for (int k = 0; k < v[0].length; k++) {
                    double sum = 0;
                    for (int j = 0; j < x.length; j++) {
                        sum += x[j] * v[j][k];
                    }
                    gradient.add(x[i] * (sum - own * x[i] * v[i][k]));
                }
            }
            return gradient;
        }
    }

    private List<Probe> probes() throws Exception {
        Path file = directory.resolve("probes.json");
        assertEquals(Shell.OK, Run.of("probes", "--out", file.toString()).code());
        List<Probe> probes = new ArrayList<>();
        new ObjectMapper().readTree(file.toFile()).get("rows").forEach(json -> probes.add(Probe.of(json)));
        return probes;
    }

    private Path csv(Function<Probe, String> line) throws Exception {
        String text = probes().stream().map(line).collect(Collectors.joining("\n", "row,value\n", "\n"));
        return Files.writeString(directory.resolve("results.csv"), text);
    }

    private static JsonNode json(int code, Path file) throws Exception {
        Run run = Run.of("check", file.toString(), "--format", "json");
        assertEquals(code, run.code(), run.err());
        assertEquals("", run.err());
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void rightNumbersPass() throws Exception {
        Path file = csv(probe -> probe.row() + "," + probe.value(2));
        JsonNode json = json(Shell.OK, file);
        assertTrue(json.get("pass").asBoolean());
        assertEquals("[]", json.get("mistakes").toString());
        assertEquals("[]", json.get("missing").toString());
        assertEquals(18, json.get("rows").size());
        for (Probe probe : probes()) {
            JsonNode row = json.get("rows").get(probe.row() - 1);
            assertEquals(probe.row(), row.get("row").asInt());
            assertEquals(probe.value(2), row.get("got").asDouble());
            assertEquals(probe.value(2), row.get("expected").asDouble(), 1e-9);
            assertTrue(row.get("ok").asBoolean() && row.get("full_precision").asBoolean());
            assertFalse(row.has("gradient"));
        }
        Run text = Run.of("check", file.toString());
        assertEquals(Shell.OK, text.code());
        assertTrue(text.out().contains("Pass: all 18 rows are right, with the accuracy of float64.\n"), text.out());
        assertEquals(text, Run.of("check", file.toString()));
    }

    @Test
    void float32IsRightAndSaidToBeLess() throws Exception {
        Path file = csv(probe -> probe.row() + "," + (double) (float) probe.value(2));
        assertTrue(json(Shell.OK, file).get("pass").asBoolean());
        assertTrue(Run.of("check", file.toString()).out().contains("within the rounding of float32"));
    }

    @Test
    void theMistakeIsNamedWithWhatWentWrongAndWhereItWasReported() throws Exception {
        Path file = csv(probe -> probe.row() + "," + probe.value(1));
        JsonNode json = json(Shell.FAILED, file);
        assertFalse(json.get("pass").asBoolean());
        assertEquals("[\"M3\"]", json.get("mistakes").toString());
        assertEquals(
                Mistake.M3.title(), json.get("explanations").get(0).get("title").asText());
        for (JsonNode row : json.get("rows")) {
            boolean fractional =
                    List.of("fractional", "negative").contains(row.get("kind").asText());
            assertEquals(
                    !fractional && row.get("row").asInt() != 14, row.get("ok").asBoolean(), row.toString());
        }
        String text = Run.of("check", file.toString()).out();
        assertTrue(
                text.contains(
                        "Fail: 5 of 18 rows are wrong. A known mistake gives these numbers:\n\nM3: x is not squared\n"),
                text);
        assertTrue(text.contains("Reported: Hourout/CTR-keras #1, Johnson0722/CTR_Prediction #8\n"), text);
        assertTrue(text.contains("    q = (u ** 2).sum(axis=1)\n"), text);
    }

    @Test
    void wrongGradientsAreNamedThoughTheValuesAreRight() throws Exception {
        Function<List<Double>, String> cells =
                gradient -> gradient.stream().map(String::valueOf).collect(Collectors.joining(","));
        Path right = csv(p -> p.row() + "," + p.value(2) + "," + cells.apply(p.gradient(1)));
        assertTrue(Run.of("check", right.toString()).out().contains("The gradients of 18 rows are right.\n"));
        Path wrong = csv(p -> p.row() + "," + p.value(2) + "," + cells.apply(p.gradient(0)));
        JsonNode json = json(Shell.FAILED, wrong);
        assertEquals("[\"M9\"]", json.get("mistakes").toString());
        JsonNode first = json.get("rows").get(0);
        assertTrue(first.get("ok").asBoolean());
        JsonNode gradient = first.get("gradient");
        assertFalse(gradient.get("ok").asBoolean());
        int at = 2 * (gradient.get("worst_field").asInt() - 1)
                + gradient.get("worst_factor").asInt()
                - 1;
        assertEquals(
                probes().get(0).gradient(1).get(at), gradient.get("expected").asDouble());
        assertEquals(probes().get(0).gradient(0).get(at), gradient.get("got").asDouble());
        String text = Run.of("check", wrong.toString()).out();
        String factor = "factor " + gradient.get("worst_factor") + ": given "
                + Numbers.plain(gradient.get("got").asDouble()) + ", right is "
                + Numbers.plain(gradient.get("expected").asDouble()) + ".\n";
        assertTrue(
                text.contains("Row 1: the gradient is wrong, most of all at field " + gradient.get("worst_field") + ", "
                        + factor),
                text);
        assertTrue(text.contains("M9: The gradient forgets its own part\n"), text);
    }

    @Test
    void missingRowsAreNamed() throws Exception {
        Path file = csv(probe -> probe.row() % 7 == 0 ? "" : probe.row() + "," + probe.value(2));
        assertEquals("[7,14]", json(Shell.FAILED, file).get("missing").toString());
        String text = Run.of("check", file.toString()).out();
        assertTrue(text.contains("Missing rows: 7, 14.\nFail: what is there is right, but rows are missing.\n"), text);
    }

    @Test
    void manyNumbersAreShownAsHowManyTheyAre() throws Exception {
        String many = "0.5 ".repeat(3_000);
        Path file = Files.writeString(directory.resolve("r.csv"), "1,[" + many + "]\n2,[1 2]\n");
        String text = Run.of("check", file.toString()).out();
        assertTrue(text.contains(" 3,000 numbers ") && text.contains(" [1 2] "), text);
        assertFalse(text.contains("0.5 0.5"), text);
    }

    @Test
    void oneRowIsNotCalledRows() throws Exception {
        Path one = csv(p -> p.row() == 1 ? "1," + p.value(2) + ",1,1,1,1,1,1" : "");
        assertTrue(Run.of("check", one.toString()).out().contains("Fail: the 1 row is wrong. "));
        Path first = csv(p -> p.row() == 18 ? "" : p.row() + "," + (p.value(2) + (p.row() == 1 ? 1 : 0)));
        String text = Run.of("check", first.toString()).out();
        assertTrue(text.contains("Missing row: 18.\nFail: 1 of 17 rows is wrong. "), text);
        Path gradient = csv(p -> p.row() + "," + p.value(2) + (p.row() == 13 ? ",0,0" : ""));
        assertTrue(Run.of("check", gradient.toString()).out().contains("The gradient of 1 row is right.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void whoeverReadsTheProbesIsToldToComputeThemInBatches(String format) {
        Run run = Run.of("probes", "--out", directory.resolve("p." + format).toString());
        assertTrue(run.out().contains("Compute rows of the same F and K as one batch"), run.out());
        assertTrue(Run.of("probes", "--help")
                .out()
                .replaceAll("\\s+", " ")
                .contains("rows of the same F and K as one batch"));
    }

    @Test
    void numbersOfNoKnownMistakeAreSaidToBeSo() throws Exception {
        Path file = csv(probe -> probe.row() + "," + (probe.value(2) * 1.25 - 3));
        assertEquals("[]", json(Shell.FAILED, file).get("mistakes").toString());
        assertTrue(Run.of("check", file.toString()).out().contains("No known mistake gives these numbers.\n"));
    }

    @Test
    void whatIsNoNumberAndSeveralNumbersAreShownAsGiven() throws Exception {
        Path file = csv(probe -> probe.row() + (probe.row() == 1 ? ",nan" : probe.row() == 2 ? ",-inf" : ",[1 2.5]"));
        JsonNode rows = json(Shell.FAILED, file).get("rows");
        assertEquals("\"NaN\"", rows.get(0).get("got").toString());
        assertEquals("\"-Infinity\"", rows.get(1).get("got").toString());
        assertEquals("[1.0,2.5]", rows.get(2).get("got").toString());
        assertTrue(rows.get(0).get("difference").isNull());
        assertTrue(Run.of("check", file.toString()).out().contains(" [1 2.5] "));
    }

    @Test
    void aStartOfZerosFailsThoughAllRowsAreRight() throws Exception {
        String rows = probes().stream()
                .map(probe -> "{\"row\":" + probe.row() + ",\"value\":" + probe.value(2) + "}")
                .collect(Collectors.joining(","));
        Path file = Files.writeString(directory.resolve("r.json"), "{\"rows\":[" + rows + "],\"start\":[[0,0],[0,0]]}");
        JsonNode json = json(Shell.FAILED, file);
        assertEquals("[\"M10\"]", json.get("mistakes").toString());
        assertTrue(json.get("starts_at_zero").asBoolean());
        assertTrue(Run.of("check", file.toString()).out().contains("Fail: the start of V is all zero.\n\nM10: "));
    }

    /** The gallery's own numbers, as somebody with that mistake would hand them in. */
    @ParameterizedTest
    @EnumSource(names = {"M1", "M2", "M4", "M5", "M6", "M7", "M8", "M13"})
    void eachMistakeInTheValueIsNamedFromACsv(Mistake mistake) throws Exception {
        StringBuilder text = new StringBuilder();
        for (var batch : org.fmworkbench.derivation.mistakes.ProbeRows.batches()) {
            var data = batch.stream().map(probe -> probe.data()).toList();
            for (int r = 0; r < data.size(); r++) {
                String numbers = mistake.values(data, r, org.fmworkbench.derivation.Arithmetic.FLOAT).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" "));
                text.append(batch.get(r).row()).append(",[").append(numbers).append("]\n");
            }
        }
        Path file = Files.writeString(directory.resolve("results.csv"), text);
        assertEquals(
                "[\"" + mistake + "\"]",
                json(Shell.FAILED, file).get("mistakes").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,0.5~2,abc | results.csv, line 2: “abc” is not a number: write one number per row, e.g. 0.5.",
                "99,1 | results.csv, line 1: there is no probe row 99",
            })
    void whatCannotBeReadEndsWithTwo(String text, String message) throws Exception {
        Path file = Files.writeString(directory.resolve("results.csv"), text.replace('~', '\n'));
        Run run = Run.of("check", file.toString());
        assertEquals(Shell.BAD_INPUT, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains(message), run.err());
        assertEquals(
                Shell.BAD_INPUT,
                Run.of("check", directory.resolve("none.csv").toString()).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "python"})
    void probesAreWrittenInEachFormatWhateverTheNameIs(String format) throws Exception {
        Path file = directory.resolve("probes.txt");
        Run run = Run.of("probes", "--out", file.toString(), "--format", format);
        assertEquals(Shell.OK, run.code());
        assertTrue(run.out().startsWith(file + ": 18 probe rows\n"), run.out());
        String ending = format.equals("python") ? "py" : format;
        Path named = directory.resolve("probes." + ending);
        assertEquals(Shell.OK, Run.of("probes", "--out", named.toString()).code());
        assertEquals(Files.readString(file), Files.readString(named));
        assertEquals(Shell.OK, Run.of("probes", "--out", named.toString()).code(), "a file that is there is replaced");
    }

    @Test
    void aNameThatStandsForNoFormatNeedsOne() {
        Run run = Run.of("probes", "--out", directory.resolve("probes.txt").toString());
        assertEquals(Shell.BAD_INPUT, run.code());
        assertTrue(run.err().contains("give --format json, csv or python, or a name that ends in"), run.err());
        assertFalse(Files.exists(directory.resolve("probes.txt")));
        Run nowhere = Run.of("probes", "--out", directory.resolve("none/p.json").toString());
        assertEquals(Shell.BAD_INPUT, nowhere.code());
        assertTrue(nowhere.err().contains("there is no directory"), nowhere.err());
    }
}
