package org.fmworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.fmworkbench.fm.CrossTerm;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.fm.Parameters;
import org.fmworkbench.fm.Prediction;
import org.fmworkbench.training.Granularity;
import org.fmworkbench.training.Phase;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.training.Trainer;
import org.fmworkbench.training.TrainingData;
import org.fmworkbench.ui.controls.Cell;
import org.fmworkbench.ui.controls.Heatmap;
import org.fmworkbench.ui.controls.PairMatrix;
import org.fmworkbench.ui.controls.SumsTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxExtension.class)
@Timeout(120)
class WindowTest {
    private OpenWindow window;

    @BeforeEach
    void open() {
        window = new OpenWindow(1280, 720);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theFirstStartIsMonk1WithPlainSgdSampleBySample() {
        Snapshot start = window.snapshot();
        RunSettings settings = start.settings();
        assertEquals("monk1", window.workbench().dataProperty().get().dataset().name());
        assertEquals(2, settings.k());
        assertEquals(OptimizerKind.SGD, settings.optimizer());
        assertEquals(0.1, settings.learningRate());
        assertEquals(1, settings.batchSize());
        assertEquals(
                Granularity.SAMPLE, window.workbench().granularityProperty().get());
        assertTrue(window.node(ToggleButton.class, "sample").isSelected());
        assertTrue(text("naiveCost").contains("59"), text("naiveCost"));
        assertTrue(text("derivedCost").contains("38"), text("derivedCost"));
    }

    @Test
    void whatIsShownAfterEachStepIsWhatTheTrainerComputed() {
        TrainingData data = window.snapshot().data();
        RunSettings settings = window.snapshot().settings();
        Trainer alone = new Trainer(data, settings, Trainer.start(data, settings));
        for (int n = 1; n <= 3; n++) {
            window.click("step");
            alone.step(Granularity.SAMPLE);
            long updates = n;
            Snapshot now = window.awaitSnapshot(
                    s -> s.phase() == Phase.PAUSED && s.position().step() == updates);
            assertEquals(alone.lastRow(), now.row().row());
            compareWith(alone, data, now.row().row());
        }
    }

    private void compareWith(Trainer alone, TrainingData data, int row) {
        FxExtension.pulse();
        Parameters p = alone.copyParameters();
        int fields = data.fields();
        double[] v = new double[fields * p.k()];
        Prediction.gather(p, data.index(), row * fields, fields, v);
        PairMatrix naive = window.node(PairMatrix.class, "naive");
        SumsTable derived = window.node(SumsTable.class, "derived");
        Heatmap heatmap = window.node(Heatmap.class, "heatmap");
        double pairs = 0;
        for (int i = 0; i < fields; i++) {
            for (int j = 0; j < i; j++) {
                pairs += naive.value(i, j);
            }
            for (int k = 0; k < p.k(); k++) {
                assertEquals(v[i * p.k() + k], derived.value(i, k));
            }
        }
        assertEquals(CrossTerm.naive(v, fields, p.k()), pairs, 1e-15);
        assertEquals(CrossTerm.derived(v, fields, p.k()), derived.value(fields + 3, p.k()));
        for (int r = heatmap.visibleRowsProperty().get().first();
                r < heatmap.visibleRowsProperty().get().end();
                r++) {
            for (int k = 0; k < p.k(); k++) {
                assertEquals(p.v()[r * p.k() + k], heatmap.value(r, k));
            }
            assertEquals(p.w()[r], heatmap.value(r, p.k()));
        }
    }

    @Test
    void runPauseAndResetByMouseAndKeyboard() {
        double[] start = window.snapshot().entries().values();
        window.click("run");
        window.awaitSnapshot(s -> s.phase() == Phase.RUNNING && s.position().step() > 2);
        window.press(KeyCode.SPACE);
        Snapshot paused = window.awaitSnapshot(s -> s.phase() == Phase.PAUSED);
        long at = paused.position().step();
        window.press(KeyCode.RIGHT);
        window.awaitSnapshot(s -> s.position().step() == at + 1);
        window.click("reset");
        Snapshot reset = window.awaitSnapshot(s -> s.position().step() == 0);
        assertArrayEquals(start, reset.entries().values());
        assertNull(reset.step());
    }

    @Test
    void flatOutRunStopsAfterItsEpochsWithTheBitsOfATrainerAlone() {
        TrainingData data = window.snapshot().data();
        RunSettings settings = window.snapshot().settings();
        FxExtension.run(() -> window.workbench().speed(Double.POSITIVE_INFINITY));
        window.click("run");
        Snapshot end = window.awaitSnapshot(s -> s.phase() == Phase.FINISHED);
        Trainer alone = new Trainer(data, settings, Trainer.start(data, settings));
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            alone.step(Granularity.EPOCH);
        }
        assertEquals(alone.lastEpoch().orElseThrow(), end.latest());
        compareWith(alone, data, end.row().row());
    }

    @Test
    void anotherDataSetAndAFileThatCannotBeRead(@TempDir Path folder) throws Exception {
        window.open("titanic");
        window.awaitSnapshot(s -> s.data().fields() == 3);
        Path ragged = folder.resolve("ragged.csv");
        Files.writeString(ragged, "a,b,y\n1,2,yes\n1,2\n");
        window.open(ragged.toString());
        String problem = window.node(Label.class, "problem").getText();
        assertTrue(problem.contains("ragged.csv") && problem.contains("3"), problem);
        assertEquals(
                "titanic", window.workbench().dataProperty().get().dataset().name());
        window.press(KeyCode.RIGHT);
        window.awaitSnapshot(s -> s.position().sample() == 1 || s.position().step() == 1);
    }

    @Test
    void settingsThatStartAnewSayThatFirstAndLiveOnesTakeEffectAtOnce() {
        type("learningRate", "0.05");
        assertEquals(
                0.05,
                window.awaitSnapshot(s -> s.settings().learningRate() == 0.05)
                        .settings()
                        .learningRate());
        type("k", "3");
        assertEquals("K 2 → 3", text("pending"));
        assertEquals(2, window.snapshot().settings().k());
        window.click("start");
        window.awaitSnapshot(s -> s.settings().k() == 3);
        type("k", "many");
        assertTrue(text("error").contains("many"), text("error"));
        assertEquals(3, window.snapshot().settings().k());
    }

    @Test
    void whatIsPinnedInOnePictureIsMarkedInAll() {
        PairMatrix naive = window.node(PairMatrix.class, "naive");
        SumsTable derived = window.node(SumsTable.class, "derived");
        Heatmap heatmap = window.node(Heatmap.class, "heatmap");
        FxExtension.run(() -> naive.setPinned(new Cell(3, 1)));
        FxExtension.pulse();
        assertArrayEquals(new int[] {3, 1}, derived.getPinMarks().rows());
        int[] rows = window.snapshot().row().tableRows();
        assertArrayEquals(new int[] {rows[3], rows[1]}, heatmap.getPinMarks().rows());
        FxExtension.run(() -> derived.setPinned(new Cell(Cell.ALL, 1)));
        assertArrayEquals(new int[] {1}, heatmap.getPinMarks().columns());
        assertNull(naive.getPinned());
        window.press(KeyCode.ESCAPE);
        assertArrayEquals(new int[0], heatmap.getPinMarks().columns());
    }

    @Test
    void presentingHidesTheRailsAndTurnsThePages() {
        window.press(KeyCode.F11);
        assertTrue(FxExtension.call(() -> window.stage().isFullScreen()));
        assertNull(window.node(TextField.class, "k"));
        assertNotNull(window.node(PairMatrix.class, "naive"));
        assertNull(window.node(Heatmap.class, "heatmap"));
        window.press(KeyCode.PAGE_DOWN);
        assertNotNull(window.node(Heatmap.class, "heatmap"));
        assertNull(window.node(PairMatrix.class, "naive"));
        window.press(KeyCode.F11);
        assertFalse(FxExtension.call(() -> window.stage().isFullScreen()));
        assertNotNull(window.node(TextField.class, "k"));
    }

    @Test
    void aRunThatDivergesSaysSoAndStopsStepping() {
        type("learningRate", "1e5");
        FxExtension.run(() -> window.workbench().speed(Double.POSITIVE_INFINITY));
        type("learningRate", "100000");
        window.click("run");
        window.awaitSnapshot(s -> s.phase() == Phase.DIVERGED);
        FxExtension.pulse();
        assertTrue(text("noticeText").contains("100000"), text("noticeText"));
        assertTrue(window.node(Button.class, "step").isDisabled());
        window.click("reset");
        window.awaitSnapshot(s -> s.phase() == Phase.PAUSED);
        assertFalse(window.node(Button.class, "step").isDisabled());
    }

    private String text(String id) {
        return FxExtension.call(() -> ((Label) window.stage().getScene().lookup("#" + id)).getText());
    }

    /** Types into a field of the settings and presses Enter. */
    private void type(String id, String word) {
        window.click(id);
        FxExtension.run(() -> {
            TextField field = (TextField) window.stage().getScene().lookup("#" + id);
            field.setText(word);
            field.fireEvent(new javafx.event.ActionEvent());
        });
        FxExtension.pulse();
    }

    @Test
    void enterPressesWhatHasTheFocus() {
        CheckBox shuffle = window.node(CheckBox.class, "shuffle");
        boolean was = shuffle.isSelected();
        FxExtension.run(shuffle::requestFocus);
        window.press(KeyCode.ENTER);
        assertEquals(!was, shuffle.isSelected());
        assertEquals(was ? "shuffle yes → no" : "shuffle no → yes", text("pending"));
        FxExtension.run(window.node(Button.class, "step")::requestFocus);
        window.press(KeyCode.ENTER);
        window.awaitSnapshot(s -> s.position().step() == 1);
    }

    @Test
    void liveSettingsTakeEffectWhileAnotherFieldIsWrong() {
        type("k", "many");
        type("learningRate", "0.05");
        window.awaitSnapshot(s -> s.settings().learningRate() == 0.05);
        assertTrue(text("error").contains("many"), text("error"));
        type("epochs", "none");
        type("l2", "0.25");
        window.awaitSnapshot(s -> s.settings().l2() == 0.25);
        assertEquals("many", window.node(TextField.class, "k").getText());
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsPendingIsToldInTheWordsOfTheFieldsAndABatchCanBeChosenAgain() {
        ComboBox<String> batch = window.node(ComboBox.class, "batchSize");
        ComboBox<String> holdout = window.node(ComboBox.class, "holdout");
        ComboBox<String> tables = window.node(ComboBox.class, "tables");
        for (int n = 0; n < 2; n++) {
            FxExtension.run(() -> batch.setValue("all rows"));
            FxExtension.run(() -> holdout.setValue("0.2"));
            FxExtension.run(() -> tables.setValue("shared"));
            FxExtension.pulse();
            assertEquals(
                    "tables one per field → shared, batch 1 → all rows, hold-out every 5th row → 0.2 of the rows",
                    text("pending"));
            FxExtension.run(() -> window.window().settings().discard());
            assertEquals("", text("pending"));
            assertEquals("1", batch.getValue());
        }
        FxExtension.run(() -> batch.getEditor().requestFocus());
        FxExtension.run(() -> batch.getEditor().setText("all"));
        FxExtension.run(window.node(TextField.class, "seed")::requestFocus);
        assertEquals("batch 1 → all rows", text("pending"));
        FxExtension.run(() -> window.window().settings().startAnew());
        window.awaitSnapshot(s -> s.settings().batchSize() == 0);
        assertEquals("all rows", batch.getEditor().getText());
    }

    @Test
    void aNewSeedLoadsNothingAndKeepsWhatIsPinnedHeldAndPending() {
        type("k", "3");
        long seed = window.snapshot().settings().seed();
        PairMatrix naive = window.node(PairMatrix.class, "naive");
        FxExtension.run(() -> naive.setPinned(new Cell(3, 1)));
        FxExtension.run(window.node(ToggleButton.class, "hold")::fire);
        FxExtension.run(() -> {
            window.workbench().newSeed();
            window.workbench().newSeed();
            assertNull(window.workbench().loadingProperty().get());
        });
        window.awaitSnapshot(s -> s.settings().seed() == seed + 2);
        assertEquals(new Cell(3, 1), naive.getPinned());
        assertTrue(window.node(ToggleButton.class, "hold").isSelected());
        assertEquals(
                String.valueOf(seed + 2), window.node(TextField.class, "seed").getText());
        assertEquals("K 2 → 3", text("pending"));
        window.click("reset");
        assertEquals("K 2 → 3", text("pending"));
    }

    @Test
    void whatChangesWhileATableIsEncodedAnewStaysChanged() {
        FxExtension.run(() -> {
            window.workbench().encode(window.workbench().dataProperty().get().options());
            window.workbench().apply(window.workbench().settingsProperty().get().withLearningRate(0.025));
        });
        OpenWindow.await(() -> window.workbench().loadingProperty().get() == null);
        assertEquals(0.025, window.workbench().settingsProperty().get().learningRate());
        window.awaitSnapshot(s -> s.settings().learningRate() == 0.025);
    }

    @Test
    void theRailsHaveTheirWidthsAgainAfterPresenting() {
        for (String stage : List.of("stage", "dataStage")) {
            window.press(KeyCode.CONTROL, stage.equals("stage") ? KeyCode.DIGIT2 : KeyCode.DIGIT1);
            SplitPane split = window.node(SplitPane.class, stage);
            FxExtension.run(() -> split.setDividerPositions(0.27, 0.71));
            FxExtension.pulse();
            double[] widths = widths(split);
            window.press(KeyCode.F11);
            window.press(KeyCode.F11);
            FxExtension.pulse();
            assertArrayEquals(widths, widths(split), 2);
        }
    }

    private static double[] widths(SplitPane split) {
        return FxExtension.call(() -> split.getItems().stream()
                .mapToDouble(item -> item.getLayoutBounds().getWidth())
                .toArray());
    }

    @Test
    void afterItsLastEpochTheRunSaysWhichOneIsDone() {
        FxExtension.run(() -> window.workbench().speed(Double.POSITIVE_INFINITY));
        type("epochs", "2");
        window.click("run");
        window.awaitSnapshot(s -> s.phase() == Phase.FINISHED);
        FxExtension.pulse();
        assertEquals("epoch 2 done", text("position"));
    }

    @Test
    void thePulseRestsWhileTheWindowIsIconified() {
        FxExtension.run(() -> window.stage().setIconified(true));
        FxExtension.pulse();
        Snapshot seen = window.snapshot();
        FxExtension.run(() -> window.workbench().step());
        for (int n = 0; n < 10; n++) {
            FxExtension.pulse();
        }
        assertEquals(seen, window.snapshot());
        FxExtension.run(() -> window.stage().setIconified(false));
        window.awaitSnapshot(s -> s.position().step() == 1);
    }
}
