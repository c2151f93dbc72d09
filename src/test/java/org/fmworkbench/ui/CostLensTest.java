package org.fmworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.fmworkbench.derivation.Counts;
import org.fmworkbench.derivation.Line;
import org.fmworkbench.fm.Operations;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.ui.controls.SeriesChart;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.verify.LensName;
import org.fmworkbench.ui.verify.cost.CountTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The lens Cost with mouse and keyboard. */
@ExtendWith(FxExtension.class)
@Timeout(120)
class CostLensTest {
    private OpenWindow window;

    @BeforeEach
    void open() {
        window = new OpenWindow(1280, 720);
        FxExtension.run(() -> {
            window.window().verify().lensProperty().set(LensName.COST);
            window.workbench().stageProperty().set(StageName.VERIFY);
        });
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void beginsWithTheOpenDataAndItsPoint() {
        awaitCounts(6, 2);
        SeriesChart chart = window.node(SeriesChart.class, "countChart");
        assertEquals("monk1: F = 6, K = 2", chart.getPoints().get(0).name());
        assertEquals(
                (double) Counts.of(Line.D7, 6, 2).total(),
                chart.getPoints().get(0).y());
        assertEquals(Counts.crossover(2), chart.getPoints().get(1).x());
        assertEquals("F = 6, K = 2: the derived form takes 21 fewer.", text("countVerdict"));
    }

    @Test
    void whatIsTypedIsCountedAndTheCursorFollows() {
        type("costFields", "3");
        type("costK", "5");
        awaitCounts(3, 5);
        assertEquals("F = 3, K = 5: the naive form takes 21 fewer.", text("countVerdict"));
        SeriesChart chart = window.node(SeriesChart.class, "countChart");
        assertEquals(3, FxExtension.call(() -> chart.cursorXProperty().get()));
        window.click("alongFactors");
        assertEquals(5, FxExtension.call(() -> chart.cursorXProperty().get()));
        FxExtension.run(chart::requestFocus);
        window.press(KeyCode.RIGHT);
        awaitCounts(3, 6);
        assertEquals("6", window.node(TextField.class, "costK").getText());
        window.click("costOwn");
        awaitCounts(6, 2);
    }

    @Test
    void aNumberThatCannotBeIsRefusedInWordsAndTheLastOneStays() {
        awaitCounts(6, 2);
        type("costFields", "many");
        Label error = window.node(Label.class, "costError");
        assertTrue(error.isVisible());
        assertEquals("F: “many” is not a whole number from 2 to 256.", error.getText());
        awaitCounts(6, 2);
        type("costFields", "7");
        awaitCounts(7, 2);
        assertFalse(error.isVisible());
    }

    @Test
    void anotherDataSetOrAnotherKMovesThePoint() {
        window.open("titanic");
        int k = FxExtension.call(
                () -> window.workbench().settingsProperty().get().k());
        awaitCounts(3, k);
        FxExtension.run(() -> window.workbench()
                .apply(window.workbench().settingsProperty().get().withK(k + 1)));
        awaitCounts(3, k + 1);
    }

    @Test
    void nothingIsMeasuredBeforeTheButtonIsPressedAndCancelStopsIt() {
        SeriesChart chart = window.node(SeriesChart.class, "timeChart");
        assertEquals(0, chart.getSeries().get(0).count());
        Button start = window.node(Button.class, "measureStart");
        Button cancel = window.node(Button.class, "measureCancel");
        assertFalse(cancel.isVisible());
        window.click("measureStart");
        assertTrue(FxExtension.call(start::isDisabled));
        OpenWindow.await(cancel::isVisible);
        window.click("measureCancel");
        OpenWindow.await(() -> !start.isDisabled());
        OpenWindow.await(() -> text("timeNote").startsWith("Cancelled after"));
        assertTrue(chart.getSeries().get(0).count() < 16);
    }

    @Test
    void aRunThatGoesOnIsSaid() {
        assertFalse(text("machine").contains("run is going on"), text("machine"));
        window.press(KeyCode.SPACE);
        OpenWindow.await(() -> text("machine").contains("A run is going on"));
        window.press(KeyCode.SPACE);
        OpenWindow.await(() -> !text("machine").contains("A run is going on"));
    }

    @Test
    void countsOnlyWhileItIsShown() {
        awaitCounts(6, 2);
        FxExtension.run(() -> {
            window.workbench().stageProperty().set(StageName.TRAIN);
            window.workbench().apply(window.workbench().settingsProperty().get().withK(4));
        });
        window.awaitComputed();
        assertTrue(table().contains("59"), table());
        FxExtension.run(() -> window.workbench().stageProperty().set(StageName.VERIFY));
        awaitCounts(6, 4);
        assertNull(FxExtension.call(() -> window.workbench().loadingProperty().get()));
    }

    private void type(String id, String text) {
        TextField field = window.node(TextField.class, id);
        FxExtension.run(() -> field.setText(text));
    }

    private void awaitCounts(int fields, int k) {
        Operations naive = Counts.of(Line.D4, fields, k);
        Operations derived = Counts.of(Line.D7, fields, k);
        String wanted = line("naive", naive, Counts.naiveFormulaText())
                + "\n"
                + line("derived", derived, Counts.derivedFormulaText());
        OpenWindow.await(() -> table().equals(wanted));
    }

    private static String line(String form, Operations counted, String formula) {
        return String.join(
                " | ",
                form,
                Numbers.grouped(counted.multiplications()),
                Numbers.grouped(counted.additions()),
                Numbers.grouped(counted.total()),
                formula,
                "gives the same");
    }

    private String table() {
        return ((CountTable) window.stage().getScene().lookup("#countTable")).text();
    }

    private String text(String id) {
        return ((Label) window.stage().getScene().lookup("#" + id)).getText();
    }
}
