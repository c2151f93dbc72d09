package org.fmworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.fmworkbench.training.Granularity;
import org.fmworkbench.training.Track;
import org.fmworkbench.ui.compare.CompareLens;
import org.fmworkbench.ui.model.StageName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxExtension.class)
class SweepLensTest {
    private OpenWindow window;

    @BeforeEach
    void open() {
        window = new OpenWindow(1280, 720);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertEquals(
                StageName.COMPARE,
                FxExtension.call(() -> window.workbench().stageProperty().get()));
        FxExtension.run(() -> window.window().compare().lensProperty().set(CompareLens.SWEEP));
        FxExtension.pulse();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void type(String id, String text) {
        TextField field = window.node(TextField.class, id);
        FxExtension.run(() -> field.setText(text));
    }

    private String label(String id) {
        return ((Label) window.stage().getScene().lookup("#" + id)).getText();
    }

    private void sweep(String values, String seeds, String epochs) {
        type("sweepValues", values);
        type("sweepSeeds", seeds);
        type("sweepEpochs", epochs);
        window.click("sweepStart");
    }

    private boolean isRunning() {
        return window.window().sweep().sweeping().runningProperty().get();
    }

    private TableView<?> table() {
        return window.node(TableView.class, "sweepTable");
    }

    @Test
    void saysBeforehandHowManyRunsThereWillBe() {
        type("sweepValues", "0..8");
        type("sweepSeeds", "3");
        assertEquals(
                "9 values × 3 seeds = 27 runs: 0, 1, 2, 3, 4, 5, 6, 7, 8",
                FxExtension.call(() -> label("sweepPreview")));
        type("sweepValues", "0..x");
        assertTrue(FxExtension.call(() -> label("sweepError")).contains("0..x"));
        window.click("sweepStart");
        assertFalse(FxExtension.call(this::isRunning));
    }

    @Test
    void trainsEachValueWithEachSeedAndPinsTheChosenOne(@TempDir Path folder) throws Exception {
        sweep("0..3", "2", "5");
        OpenWindow.await(() -> !isRunning() && label("sweepVerdict").contains("Best"));
        TableView<?> table = table();
        assertEquals(4, FxExtension.call(() -> table.getItems().size()));
        Button pin = window.node(Button.class, "sweepPin");
        assertTrue(pin.isDisabled());
        window.click("sweepTile2");
        assertEquals(2, FxExtension.call(() -> table.getSelectionModel().getSelectedIndex()));
        window.click("sweepPin");
        List<Track> tracks = window.awaitSnapshot(s -> !s.timeline().tracks().isEmpty())
                .timeline()
                .tracks();
        assertEquals(2, tracks.get(0).result().script().start().k());
        assertEquals(5, tracks.get(0).result().outcome().position().epoch());
        assertTrue(
                tracks.get(0).name().startsWith("K = 2, seed "), tracks.get(0).name());
        Path file = folder.resolve("table.csv");
        FxExtension.run(() -> window.window().sweep().export(file));
        OpenWindow.await(() -> Files.exists(file) && label("sweepMessage").contains("table.csv"));
        List<String> lines = Files.readAllLines(file);
        assertTrue(lines.get(0).startsWith("k,runs,diverged,holdout_loss_mean,holdout_loss_sd"), lines.get(0));
        assertEquals(5, lines.size());
        assertTrue(lines.get(3).startsWith("2,2,0,"), lines.get(3));
    }

    @Test
    void goesOnWhileTheRunIsSteppedAndKeepsWhatIsDoneWhenCancelled() {
        sweep("0..3", "2", "3000");
        OpenWindow.await(this::isRunning);
        FxExtension.run(() -> {
            window.workbench().granularityProperty().set(Granularity.EPOCH);
            window.workbench().step();
        });
        window.awaitSnapshot(s -> s.position().epoch() == 1);
        assertTrue(FxExtension.call(this::isRunning));
        TableView<?> table = table();
        OpenWindow.await(() -> !table.getItems().isEmpty());
        window.click("sweepCancel");
        OpenWindow.await(() -> !isRunning() && label("sweepVerdict").contains("Cancelled"));
        assertEquals(4, FxExtension.call(() -> table.getItems().size()));
    }
}
