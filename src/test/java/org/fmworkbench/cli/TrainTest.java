package org.fmworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainTest {
    @TempDir
    Path directory;

    @Test
    void jsonHasTheKeysThatAreDocumented() throws Exception {
        JsonNode json = Run.of("train", "xor", "--epochs", "2", "--steps", "--format", "json")
                .json();
        assertAll(
                () -> assertEquals(
                        "dataset task target positive rows fields vocabulary k settings preparation step_losses epochs"
                                + " final seconds rows_per_second",
                        keys(json)),
                () -> assertEquals("train holdout dropped", keys(json.get("rows"))),
                () -> assertEquals("name size", keys(json.get("fields").get(0))),
                () -> assertEquals(
                        "epoch train_loss holdout_loss", keys(json.get("epochs").get(1))),
                () -> assertEquals("train holdout", keys(json.get("final"))),
                () -> assertEquals(
                        "loss log_loss auc accuracy", keys(json.get("final").get("holdout"))),
                () -> assertEquals(
                        "k tables optimizer learning_rate l2 batch_size epochs init_std seed shuffle holdout"
                                + " standardize_target bins start",
                        keys(json.get("settings"))),
                () -> assertEquals("xor", json.get("dataset").asText()),
                () -> assertEquals("on", json.get("positive").asText()),
                () -> assertEquals(20, json.get("step_losses").size()),
                () -> assertEquals(40, json.get("rows").get("holdout").asInt()),
                () -> assertTrue(json.get("rows_per_second").asDouble() > 0));
    }

    @Test
    void regressionHasRmseAndR2AndNoHoldOutIsNull() throws Exception {
        JsonNode json = Run.of("train", "balance_scale", "--epochs", "1", "--holdout", "none", "--format", "json")
                .json();
        assertAll(
                () -> assertEquals("loss rmse r2", keys(json.get("final").get("train"))),
                () -> assertTrue(json.get("final").get("holdout").isNull()),
                () -> assertTrue(json.get("epochs").get(0).get("holdout_loss").isNull()),
                () -> assertTrue(json.get("positive").isNull()),
                () -> assertFalse(json.has("step_losses")),
                () -> assertTrue(last(json.get("preparation")).contains("was standardized")));
    }

    /** The text of the whole output is the same, whatever the language of the computer. */
    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "de-DE", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "hi-IN-u-nu-deva"})
    void outputNeverFollowsTheLocale(String tag) throws Exception {
        Locale before = Locale.getDefault();
        List<String> here = everyOutput("en");
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertEquals(here, everyOutput("there"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private List<String> everyOutput(String name) throws Exception {
        Path model = directory.resolve(name + ".json");
        Path csv = directory.resolve(name + ".csv");
        List<String> texts = new ArrayList<>();
        for (String format : List.of("text", "json")) {
            Run run = Run.of(
                    "train",
                    "titanic",
                    "--epochs",
                    "2",
                    "--format",
                    format,
                    "--save",
                    model.toString(),
                    "--predictions",
                    csv.toString());
            assertEquals(Shell.OK, run.code(), run.err());
            texts.add(run.out());
        }
        texts.add(Run.of("datasets").out());
        texts.add(Run.of("train", "xor", "--learning-rate", "1e300", "--optimizer", "sgd")
                .err());
        texts.add(Files.readString(model));
        texts.add(Files.readString(csv));
        return texts;
    }

    @Test
    void anExplicitLinearModelTakesTheCardsL2UnlessL2IsGiven() throws Exception {
        assertAll(
                () -> assertEquals(0.001, l2("birdstrikes", "--k", "0")),
                () -> assertEquals(0.5, l2("birdstrikes", "--k", "0", "--l2", "0.5")),
                () -> assertEquals(cardL2("birdstrikes"), l2("birdstrikes")));
    }

    @ParameterizedTest
    @CsvSource({"xor,every:5", "FILE,0.2"})
    void theDefaultHoldOutIsEveryFifthForBundledDataAndAFifthForFiles(String data, String holdout) throws Exception {
        Path file = Files.copy(Path.of("datasets/xor.csv"), directory.resolve("my.csv"));
        String name = data.equals("FILE") ? file.toString() : data;
        JsonNode settings = Run.of("train", name, "--epochs", "1", "--format", "json")
                .json()
                .get("settings");
        assertEquals(holdout, settings.get("holdout").asText());
    }

    @Test
    void everyOptionReachesTheSettings() throws Exception {
        JsonNode settings = Run.of(
                        "train",
                        "balance_scale",
                        "--format",
                        "json",
                        "--k",
                        "3",
                        "--tables",
                        "shared",
                        "--optimizer",
                        "momentum",
                        "--learning-rate",
                        "1e-3",
                        "--l2",
                        ".5",
                        "--batch",
                        "all",
                        "--epochs",
                        "2",
                        "--init-std",
                        "0.25",
                        "--seed",
                        "-9",
                        "--no-shuffle",
                        "--holdout",
                        "every:7",
                        "--standardize-target",
                        "no",
                        "--bins",
                        "7")
                .json()
                .get("settings");
        assertEquals(
                "{\"k\":3,\"tables\":\"shared\",\"optimizer\":\"momentum\",\"learning_rate\":0.001,\"l2\":0.5,"
                        + "\"batch_size\":\"all\",\"epochs\":2,\"init_std\":0.25,\"seed\":-9,\"shuffle\":false,"
                        + "\"holdout\":\"every:7\",\"standardize_target\":\"no\",\"bins\":7,\"start\":null}",
                settings.toString());
    }

    @Test
    void fieldsTargetPositiveAndTaskAreChosen() throws Exception {
        JsonNode json = Run.of(
                        "train",
                        "titanic",
                        "--epochs",
                        "1",
                        "--format",
                        "json",
                        "--target",
                        "sex",
                        "--fields",
                        "age,class",
                        "--positive",
                        "female",
                        "--task",
                        "binary")
                .json();
        assertEquals("sex", json.get("target").asText());
        assertEquals("female", json.get("positive").asText());
        assertEquals("age", json.get("fields").get(0).get("name").asText());
    }

    @Test
    void aRunThatDivergesEndsWithOneAndNamesStepAndCause() {
        Run run = Run.of("train", "xor", "--optimizer", "sgd", "--learning-rate", "1e300");
        assertEquals(Shell.FAILED, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("step") && run.err().contains("learning rate"), run.err());
    }

    @Test
    void textShowsTwelveEpochsAtMostAndTheLast() {
        Run run = Run.of("train", "xor", "--epochs", "37");
        assertEquals(Shell.OK, run.code());
        long lines = run.out()
                .lines()
                .filter(line -> line.matches(" +\\d+ +0\\.\\d{6} +0\\.\\d{6}"))
                .count();
        assertTrue(lines <= 13, run.out());
        assertTrue(run.out().lines().anyMatch(line -> line.matches(" +37 .*")), run.out());
        assertTrue(run.out().contains("lamp, on counts as 1"), run.out());
    }

    @Test
    void aTerminalSeesAProgressLineThatIsWipedAtTheEnd() {
        Run quiet = Run.of("train", "xor", "--epochs", "200");
        Run seen = Run.onTerminal("train", "xor", "--epochs", "200");
        assertEquals("", quiet.err());
        assertTrue(seen.err().contains("\repoch "), seen.err());
        assertTrue(seen.err().endsWith(" \r"), seen.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "train DIR/none.csv | no such file",
                "train DIR | is a directory",
                "train xor --target lump | no column “lump”",
                "train xor --fields left,rihgt | no column “rihgt”",
                "train xor --positive maybe | “maybe”",
                "train titanic --task regression | number",
                "train xor --save DIR/none/m.json | there is no directory",
                "train xor --save DIR | is a directory",
                "train xor --predictions DIR/none/p.csv | there is no directory",
                "train xor --save DIR/a --predictions DIR/a | --predictions DIR/a would write over a file",
                "train xor --start DIR/none.json | no such file",
                "train DIR/x.csv --save DIR/x.csv | --save DIR/x.csv would write over a file",
                "predict DIR/none.json xor --out DIR/o.csv | no such file",
                "predict DIR/x.csv xor --out DIR/x.csv | would write over a file",
                "predict DIR/x.csv xor --out DIR/o.csv | not valid JSON"
            })
    void badInputEndsWithTwoAndOneMessage(String words, String message) throws Exception {
        Files.copy(Path.of("datasets/xor.csv"), directory.resolve("x.csv"));
        Run run = Run.of(words.replace("DIR", directory.toString()).split(" "));
        assertEquals(Shell.BAD_INPUT, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains(message.replace("DIR", directory.toString())), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void tooManyParametersAreRefusedWithTheirNumber() throws Exception {
        StringBuilder text = new StringBuilder("a,b,y\n");
        for (int row = 0; row < 20_000; row++) {
            text.append('v').append(row).append(",u").append(row % 7).append(row % 2 == 0 ? ",no\n" : ",yes\n");
        }
        Path file = Files.writeString(directory.resolve("many.csv"), text);
        Run run = Run.of("train", file.toString(), "--fields", "a,b", "--k", "1000");
        assertEquals(Shell.BAD_INPUT, run.code());
        assertTrue(run.err().contains("20,027,008") && run.err().contains("20,000,000"), run.err());
    }

    private static double l2(String data, String... options) throws Exception {
        List<String> words = new ArrayList<>(List.of("train", data, "--epochs", "1", "--format", "json"));
        words.addAll(List.of(options));
        return Run.of(words.toArray(String[]::new))
                .json()
                .get("settings")
                .get("l2")
                .asDouble();
    }

    private static double cardL2(String data) throws Exception {
        for (JsonNode card : Run.of("datasets", "--format", "json").json()) {
            if (card.get("name").asText().equals(data)) {
                assertEquals(0.001, card.get("settings").get("l2_at_k0").asDouble());
                return card.get("settings").get("l2").asDouble();
            }
        }
        throw new IllegalArgumentException(data);
    }

    static String keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return String.join(" ", keys);
    }

    private static String last(JsonNode list) {
        return list.get(list.size() - 1).asText();
    }
}
