package org.fmworkbench.experiment;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fmworkbench.data.Tables;
import org.fmworkbench.data.Task;
import org.fmworkbench.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFileTest {
    static final String BINARY =
            """
            {"format":"fm-workbench/model","version":1,"task":"binary","tables":"per-field","k":2,"bias":0.05,
             "target":{"name":"survived","positive":"yes"},
             "fields":[{"name":"class","values":[{"value":"1st","w":0.1,"v":[0.3,-0.2]},{"value":"2nd","w":1,"v":[1e-3,0]}]},
              {"name":"sex","values":[{"value":"ö\\u00e9","w":-0.5,"v":[0.25,4]}]}]}
            """;
    static final String SHARED =
            """
            {"task":"regression","tables":"shared","k":1,"bias":0,"target":{"name":"y","mean":2.5,"std":0.5},
             "fields":["a","b"],"shared":[{"value":"u","w":0,"v":[1]},{"value":"d","w":0,"v":[-1]}]}
            """;

    @TempDir
    Path directory;

    @Test
    void readsEveryPartOfABinaryModel() throws Exception {
        Model model = read(BINARY);
        assertAll(
                () -> assertEquals(Task.BINARY, model.task()),
                () -> assertEquals(Tables.PER_FIELD, model.tables()),
                () -> assertEquals(2, model.k()),
                () -> assertEquals(0.05, model.bias()),
                () -> assertEquals(ModelTarget.binary("survived", "yes"), model.target()),
                () -> assertEquals(List.of("class", "sex"), model.fields()),
                () -> assertEquals("1st 0.1 0.3 -0.2; 2nd 1.0 0.001 0.0; ", numbers(model.weights(0))),
                () -> assertEquals("öé -0.5 0.25 4.0; ", numbers(model.weights(1))));
    }

    @Test
    void readsASharedModelForRegression() throws Exception {
        Model model = read(SHARED);
        assertAll(
                () -> assertEquals(Tables.SHARED, model.tables()),
                () -> assertEquals(new ModelTarget("y", null, 2.5, 0.5), model.target()),
                () -> assertEquals(List.of("a", "b"), model.fields()),
                () -> assertEquals("u 0.0 1.0; d 0.0 -1.0; ", numbers(model.weights(1))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"k\":1,\"bias\":0,\"fields\":[{\"name\":\"a\",\"values\":[{\"value\":\"u\",\"w\":0,\"v\":[1]}]}]}",
                "{\"fields\":[{\"values\":[{\"v\":[1],\"w\":0,\"value\":\"u\"}],\"name\":\"a\"}],\"bias\":0,\"k\":1}",
                "\uFEFF{\"k\":0,\"bias\":0.0,\"fields\":[{\"name\":\"a\",\"values\":[{\"value\":\"u\",\"w\":0}]}]}",
                "{\"k\":3,\"bias\":1e-400,\"fields\":[{\"name\":\"\",\"values\":[]}]}",
                "{\"fields\":[{\"name\":\"\",\"values\":[]}],\"k\":3,\"bias\":1}"
            })
    void onlyKBiasAndFieldsHaveToBeThere(String text) throws Exception {
        Model model = read(text);
        assertEquals(1, model.fields().size());
        assertEquals(model.k(), model.weights(0).k());
    }

    @ParameterizedTest
    @EnumSource(Tables.class)
    void whatIsWrittenReadsBackToTheLastBit(Tables tables) throws Exception {
        Random random = new Random(7);
        Path file = directory.resolve("größe-模型.json");
        for (int k = 0; k < 4; k++) {
            Model model = random(tables, k, random);
            ModelFile.write(file, model);
            assertEquals(text(model), text(ModelFile.read(file)));
        }
    }

    @Test
    void aModelIsWrittenWithALineForEachValue() throws Exception {
        Path file = directory.resolve("m.json");
        ModelFile.write(file, read(BINARY));
        assertEquals(
                """
                {"format":"fm-workbench/model",
                 "version":1,
                 "task":"binary",
                 "tables":"per-field",
                 "k":2,
                 "bias":0.05,
                 "target":{"name":"survived","positive":"yes"},
                 "fields":[
                  {"name":"class","values":[
                   {"value":"1st","w":0.1,"v":[0.3,-0.2]},
                   {"value":"2nd","w":1.0,"v":[0.001,0.0]}]},
                  {"name":"sex","values":[
                   {"value":"öé","w":-0.5,"v":[0.25,4.0]}]}]}
                """,
                Files.readString(file));
        ModelFile.write(file, read(SHARED));
        assertTrue(Files.readString(file).contains("\"fields\":[\"a\",\"b\"],\n \"shared\":[\n   {\"value\":\"u\""));
    }

    /** Each of these replaces a piece of a good file by a bad one, and the message must say where. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "fm-workbench/model | other | line 1, column 11 | 'format' is 'other' | fm-workbench/model",
                "\"version\":1 | \"version\":2 | line 1 | version 1 | newer",
                "\"binary\" | \"Binary\" | line 1 | 'task' is 'Binary' | binary, regression",
                "\"per-field\" | \"shared\" | line | 'shared' is missing | Add",
                "\"k\":2 | \"k\":3 | line 3 | fields[0].values[0].v (1st) | has 2 numbers, but K is 3",
                "\"k\":2 | \"k\":-1 | line 1 | 'k' | whole number from 0",
                "\"k\":2 | \"k\":1.5 | line 1 | 'k' | 1.5",
                "\"k\":2 | \"k\":\"2\" | line 1 | 'k' | a number",
                "\"k\":2, | `` | line | 'k' is missing | Add",
                "\"bias\":0.05, | `` | line | 'bias' is missing | Add",
                "\"bias\":0.05 | \"bias\":NaN | line 1 | JSON | NaN",
                "\"bias\":0.05 | \"bias\":1e999 | line 1 | 'bias' is too large | 1e999",
                "\"bias\":0.05 | \"bias\":null | line 1 | 'bias' | null",
                "\"bias\":0.05 | \"bias\":1,\"bias\":2 | line 1 | Duplicate | bias",
                "\"bias\" | \"biass\" | line 1 | 'biass' is not known | bias",
                "\"positive\" | \"mean\" | line 2 | 'target.mean' | number",
                "\"positive\":\"yes\" | \"mean\":1 | line 2 | mean | Give both",
                "\"positive\":\"yes\" | \"mean\":1,\"std\":0 | line 2 | 'std' | above 0",
                "\"positive\":\"yes\" | \"mean\":1,\"std\":2 | line | 'task' is 'binary' | Remove",
                "\"name\":\"sex\" | \"name\":\"class\" | line 4 | field 'class' | twice",
                "\"name\":\"sex\", | `` | line 4 | fields[1].name | missing",
                "2nd | 1st | line 3 | value '1st' | fields[0].values",
                "\"w\":1, | `` | line 3 | fields[0].values[1].w | missing",
                "\"v\":[1e-3,0] | \"v\":[1e-3] | line 3 | (2nd) | has 1 numbers, but K is 2",
                ",\"v\":[1e-3,0] | `` | line 3 | fields[0].values[1].v | missing",
                "[1e-3,0] | [1e-3,\"x\"] | line 3 | fields[0].values[1].v[1] | not 'x'",
                "\"value\":\"2nd\" | \"value\":2 | line 3 | fields[0].values[1].value | a text in quotes",
                "{\"name\":\"class\" | \"class\",{\"name\":\"other\" | line 3 | names and objects | all",
                "4]}]}]} | 4]}]}]} x | line 4 | Unrecognized token | x",
                "4]}]}]} | 4]}]}]} {} | line 4 | follows after the end | Remove",
                "4]}]}]} | 4]}]} | line | JSON | end-of-input",
                "{\"format\" | [{\"format\" | line 1 | 'model' | object"
            })
    void aBadFileIsToldWithItsPlace(String good, String bad, String place, String what, String toDo) {
        String text = BINARY.replace(good, bad == null ? "" : bad);
        assertTrue(!text.equals(BINARY), "nothing replaced");
        String message = assertThrows(InputException.class, () -> read(text)).getMessage();
        for (String part : List.of("model.json", place, what, toDo)) {
            assertTrue(message.contains(part), message);
        }
    }

    @Test
    void aFileThatIsNoTextOrNotThereIsTold() throws Exception {
        Path binary = directory.resolve("binary");
        byte[] noise = new byte[500];
        new Random(1).nextBytes(noise);
        Files.write(binary, noise);
        Path empty = Files.writeString(directory.resolve("empty"), "");
        assertAll(
                () -> assertMessage(binary, "UTF-8"),
                () -> assertMessage(empty, "end"),
                () -> assertMessage(directory, "is a directory"),
                () -> assertMessage(directory.resolve("none"), "no such file"));
    }

    /** Cuts, doubled pieces, other characters: a model or a message, never anything else. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aMutatedFileGivesAModelOrAMessage(long seed) throws Exception {
        Random random = new Random(seed);
        String alphabet = "{}[]\",:0123456789eE+-.ntfNaIv \n\\u\uFEFFü";
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? BINARY : SHARED);
            for (int change = random.nextInt(4); change >= 0; change--) {
                int from = random.nextInt(text.length());
                int to = Math.min(text.length(), from + random.nextInt(12));
                switch (random.nextInt(4)) {
                    case 0 -> text.delete(from, to);
                    case 1 -> text.insert(random.nextInt(text.length()), text.substring(from, to));
                    default -> text.setCharAt(from, alphabet.charAt(random.nextInt(alphabet.length())));
                }
            }
            try {
                read(text.toString());
            } catch (InputException e) {
                assertTrue(e.getMessage().contains("model.json"), e.getMessage());
            }
        }
    }

    private void assertMessage(Path file, String part) {
        String message =
                assertThrows(InputException.class, () -> ModelFile.read(file)).getMessage();
        assertTrue(message.contains(part) && message.contains(file.toString()), message);
    }

    private Model read(String text) throws IOException, InputException {
        Path file = directory.resolve("model.json");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return ModelFile.read(file);
    }

    static Model random(Tables tables, int k, Random random) {
        List<WeightTable> weights = new ArrayList<>();
        for (int t = 0; t < (tables == Tables.SHARED ? 1 : 3); t++) {
            WeightTable table = new WeightTable(k);
            for (int value = 0; value < 20; value++) {
                double[] v = random.doubles(k)
                        .map(x -> Double.longBitsToDouble(random.nextLong() & 0xBFEF_FFFF_FFFF_FFFFL))
                        .toArray();
                table.add("value \"" + value, random.nextGaussian(), v, 0);
            }
            weights.add(table);
        }
        Map<String, List<String>> ranges =
                tables == Tables.SHARED ? Map.of("a", List.of("< 3", "≥ 3", "(missing)")) : Map.of();
        ModelTarget target = new ModelTarget("y", null, random.nextGaussian(), 0.1 + random.nextDouble());
        return new Model(
                Task.REGRESSION, tables, k, random.nextGaussian(), target, List.of("a", "b", "c"), weights, ranges);
    }

    private static String text(Model model) {
        StringBuilder text = new StringBuilder()
                .append(List.of(model.task(), model.tables(), model.k(), model.bias()))
                .append(model.target())
                .append(model.fields())
                .append(model.ranges());
        model.weights().forEach(table -> text.append(numbers(table)));
        return text.toString();
    }

    private static String numbers(WeightTable table) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < table.size(); row++) {
            text.append(table.values().get(row)).append(' ').append(table.w(row));
            for (int factor = 0; factor < table.k(); factor++) {
                text.append(' ').append(table.v(row, factor));
            }
            text.append("; ");
        }
        return text.toString();
    }
}
