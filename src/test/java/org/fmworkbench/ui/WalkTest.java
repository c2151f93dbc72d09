package org.fmworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.training.Granularity;
import org.fmworkbench.training.Phase;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.training.Trainer;
import org.fmworkbench.training.TrainingData;
import org.fmworkbench.ui.controls.Cell;
import org.fmworkbench.ui.controls.CellMarks;
import org.fmworkbench.ui.controls.GridControl;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.model.Terms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The walk through one step, on the stage Train. */
@ExtendWith(FxExtension.class)
@Timeout(120)
class WalkTest {
    private OpenWindow window;

    @BeforeEach
    void open() {
        window = new OpenWindow(1280, 720);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Terms terms() {
        return window.workbench().terms();
    }

    private int position() {
        return FxExtension.call(() -> terms().positionProperty().get());
    }

    private int size() {
        return FxExtension.call(() -> terms().sizeProperty().get());
    }

    private Snapshot choose() {
        window.click("term");
        Snapshot chosen = window.awaitSnapshot(s -> s.next() != null);
        window.awaitComputed();
        return chosen;
    }

    private void use(RunSettings settings) {
        FxExtension.run(() -> window.workbench().apply(settings));
        window.awaitSnapshot(s -> s.settings().equals(settings) && s.phase() == Phase.PAUSED);
    }

    /** The oracle is a trainer that makes the steps without being looked at. */
    @ParameterizedTest
    @EnumSource(OptimizerKind.class)
    void allTermsByKeyAreOneStepToTheBit(OptimizerKind kind) {
        RunSettings settings = window.snapshot()
                .settings()
                .withOptimizer(kind)
                .withBatchSize(2)
                .withL2(0.01)
                .withLearningRate(0.05);
        use(settings);
        TrainingData data = window.snapshot().data();
        Trainer alone = new Trainer(data, settings, Trainer.start(data, settings));
        choose();
        for (int rows = 1; rows <= 4; rows++) {
            int terms = size();
            for (int n = 0; n < terms; n++) {
                assertEquals(n, position());
                assertEquals(rows - 1, window.snapshot().timeline().moment().rows());
                window.press(KeyCode.RIGHT);
            }
            int learned = rows;
            Snapshot after = window.awaitSnapshot(
                    s -> s.phase() == Phase.PAUSED && s.timeline().moment().rows() == learned && s.next() != null);
            OpenWindow.await(() -> terms().positionProperty().get() == 0);
            alone.step(Granularity.SAMPLE);
            assertSame(alone, after);
        }
    }

    private static void assertSame(Trainer expected, Snapshot actual) {
        double[] entry = new double[actual.entries().k() + 1];
        int width = entry.length;
        for (int row = 0; row < actual.entries().rows(); row++) {
            expected.row(actual.entries().from() + row, entry);
            for (int f = 0; f < width; f++) {
                double value = actual.entries().values()[row * width + f];
                assertEquals(Double.doubleToRawLongBits(entry[(f + 1) % width]), Double.doubleToRawLongBits(value));
            }
        }
        assertEquals(expected.parameters().bias(), actual.row().bias());
    }

    @Test
    void backGoesATermBackAndFromTheFirstToTheLastOfTheRowBefore() {
        Snapshot start = choose();
        assertTrue(window.node(Button.class, "back").isDisabled());
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.LEFT);
        assertEquals(1, position());
        int last = size() - 1;
        window.press(KeyCode.END);
        assertEquals(last, position());
        window.press(KeyCode.RIGHT);
        window.awaitSnapshot(s -> s.timeline().moment().rows() == 1 && s.phase() == Phase.PAUSED);
        OpenWindow.await(() -> terms().positionProperty().get() == 0);
        window.press(KeyCode.LEFT);
        Snapshot back = window.awaitSnapshot(
                s -> s.timeline().moment().rows() == 0 && s.phase() == Phase.PAUSED && s.next() != null);
        OpenWindow.await(() -> terms().positionProperty().get() == last);
        assertEquals(start.next().row().row(), back.next().row().row());
        assertArrayEquals(start.entries().values(), back.entries().values());
        window.press(KeyCode.HOME);
        assertEquals(0, position());
    }

    @Test
    void whereOneIsStandsBesideTheTransport() {
        use(window.snapshot().settings().withBatchSize(3));
        choose();
        assertEquals("epoch 1 · batch 1/116 · sample 1/3 · term 0/22", text("position"));
        window.press(KeyCode.RIGHT);
        assertEquals("epoch 1 · batch 1/116 · sample 1/3 · term 1/22", text("position"));
        assertFalse(window.node(Button.class, "newSeed").isDisabled());
        FxExtension.run(() -> window.workbench().step());
        Label position = window.node(Label.class, "position");
        OpenWindow.await(() -> position.getText().equals("epoch 1 · batch 1/116 · sample 2/3 · term 0/22"));
        window.click("sample");
        assertFalse(terms().chosenProperty().get());
        window.awaitSnapshot(s -> s.next() == null);
        assertTrue(window.node(Label.class, "stepHeadline").isVisible());
    }

    @Test
    void whatATermReadsAndWritesIsMarkedInAllPictures() {
        Snapshot now = choose();
        int[] rows = now.next().row().tableRows();
        window.press(KeyCode.RIGHT); // look up
        window.awaitComputed();
        assertEquals(cells(rows, 0, 1, 2), Set.copyOf(marks("heatmap").read()));
        assertEquals(
                cells(new int[] {0, 1, 2, 3, 4, 5}, 0, 1),
                Set.copyOf(marks("derived").read()));
        assertEquals(List.of(), marks("heatmap").written());
        FxExtension.run(() -> terms().goTo(5)); // naive, the pairs of the fourth field
        window.awaitComputed();
        assertEquals(
                Set.of(new Cell(3, 0), new Cell(3, 1), new Cell(3, 2)),
                Set.copyOf(marks("naive").written()));
        assertEquals(
                cells(new int[] {0, 1, 2, 3}, 0, 1), Set.copyOf(marks("derived").read()));
        assertEquals(
                cells(new int[] {rows[0], rows[1], rows[2], rows[3]}, 0, 1),
                Set.copyOf(marks("heatmap").read()));
        FxExtension.run(() -> terms().goTo(9)); // derived, the second factor
        window.awaitComputed();
        assertEquals(
                cells(new int[] {6, 7, 8, 9}, 1), Set.copyOf(marks("derived").written()));
        assertEquals(List.of(), marks("naive").written());
        window.press(KeyCode.END); // the optimizer, the last field
        window.awaitComputed();
        assertEquals(
                cells(new int[] {rows[5]}, 0, 1, 2), Set.copyOf(marks("heatmap").written()));
        assertEquals(cells(new int[] {5}, 0, 1), Set.copyOf(marks("derived").written()));
        window.click("sample");
        assertEquals(CellMarks.NONE, marks("heatmap"));
    }

    private static Set<Cell> cells(int[] rows, int... columns) {
        return IntStream.of(rows)
                .boxed()
                .flatMap(row -> IntStream.of(columns).mapToObj(column -> new Cell(row, column)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private CellMarks marks(String id) {
        GridControl picture = window.node(GridControl.class, id);
        return FxExtension.call(picture::getCellMarks);
    }

    @Test
    void firstComesTheTextThenTheKey() {
        choose();
        String announced = text("walkNext");
        assertTrue(announced.startsWith("Look up"), announced);
        window.press(KeyCode.RIGHT);
        window.awaitComputed();
        assertEquals(announced, text("walkCaption"));
        announced = text("walkNext");
        window.press(KeyCode.RIGHT);
        window.awaitComputed();
        assertEquals(announced, text("walkCaption"));
        assertTrue(text("walkHeadline").contains("term 2 of 28"), text("walkHeadline"));
    }

    @Test
    void aRunOfTermsGoesOnFromRowToRowAndPauses() {
        choose();
        FxExtension.run(() -> window.workbench().speed(Double.POSITIVE_INFINITY));
        window.press(KeyCode.SPACE);
        window.awaitSnapshot(s -> s.timeline().moment().rows() >= 3);
        window.press(KeyCode.SPACE);
        assertFalse(terms().runningProperty().get());
        assertTrue(terms().chosenProperty().get());
    }

    @Test
    void presentingShowsTheWalkBelowThePictures() {
        choose();
        double rail = height("walkPanel");
        window.present(true);
        assertTrue(height("walkPanel") < rail / 2);
        assertTrue(FxExtension.call(() -> window.stage().getScene().lookup("#stepRail") == null));
        window.present(false);
        assertEquals(rail, height("walkPanel"));
        window.show(StageName.IDENTITY);
        assertFalse(terms().chosenProperty().get());
        window.show(StageName.TRAIN);
        assertNotEquals(null, window.node(Label.class, "stepHeadline"));
        assertFalse(window.node(ToggleButton.class, "hold").isDisabled());
    }

    private double height(String id) {
        FxExtension.pulse();
        return FxExtension.call(() ->
                window.stage().getScene().lookup("#" + id).getLayoutBounds().getHeight());
    }

    private String text(String id) {
        return FxExtension.call(() -> ((Label) window.stage().getScene().lookup("#" + id)).getText());
    }
}
