package org.fmworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fmworkbench.data.Catalog;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.LoadOptions;
import org.fmworkbench.data.Progress;
import org.fmworkbench.data.Source;
import org.fmworkbench.data.Tables;
import org.fmworkbench.experiment.ModelFile;
import org.fmworkbench.experiment.NamedParameters;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.Trainer;
import org.fmworkbench.training.TrainingData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelRoundTripTest {
    /** Real numbers that are cut into ranges, a decimal comma, a missing cell, odd names, and a row without a target. */
    private static final String MESSY =
            """
            "größe, x";weight;code;y
            a"b;1,5;1;1,25
            (é);2,5;2;
            (é);;2;2,5
            a"b;3,25;1;-3
            c;4,125;x;0,5
            c;5,0625;x;1e1
            a"b;1,75;2;7
            (é);9,5;1;8,125
            """;

    @TempDir
    Path directory;

    static Stream<Arguments> everyDatasetAndLayout() {
        return Catalog.names().stream()
                .flatMap(name -> Stream.of(Tables.values()).map(tables -> Arguments.of(name, tables)));
    }

    @ParameterizedTest
    @MethodSource("everyDatasetAndLayout")
    void aSavedModelPredictsToTheLastBitWhatTheTrainerDid(String data, Tables tables) throws Exception {
        assertRoundTrip(data, tables);
    }

    @ParameterizedTest
    @EnumSource(Tables.class)
    void rangesOfNumbersAreAppliedAgain(Tables tables) throws Exception {
        Path file = Files.writeString(directory.resolve("messy-ü.csv"), MESSY);
        List<String> trained = new ArrayList<>(assertRoundTrip(file.toString(), tables));
        assertEquals(List.of("row", "1", "3", "4", "5", "6", "7", "8"), firstCells(trained));

        Path blind = Files.writeString(directory.resolve("blind.csv"), MESSY.replaceAll(";[^;\n]*\n", "\n"));
        List<String> predicted = predict(blind);
        assertEquals(List.of("row", "1", "2", "3", "4", "5", "6", "7", "8"), firstCells(predicted));
        predicted.remove(2);
        assertEquals(trained, predicted);
    }

    private List<String> assertRoundTrip(String data, Tables tables) throws Exception {
        Path csv = directory.resolve("trained.csv");
        Run trained = Run.of(
                "train",
                data,
                "--epochs",
                "2",
                "--tables",
                tables.id(),
                "--save",
                model().toString(),
                "--predictions",
                csv.toString());
        assertEquals(Shell.OK, trained.code(), trained.err());
        List<String> lines = Files.readAllLines(csv);
        if (!data.endsWith(".csv")) {
            assertEquals(lines, predict(Path.of(data)));
        }
        return lines;
    }

    private List<String> predict(Path data) throws Exception {
        Path csv = directory.resolve("predicted.csv");
        Run run = Run.of("predict", model().toString(), data.toString(), "--out", csv.toString());
        assertEquals(Shell.OK, run.code(), run.err());
        assertEquals("", run.err());
        return new ArrayList<>(Files.readAllLines(csv));
    }

    @ParameterizedTest
    @EnumSource(Tables.class)
    void aRunFromTheSavedStartIsTheSameRun(Tables tables) throws Exception {
        Dataset data = Source.open("balance_scale", Progress.NONE).encode(LoadOptions.auto());
        RunSettings settings =
                RunSettings.of(Catalog.find("balance_scale").orElseThrow()).withTables(tables);
        TrainingData training = TrainingData.of(data, settings);
        ModelFile.write(
                model(),
                NamedParameters.model(data, training.layout(), training.scale(), Trainer.start(training, settings)));

        String[] words = {"train", "balance_scale", "--epochs", "3", "--steps", "--format", "json", "--tables"};
        JsonNode fromSeed = Run.of(with(words, tables.id())).json();
        Run run = Run.of(with(words, tables.id(), "--start", model().toString()));
        assertEquals(fromSeed.get("step_losses"), run.json().get("step_losses"));
        assertEquals(fromSeed.get("epochs"), run.json().get("epochs"));
        assertEquals("", run.err());
        assertEquals(model().toString(), run.json().get("settings").get("start").asText());
    }

    @Test
    void trainingGoesOnFromASavedModel() throws Exception {
        String[] words = {
            "train",
            "monk1",
            "--optimizer",
            "sgd",
            "--learning-rate",
            "0.1",
            "--no-shuffle",
            "--format",
            "json",
            "--epochs"
        };
        JsonNode whole = Run.of(with(words, "4")).json().get("epochs");
        Run.of(with(words, "2", "--save", model().toString())).json();
        JsonNode rest =
                Run.of(with(words, "2", "--start", model().toString())).json().get("epochs");
        for (int epoch = 0; epoch < 2; epoch++) {
            assertEquals(whole.get(epoch + 2).get("train_loss"), rest.get(epoch).get("train_loss"));
            assertEquals(
                    whole.get(epoch + 2).get("holdout_loss"), rest.get(epoch).get("holdout_loss"));
        }
    }

    @Test
    void anotherScaleThanTheStartsIsSaid() throws Exception {
        Run.of("train", "balance_scale", "--epochs", "1", "--save", model().toString());
        Run run = Run.of("train", "balance_scale", "--epochs", "1", "--holdout", "none", "--start", model().toString());
        assertEquals(Shell.OK, run.code());
        assertTrue(run.err().startsWith("Note: the target of " + model()), run.err());
        assertNotEquals("", run.out());
    }

    private Path model() {
        return directory.resolve("modèle.json");
    }

    private static List<String> firstCells(List<String> lines) {
        return lines.stream().map(line -> line.substring(0, line.indexOf(','))).toList();
    }

    private static String[] with(String[] words, String... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
    }
}
