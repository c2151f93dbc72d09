package org.fmworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.fmworkbench.derivation.trace.Event;
import org.fmworkbench.derivation.trace.Form;
import org.fmworkbench.derivation.trace.Listing;
import org.fmworkbench.derivation.trace.Trace;
import org.fmworkbench.fm.CrossTerm;
import org.fmworkbench.fm.Operations;
import org.fmworkbench.text.Digits;
import org.fmworkbench.training.Granularity;
import org.fmworkbench.training.Phase;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.ui.controls.Cell;
import org.fmworkbench.ui.controls.CodeListing;
import org.fmworkbench.ui.controls.EntryStrip;
import org.fmworkbench.ui.controls.EqualityPill;
import org.fmworkbench.ui.controls.FoldedSquare;
import org.fmworkbench.ui.controls.Tone;
import org.fmworkbench.ui.identity.PartName;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.model.Terms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
@Timeout(120)
class LanesTest {
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
    void termIsNotThereOnDataAndOnIdentityTheLanesComeIntoViewWithIt() {
        window.show(StageName.DATA);
        assertTrue(window.node(ToggleButton.class, "term").isDisabled());
        pressG(3);
        assertEquals(
                Granularity.SAMPLE, window.workbench().granularityProperty().get());
        assertFalse(terms().chosenProperty().get());
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertFalse(window.node(ToggleButton.class, "term").isDisabled());
        assertEquals(
                PartName.SQUARE, window.window().identity().pictureProperty().get());
        window.click("term");
        assertTrue(terms().chosenProperty().get());
        assertEquals(
                PartName.LANES, window.window().identity().pictureProperty().get());
        assertOneIsSelected("term");
        pressG(1);
        assertOneIsSelected("sample");
        pressG(2);
        assertOneIsSelected("epoch");
        pressG(1);
        assertOneIsSelected("term");
    }

    @Test
    void whyTermCannotBeChosenIsToldWhereItIsDisabled() {
        window.show(StageName.DATA);
        ToggleButton term = window.node(ToggleButton.class, "term");
        window.point(term, 10, 10);
        OpenWindow.await(() -> Window.getWindows().stream()
                .anyMatch(shown -> shown instanceof Tooltip tip && tip.getText().contains("Ctrl+3")));
    }

    @Test
    void leavingTheStageLetsTheRowGoAndTheGranularityIsWhatItWas() {
        FxExtension.run(((ToggleButton) lookup(".transport #batch"))::fire);
        choose();
        assertTrue(window.window().identityRow().frozenProperty().get());
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertFalse(window.window().identityRow().frozenProperty().get());
        assertOneIsSelected("batch");
        assertEquals(Granularity.BATCH, window.workbench().granularityProperty().get());
        window.click("step");
        window.awaitSnapshot(s -> s.position().step() == 1);
    }

    @Test
    void stepAndBackByKeysAndClicksMoveTheLanesAndNothingElse() {
        Snapshot before = choose();
        assertEquals("term 0/59", text("position"));
        assertTrue(window.node(Button.class, "back").isDisabled());
        assertTrue(window.node(Button.class, "newSeed").isDisabled());
        window.press(KeyCode.RIGHT);
        window.click("step");
        window.press(KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals("term 3/59", text("position"));
        window.press(KeyCode.LEFT);
        window.click("back");
        assertEquals("term 1/59", text("position"));
        window.press(KeyCode.END);
        assertEquals("term 59/59", text("position"));
        assertTrue(window.node(Button.class, "step").isDisabled());
        window.press(KeyCode.CONTROL, KeyCode.LEFT);
        assertEquals("term 58/59", text("position"));
        window.click("reset");
        assertEquals("term 0/59", text("position"));
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.press(KeyCode.CONTROL, KeyCode.R);
        Snapshot after = window.snapshot();
        assertEquals(before.position(), after.position());
        assertEquals(before.settings(), after.settings());
        assertArrayEquals(before.tables(), after.tables());
        assertArrayEquals(before.row().w(), after.row().w());
        assertEquals(before.row().bias(), after.row().bias());
    }

    @Test
    void atEveryTickTheMarkedLineAndTheCountsAreThoseOfTheOperation() {
        choose();
        double[] u = row();
        Trace naive = Form.NAIVE.trace(u, 6, 2);
        Trace derived = Form.DERIVED.trace(u, 6, 2);
        for (int tick = 1; tick <= 59; tick++) {
            int now = tick;
            FxExtension.run(() -> terms().goTo(now));
            assertLane("naive", naive, tick);
            assertLane("derived", derived, tick);
        }
    }

    private void assertLane(String id, Trace trace, int tick) {
        Event event = trace.at(Math.min(tick, trace.size()));
        CodeListing code = window.node(CodeListing.class, id + "Code");
        assertEquals(Listing.of(trace.form()).lines(), code.getLines());
        String line = code.getLines().get(code.markedProperty().get());
        assertTrue(line.contains(event.statement().marker()), line);
        Operations all = trace.form().operations(6, 2);
        String count = "× %d/%d   + %d/%d"
                .formatted(trace.multiplications(tick), all.multiplications(), trace.additions(tick), all.additions());
        assertEquals(count, text(id + "Count"));
        int touched = window.node(EntryStrip.class, id + "Strip").getTouched().size();
        assertEquals(event.j() == Event.NONE ? 1 : 2, touched);
    }

    @Test
    void theOperationIsWrittenWithItsNumbers() {
        choose();
        FxExtension.run(() -> {
            for (int i = 0; i < 6; i++) {
                window.window().identityRow().setV(i, 0, i - 2);
                window.window().identityRow().setV(i, 1, 0.25);
            }
        });
        FxExtension.run(() -> terms().goTo(4));
        OpenWindow.await(() -> text("naiveNumbers").equals("= 0.000 · (−2.000) = 0.000"));
        assertEquals("u[2][0]·u[0][0]", text("naiveSymbols"));
        assertEquals("squares + u[1][0]²", text("derivedSymbols"));
        assertEquals("= 4.000 + 1.000 = 5.000", text("derivedNumbers"));
        FxExtension.run(() -> terms().goTo(3));
        assertEquals("dot + u[1][1]·u[0][1]", text("naiveSymbols"));
        assertEquals("= 2.000 + 0.063 = 2.063", text("naiveNumbers"));
    }

    @Test
    void aRunEndsInTheNumberThatBothMethodsGive() {
        choose();
        double[] u = row();
        faster(4);
        window.press(KeyCode.SPACE);
        OpenWindow.await(() -> terms().positionProperty().get() == 59);
        assertFalse(terms().runningProperty().get());
        FxExtension.pulse();
        EqualityPill pill = window.node(EqualityPill.class, "meetingPill");
        assertTrue(pill.isVisible());
        assertEquals(
                Digits.significant(CrossTerm.naive(u, 6, 2), 7),
                pill.leftValueProperty().get());
        assertEquals(
                Digits.significant(CrossTerm.derived(u, 6, 2), 7),
                pill.rightValueProperty().get());
        assertEquals(
                CrossTerm.naive(u, 6, 2) == CrossTerm.derived(u, 6, 2),
                pill.verdictProperty().get() == EqualityPill.Verdict.EQUAL);
        assertEquals("59 operations against 38; up to F = 4 the naive form needs fewer.", text("lanesSentence"));
        faster(-6);
        window.press(KeyCode.SPACE);
        assertTrue(terms().runningProperty().get());
        assertTrue(terms().positionProperty().get() < 59);
        window.press(KeyCode.SPACE);
        assertFalse(terms().runningProperty().get());
    }

    private void faster(int notches) {
        for (int n = 0; n < Math.abs(notches); n++) {
            window.press(notches > 0 ? KeyCode.CLOSE_BRACKET : KeyCode.OPEN_BRACKET);
        }
    }

    @Test
    void aRunOfTheTrainerIsPausedBeforeTheFirstTerm() {
        window.click("run");
        window.awaitSnapshot(s -> s.phase() == Phase.RUNNING && s.position().step() > 1);
        choose();
        Snapshot rests = window.awaitSnapshot(s -> s.phase() == Phase.PAUSED);
        OpenWindow.await(() -> window.window().identityRow().frozenProperty().get());
        assertArrayEquals(rests.row().v(), row());
        window.press(KeyCode.SPACE);
        OpenWindow.await(() -> terms().positionProperty().get() > 3);
        window.press(KeyCode.SPACE);
        assertEquals(rests.position(), window.snapshot().position());
        assertArrayEquals(rests.tables(), window.snapshot().tables());
    }

    @Test
    void theSliderReachesAnyTermAndTypedNumbersKeepIt() {
        toIdentity();
        FxExtension.run(() -> window.window().identity().pictureProperty().set(PartName.LANES));
        OpenWindow.await(() -> terms().sizeProperty().get() == 59);
        Slider slider = window.node(Slider.class, "tick");
        FxExtension.run(() -> slider.setValue(31));
        assertEquals("term 31/59", text("position"));
        assertTrue(terms().chosenProperty().get());
        List<String> before = List.of(text("naiveNumbers"), text("derivedNumbers"));
        FxExtension.run(() -> window.window().identityRow().setX(0, 2));
        FxExtension.run(() -> window.window().identityRow().setX(4, 3));
        OpenWindow.await(() -> !before.equals(List.of(text("naiveNumbers"), text("derivedNumbers"))));
        assertEquals("term 31/59", text("position"));
        assertNotEquals(before.get(0), text("naiveNumbers"));
    }

    @Test
    void anotherDataSetBeginsAnewAndItsRowIsHeld() {
        choose();
        FxExtension.run(() -> terms().goTo(20));
        window.open("titanic");
        OpenWindow.await(() -> terms().sizeProperty().get() != 59);
        assertEquals(0, terms().positionProperty().get());
        assertTrue(terms().chosenProperty().get());
        assertTrue(window.window().identityRow().frozenProperty().get());
        assertEquals(
                3, window.window().identityRow().shownProperty().get().row().fields());
        window.press(KeyCode.RIGHT);
        assertTrue(text("position").startsWith("term 1/"), text("position"));
        FxExtension.run(window.node(ToggleButton.class, "holdStill")::fire);
        assertFalse(terms().chosenProperty().get());
        assertFalse(window.window().identityRow().frozenProperty().get());
    }

    @Test
    void theSquareFramesWhatTheOperationsOfItsFactorAreAbout() {
        choose();
        FoldedSquare square = FxExtension.call(() -> {
            window.window().identity().pictureProperty().set(PartName.SQUARE);
            return (FoldedSquare) lookup("#foldedSquare");
        });
        FxExtension.run(() -> terms().goTo(4)); // u_20 u_00 and u_10² of the first factor
        assertEquals(Map.of(Tone.CURVE_2, new Cell(2, 0), Tone.CURVE_3, new Cell(1, 1)), square.inUse());
        FxExtension.run(() -> terms().goTo(5)); // u_21 u_01 is on another sheet
        assertEquals(Map.of(Tone.CURVE_3, new Cell(2, 2)), square.inUse());
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals(Map.of(), square.inUse());
    }

    private void toIdentity() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.awaitSnapshot(s -> s.tables() != null);
    }

    /** Goes to Identity and chooses term; the operations are there then. */
    private Snapshot choose() {
        toIdentity();
        assertEquals(StageName.IDENTITY, window.workbench().stageProperty().get());
        window.click("term");
        OpenWindow.await(() -> terms().sizeProperty().get() > 0);
        FxExtension.pulse();
        return window.snapshot();
    }

    private double[] row() {
        return FxExtension.call(
                () -> window.window().identityRow().shownProperty().get().row().u());
    }

    private Terms terms() {
        return window.workbench().terms();
    }

    private void pressG(int times) {
        for (int n = 0; n < times; n++) {
            window.press(KeyCode.G);
        }
    }

    private void assertOneIsSelected(String id) {
        for (String other : List.of("term", "sample", "batch", "epoch")) {
            ToggleButton toggle = (ToggleButton) lookup(".transport #" + other);
            assertEquals(other.equals(id), toggle.isSelected(), other);
        }
    }

    private String text(String id) {
        return ((Label) lookup("#" + id)).getText();
    }

    private Node lookup(String selector) {
        return Platform.isFxApplicationThread()
                ? window.stage().getScene().lookup(selector)
                : FxExtension.call(() -> window.stage().getScene().lookup(selector));
    }
}
