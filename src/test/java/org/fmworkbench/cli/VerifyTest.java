package org.fmworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.fmworkbench.derivation.Cell;
import org.fmworkbench.derivation.Precision;
import org.fmworkbench.derivation.Report;
import org.fmworkbench.derivation.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyTest {
    private static final List<String> LINES = List.of("D2", "D3", "D4", "D5", "D6", "D7", "prediction", "gradient");

    @TempDir
    Path directory;

    private static List<String> texts(JsonNode list, String key) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> node.get(key).asText())
                .toList();
    }

    @Test
    void withoutDataRandomHardAndProbeRowsAreChecked() throws Exception {
        JsonNode json = Run.of(
                        "verify", "--trials", "200", "--fields", "5", "--k", "3", "--seed", "7", "--format", "json")
                .json();
        assertTrue(json.get("holds").asBoolean() && json.get("complete").asBoolean());
        assertEquals("double", json.get("precision").asText());
        List<String> sets = List.of("200 random rows", "200 hard rows", "18 probe rows");
        assertEquals(sets, texts(json.get("row_sets"), "name"));
        assertTrue(texts(json.get("row_sets"), "note").get(0).startsWith("F = 5, K = 3, seed 7;"));
        assertEquals(LINES.size() * 3, json.get("rows").size());
        for (int n = 0; n < json.get("rows").size(); n++) {
            JsonNode row = json.get("rows").get(n);
            assertEquals(LINES.get(n / 3), row.get("line").asText());
            assertEquals(sets.get(n % 3), row.get("row_set").asText());
            assertEquals(n % 3 == 2 ? 18 : 200, row.get("rows").asInt());
            assertEquals(n % 3 == 2 ? 18 : 100, row.get("exact_rows").asInt());
            assertTrue(row.get("within_bound").asBoolean() && row.get("exact").asBoolean());
            assertTrue(row.get("max_of_bound").asDouble() <= 1);
            assertTrue(row.get("max_difference").asDouble() >= 0);
            assertEquals(0, row.get("overflowed").asInt());
        }
        assertEquals("D1", json.get("rows").get(0).get("against").asText());
        assertEquals("gradient with D4", json.get("rows").get(23).get("against").asText());
        assertTrue(json.get("rows").get(17).get("max_difference").asDouble() > 0, "D6 and D7 round alike on all rows");
    }

    @Test
    void theTableShowsEveryCell() {
        Run run = Run.of("verify", "--trials", "20");
        assertEquals(Shell.OK, run.code());
        assertEquals("", run.err());
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.get(0).startsWith("20 random rows: F = 8, K = 4, seed 1;"), lines.get(0));
        assertTrue(
                lines.get(4)
                        .matches("line +row set +rows +max \\|Δ\\| +max ulp +max \\|Δ\\| / bound +within bound +exact"),
                lines.get(4));
        assertTrue(lines.get(5).matches("D1 = D2 +20 random rows +20 +0 +0 +0 +yes +0 on 20 rows"), lines.get(5));
        assertTrue(run.out().contains("Every equals sign holds: 24 of 24, on 58 rows.\n"), run.out());
        assertTrue(run.out().contains("Higham"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "markdown"})
    void theSameCommandGivesTheSameTextAndAnotherSeedAnother(String format) {
        String[] words = {"verify", "--trials", "50", "--format", format, "--seed", "3"};
        String first = Run.of(words).out();
        assertEquals(first, Run.of(words).out());
        words[6] = "4";
        assertNotEquals(first, Run.of(words).out());
    }

    @Test
    void markdownIsAReportWithAllParts() {
        String text = Run.of("verify", "monk1", "--format", "markdown").out();
        List<String> headings =
                text.lines().filter(line -> line.startsWith("#")).toList();
        assertEquals(
                List.of(
                        "# Verification of the cross term",
                        "## What was checked",
                        "## What was found",
                        "## How to read the table",
                        "## Probe rows"),
                headings);
        assertTrue(text.contains("- **Data**: monk1, 432 rows, fields head\\_shape, body\\_shape,"), text);
        assertTrue(
                text.contains("- **Parameters**: as a run starts: V from N(0, 0.1²), w = 0, bias 0, seed 1\n"), text);
        assertEquals(
                8,
                text.lines()
                        .filter(line -> line.contains("| 432 rows of monk1 | 432 |"))
                        .count());
    }

    @Test
    void everyRowOfTheDataIsCheckedWithTheParametersOfAFreshStart() throws Exception {
        JsonNode json =
                Run.of("verify", "titanic", "--seed", "5", "--format", "json").json();
        assertEquals(List.of("2,201 rows of titanic"), texts(json.get("row_sets"), "name"));
        assertEquals(LINES, texts(json.get("rows"), "line"));
        assertEquals(2201, json.get("rows").get(0).get("rows").asInt());
        assertEquals(
                "titanic, 2,201 rows, fields class, sex, age",
                json.get("facts").get(0).get("text").asText());
        assertTrue(json.get("facts").get(1).get("text").asText().endsWith("seed 5"));
    }

    @Test
    void randomRowsBesideTheDataHaveItsFAndK() throws Exception {
        JsonNode json = Run.of("verify", "titanic", "--trials", "10", "--k", "6", "--format", "json")
                .json();
        List<String> notes = texts(json.get("row_sets"), "note");
        assertEquals(3, notes.size());
        notes.forEach(note -> assertTrue(note.startsWith("F = 3, K = 6"), note));
    }

    @Test
    void aSavedModelGivesTheParametersOfItsRows() throws Exception {
        Path model = directory.resolve("model.json");
        Run.of("train", "titanic", "--epochs", "2", "--k", "3", "--tables", "shared", "--save", model.toString());
        Path file =
                Files.writeString(directory.resolve("rows.csv"), "sex,class,age\nmale,1st,adult\nother,crew,adult\n");
        JsonNode json = Run.of("verify", file.toString(), "--model", model.toString(), "--format", "json")
                .json();
        assertEquals("those of model.json", json.get("facts").get(1).get("text").asText());
        assertEquals(List.of("2 rows of rows.csv"), texts(json.get("row_sets"), "name"));
        assertTrue(texts(json.get("row_sets"), "note").get(0).startsWith("F = 3, K = 3;"));
        assertTrue(json.get("holds").asBoolean());
        assertTrue(texts(json.get("row_sets"), "note").get(0).contains("all 8 rows of V"), json.toString());
        Run other = Run.of("verify", file.toString(), "--model", model.toString(), "--k", "2");
        assertEquals(Shell.BAD_INPUT, other.code());
        assertTrue(other.err().contains("has K = 3, but --k is 2. Leave out --k."), other.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "markdown"})
    void valuesThatTheModelDoesNotKnowAreWarnedOfAsPredictDoes(String format) throws Exception {
        Path model = directory.resolve("model.json");
        Run.of("train", "titanic", "--epochs", "1", "--save", model.toString());
        Path file = Files.writeString(directory.resolve("r.csv"), "sex,class,age\nmale,1st,adult\nother,2nd,old\n");
        String facts = "2 cells hold a value that the model does not know; they contribute nothing: ";
        Run run = Run.of("verify", file.toString(), "--model", model.toString(), "--format", format);
        Run predict = Run.of(
                "predict",
                model.toString(),
                file.toString(),
                "--out",
                directory.resolve("p.csv").toString());
        assertTrue(run.err().startsWith("Warning: " + facts), run.err());
        assertEquals(predict.err(), run.err());
        assertTrue(run.out().contains(facts), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "markdown"})
    void rowsWithoutATargetAreSaidToBeLeftOut(String format) throws Exception {
        Path file = Files.writeString(directory.resolve("r.csv"), "a,b,y\nu,v,yes\nw,v,no\nu,x,\nw,x,yes\n");
        Run run = Run.of("verify", file.toString(), "--format", format);
        assertTrue(run.out().contains("1 without a target left out"), run.out() + run.err());
    }

    @Test
    void rowsTooLargeForExactArithmeticAreSaidNotToBeExact() throws Exception {
        String[] words = {"verify", "--fields", "256", "--k", "64", "--trials", "2", "--format", "json"};
        JsonNode json = Run.of(words).json();
        assertEquals(
                List.of(
                        "2 random rows: not computed exactly: too large",
                        "2 hard rows: not computed exactly: too large"),
                texts(json.get("facts"), "text"));
        for (int n = 0; n < json.get("rows").size(); n++) {
            JsonNode row = json.get("rows").get(n);
            assertEquals(n % 3 == 2 ? 18 : 0, row.get("exact_rows").asInt());
            assertEquals(n % 3 == 2 ? "true" : "null", row.get("exact").toString());
        }
        JsonNode fewer = Run.of("verify", "--fields", "64", "--k", "16", "--trials", "50", "--format", "json")
                .json();
        assertEquals(5, fewer.get("rows").get(0).get("exact_rows").asInt());
    }

    @Test
    void numbersThatMayOverflowAreSaidAndNothingIsClaimedOfThem() throws Exception {
        Path model = Files.writeString(
                directory.resolve("m.json"),
                """
                {"k":1,"bias":0,"fields":[{"name":"a","values":[{"value":"x","w":0,"v":[1e200]}]},
                 {"name":"b","values":[{"value":"y","w":0,"v":[1e200]}]}]}""");
        Path data = Files.writeString(directory.resolve("d.csv"), "a,b\nx,y\n");
        Run run = Run.of("verify", data.toString(), "--model", model.toString());
        assertEquals(Shell.FAILED, run.code(), run.err());
        assertTrue(run.out().contains("nothing is claimed (all 1 may overflow)"), run.out());
        assertTrue(run.out().contains("Of 7 of 8 equals signs nothing can be said"), run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verify --model m.json | --model needs DATA, whose rows the model is used on.",
                "verify xor --fields 3 | --fields is for random rows. Leave it out: the fields are those of xor.",
                "verify --fields 1000 --k 1000 | F² · K · trials = 10,000,000,000,000 is above 10,000,000,000, which would take too long. Give at most --trials 10, or fewer --fields or a smaller --k.",
                "verify none.csv | none.csv: there is no such file.",
                "verify xor --model none.json | none.json: there is no such file.",
            })
    void whatDoesNotGoTogetherEndsWithTwo(String words, String message) {
        Run run = Run.of(words.split(" "));
        assertEquals(Shell.BAD_INPUT, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains(message), run.err());
    }

    @ParameterizedTest
    @CsvSource({"true, 0", "false, 1"})
    void theExitCodeSaysWhetherAllHolds(boolean holds, int code) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(Step.D2, "rows", 1, 0, 0, 0, true, 1, true, 0, 0));
        cells.add(new Cell(Step.D3, "rows", 1, 0, 0, 0, true, 1, holds, 0, 0));
        assertEquals(code, VerifyRun.code(new Report(Precision.DOUBLE, cells, List.of(""), true)));
    }

    @Test
    void progressIsShownOnATerminalAndWipedAway() {
        Run run = Run.onTerminal("verify", "--trials", "500");
        assertTrue(run.err().contains("\rverifying "), run.err());
        assertTrue(run.err().endsWith(" \r"), run.err());
        assertFalse(run.out().contains("verifying"));
    }
}
