package org.fmworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandWrittenModelTest {
    /** XOR with one dimension: ŷ = v_left · v_right is 40 if the switches differ, else −40. */
    private static final String XOR =
            """
            {"k":1,"bias":0,"fields":[
              {"name":"left","values":[{"value":"up","w":0,"v":[8]},{"value":"down","w":0,"v":[-8]},{"value":"off","w":0,"v":[0]}]},
              {"name":"right","values":[{"value":"up","w":0,"v":[-5]},{"value":"down","w":0,"v":[5]}]},
              {"name":"other","values":[]}]}
            """;

    @TempDir
    Path directory;

    private Path model;

    @BeforeEach
    void writeModel() throws IOException {
        model = Files.writeString(directory.resolve("xor.json"), XOR);
    }

    @Test
    void startNeedsOnlyKBiasAndFieldsAndMayHaveMore() throws Exception {
        JsonNode json = Run.of(
                        "train", "xor", "--start", model.toString(), "--epochs", "1", "--format", "json", "--steps")
                .json();
        assertEquals(1, json.get("k").asInt());
        assertEquals(1.0, json.get("final").get("holdout").get("accuracy").asDouble());
        assertTrue(json.get("step_losses").get(0).asDouble() < 1e-15, json.toString());
    }

    @Test
    void xorByHandPredictsExactly() throws Exception {
        edit("{\"k\":1", "{\"task\":\"binary\",\"k\":1");
        edit(",\n  {\"name\":\"other\",\"values\":[]}", "");
        Path data = Files.writeString(
                directory.resolve("rows.csv"), "right,ignored,left\ndown,1,up\nup,2,up\nup,3,down\ndown,4,down\n");
        Path out = directory.resolve("out.csv");
        Run run = Run.of("predict", model.toString(), data.toString(), "--out", out.toString());
        assertEquals(Shell.OK, run.code(), run.err());
        assertEquals(
                List.of(
                        "row,logit,probability",
                        "1,40.0,1.0",
                        "2,-40.0,4.248354255291589E-18",
                        "3,40.0,1.0",
                        "4,-40.0,4.248354255291589E-18"),
                Files.readAllLines(out));
    }

    @Test
    void anUnseenValueContributesNothingAndIsCounted() throws Exception {
        edit(
                "{\"k\":1,\"bias\":0",
                "{\"task\":\"regression\",\"target\":{\"mean\":100,\"std\":2},\"k\":1,\"bias\":0.5");
        edit(",\n  {\"name\":\"other\",\"values\":[]}", "");
        edit("\"w\":0,\"v\":[8]", "\"w\":1,\"v\":[8]");
        Path data = Files.writeString(
                directory.resolve("rows.csv"), "left,right\nup,nowhere\nup,\nup,down\na,b\nc,d\ne,f\nup,nowhere\n");
        Path out = directory.resolve("out.csv");
        Run run = Run.of("predict", model.toString(), data.toString(), "--out", out.toString());
        assertEquals(Shell.OK, run.code(), run.err());
        assertEquals(
                List.of("row,prediction", "1,103.0", "2,103.0", "3,183.0", "4,101.0", "5,101.0", "6,101.0", "7,103.0"),
                Files.readAllLines(out));
        assertEquals(
                "Warning: 9 cells hold a value that the model does not know; they contribute nothing: right=nowhere (2×),"
                        + " right=(missing) (1×), left=a (1×), right=b (1×), left=c (1×) and 3 other values."
                        + System.lineSeparator(),
                run.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"value\":\"down\",\"w\":0,\"v\":[5]} | `` | the field 'right' has no value 'down'",
                "\"right\" | \"Right\" | has no field 'right'",
                "{\"k\":1 | {\"task\":\"regression\",\"k\":1 | 'regression', but the data is for 'binary'",
                "{\"k\":1 | {\"task\":\"binary\",\"target\":{\"positive\":\"off\"},\"k\":1 | its positive value is 'off'"
            })
    void aStartThatDoesNotFitIsRefused(String from, String to, String message) throws Exception {
        edit(from, to == null ? "" : to);
        edit(",]", "]");
        Run run = Run.of("train", "xor", "--start", model.toString());
        assertEquals(Shell.BAD_INPUT, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith(model.toString()) && run.err().contains(message), run.err());
    }

    @Test
    void optionsThatContradictTheStartAreRefused() {
        Run k = Run.of("train", "xor", "--start", model.toString(), "--k", "2");
        Run tables = Run.of("train", "xor", "--start", model.toString(), "--tables", "shared");
        assertAll(
                () -> assertEquals(Shell.BAD_INPUT, k.code()),
                () -> assertTrue(k.err().contains("has K = 1, but --k is 2"), k.err()),
                () -> assertEquals(Shell.BAD_INPUT, tables.code()),
                () -> assertTrue(tables.err().contains("per-field"), tables.err()));
    }

    @Test
    void predictionsThatCannotBeMadeAreRefused() throws Exception {
        Path out = directory.resolve("out.csv");
        String[] words = {"predict", model.toString(), "xor", "--out", out.toString()};
        Run noTask = Run.of(words);
        edit("{\"k\":1", "{\"task\":\"binary\",\"k\":1");
        Run noColumn = Run.of(words);
        edit(",\n  {\"name\":\"other\",\"values\":[]}", "");
        edit("[8]", "[1e200]");
        edit("[-5]", "[1e200]");
        Run infinite = Run.of(words);
        assertAll(
                () -> assertTrue(noTask.err().contains("Add \"task\""), noTask.err()),
                () -> assertTrue(noColumn.err().contains("no column “other”"), noColumn.err()),
                () -> assertTrue(infinite.err().contains("The prediction of row 1 is too large"), infinite.err()),
                () -> assertEquals(Shell.BAD_INPUT, noTask.code() & noColumn.code() & infinite.code()),
                () -> assertTrue(Files.notExists(out)));
    }

    private void edit(String from, String to) throws IOException {
        Files.writeString(model, Files.readString(model).replace(from, to));
    }
}
