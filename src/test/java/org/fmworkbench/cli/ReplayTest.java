package org.fmworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fmworkbench.experiment.Experiment;
import org.fmworkbench.experiment.ExperimentFile;
import org.fmworkbench.experiment.SavedRun;
import org.fmworkbench.text.InputException;
import org.fmworkbench.training.Change;
import org.fmworkbench.training.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code train --experiment} and {@code replay}. */
class ReplayTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "monk1 --epochs 3",
                "gapminder --epochs 2 --optimizer adagrad --batch all --l2 0.01",
                "titanic --epochs 2 --k 0 --tables shared --seed -9223372036854775808 --no-shuffle --holdout 0.3",
                "xor --target y --fields left,right --task binary --bins 7 --epochs 4 --init-std 0.5 --optimizer momentum"
            })
    void printsTheJsonOfTheRunThatWroteIt(String words) throws IOException {
        String[] arguments = ("train " + known(words) + " --steps --format json --experiment " + file()).split(" ");
        JsonNode trained = Run.of(arguments).json();
        JsonNode replayed =
                Run.of("replay", file(), "--steps", "--format", "json").json();
        assertEquals(trained, replayed); // the clock of the tests goes on by the same steps, so time is the same too
        assertTrue(replayed.get("step_losses").size() > 0);
    }

    /** Names of fields and targets as the cards have them. */
    private static String known(String words) {
        return words.replace("xor --target y --fields left,right", "xor");
    }

    private String file() {
        return directory.resolve("run.fmx").toString();
    }

    @Test
    void aGivenStartIsPartOfTheExperiment() throws IOException {
        String model = directory.resolve("model.json").toString();
        Run.of("train", "monk1", "--epochs", "1", "--save", model).code();
        JsonNode trained = Run.of(
                        "train", "monk1", "--epochs", "2", "--start", model, "--experiment", file(), "--format", "json")
                .json();
        Files.delete(Path.of(model));
        ObjectNode replayed =
                (ObjectNode) Run.of("replay", file(), "--format", "json").json();
        assertEquals(trained.get("epochs"), replayed.get("epochs"));
        assertEquals(trained.get("final"), replayed.get("final"));
    }

    @Test
    void changesOnTheWayAreMadeAgainAndSaid() throws IOException, InputException {
        Run.of("train", "monk1", "--epochs", "3", "--experiment", file());
        Experiment saved = ExperimentFile.read(Path.of(file()));
        SavedRun run = saved.current();
        SavedRun changed = new SavedRun(
                1,
                "changed",
                SavedRun.Kind.CURRENT,
                run.script().with(new Change(400, run.script().start().withLearningRate(0.001))),
                false,
                new Moment(800, 1),
                null);
        ExperimentFile.write(
                Path.of(file()),
                new Experiment(saved.data(), null, List.of(changed), new Moment(790, 1), saved.view()));
        JsonNode json = Run.of("replay", file(), "--format", "json").json();
        assertEquals(400, json.get("changes").get(0).get("rows").asInt());
        assertEquals(2, json.get("epochs").size());
        JsonNode plain =
                Run.of("train", "monk1", "--epochs", "2", "--format", "json").json();
        assertEquals(plain.get("epochs").get(0), json.get("epochs").get(0));
        assertNotEquals(plain.get("epochs").get(1), json.get("epochs").get(1));
        String text = Run.of("replay", file()).out();
        assertTrue(text.contains("after 400 rows: learning rate 0.001"), text);
    }

    @Test
    void beforeTheFirstEpochHasEndedThereIsNoMetric() throws IOException, InputException {
        Run.of("train", "monk1", "--epochs", "1", "--experiment", file());
        Experiment saved = ExperimentFile.read(Path.of(file()));
        ExperimentFile.write(
                Path.of(file()), new Experiment(saved.data(), null, saved.runs(), new Moment(5, 0), saved.view()));
        JsonNode json = Run.of("replay", file(), "--format", "json").json();
        assertEquals(0, json.get("epochs").size());
        assertTrue(json.get("final").get("train").isNull());
        assertEquals(Shell.OK, Run.of("replay", file()).code());
    }

    @Test
    void aFileOfDataThatMovedOrChangedIsNamed() throws IOException {
        Path data = directory.resolve("my.csv");
        Files.writeString(data, "a,b,y\n" + "p,q,yes\np,r,no\ns,q,no\ns,r,yes\n".repeat(20));
        JsonNode trained = Run.of("train", data.toString(), "--epochs", "2", "--experiment", file(), "--format", "json")
                .json();
        Path moved = directory.resolve("moved.csv");
        Files.move(data, moved);
        Run lost = Run.of("replay", file());
        assertEquals(2, lost.code());
        assertTrue(lost.err().contains(data.toString()) && lost.err().contains("not there"), lost.err());
        ObjectNode found = (ObjectNode) Run.of("replay", file(), "--data", moved.toString(), "--format", "json")
                .json();
        assertEquals(trained.get("epochs"), found.get("epochs"));
        Files.writeString(moved, Files.readString(moved) + "p,q,no\n");
        Run changed = Run.of("replay", file(), "--data", moved.toString());
        assertEquals(2, changed.code());
        assertTrue(changed.err().contains("has changed") && changed.err().contains("SHA-256"), changed.err());
        assertFalse(changed.err().contains("\tat "));
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Path data = directory.resolve("my.csv");
        Files.writeString(data, "a,y\np,yes\nq,no\n");
        assertEquals(
                2,
                Run.of("train", data.toString(), "--experiment", data.toString())
                        .code());
        assertEquals(
                2,
                Run.of("train", "xor", "--save", file(), "--experiment", file()).code());
        assertEquals(
                2, Run.of("replay", directory.resolve("none.fmx").toString()).code());
        assertEquals(2, Run.of("replay", data.toString()).code());
    }
}
