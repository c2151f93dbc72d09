package org.fmworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.fmworkbench.derivation.Derivation;
import org.fmworkbench.derivation.Forms;
import org.fmworkbench.derivation.LineState;
import org.fmworkbench.derivation.Step;
import org.fmworkbench.derivation.Touched;
import org.fmworkbench.text.Digits;
import org.fmworkbench.ui.controls.Formula;
import org.fmworkbench.ui.identity.row.ShownRow;
import org.fmworkbench.ui.model.Mark;
import org.fmworkbench.ui.model.StageName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The derivation in the real window: its lines are walked with keys and clicks, and its numbers are the model's. */
@ExtendWith(FxExtension.class)
@Timeout(120)
class IdentityDerivationTest {
    private OpenWindow window;

    @BeforeEach
    void open() {
        window = new OpenWindow(1280, 720);
        step();
        FxExtension.run(() -> window.workbench().stageProperty().set(StageName.IDENTITY));
        OpenWindow.await(() -> window.window().derivation().frameProperty().get() != null && lookup("formula") != null);
        FxExtension.pulse();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void pageKeysWalkTheLinesAndTheNumbersAreThoseOfTheRow() {
        for (LineState state : Derivation.of(shown().row())) {
            awaitStep(Step.of(state.line()));
            double written = Double.parseDouble(text("lineDouble").replace('−', '-'));
            assertAll(
                    () -> assertEquals(state.value(), written),
                    () -> assertEquals((float) state.inFloat(), Float.parseFloat(plain("lineFloat"))),
                    () -> assertTrue(state.exact()
                            .toPlainString()
                            .startsWith(plain("lineExact").replace("…", "").substring(0, 12))),
                    () -> assertEquals(
                            0,
                            state.exact()
                                    .compareTo(new BigDecimal(said("lineExact").replace('−', '-')))),
                    () -> assertEquals(
                            state.line().above().isPresent(),
                            text("lineExactly").endsWith("exactly 0 in rational arithmetic")));
            window.press(KeyCode.PAGE_DOWN);
        }
        ShownRow row = shown();
        Forms prediction = Derivation.prediction(row.bias(), row.w(), row.row());
        awaitStep(Step.PREDICTION);
        assertEquals(prediction.derived(), Double.parseDouble(plain("lineDouble")));
        window.press(KeyCode.PAGE_DOWN);
        window.press(KeyCode.PAGE_DOWN);
        window.press(KeyCode.PAGE_DOWN); // there is nothing after the last
        awaitStep(Step.GRADIENT_DERIVED);
        window.press(KeyCode.PAGE_UP);
        awaitStep(Step.GRADIENT_NAIVE);
    }

    @Test
    void theFormulaHasTheNumbersOfTheRowPutIn() {
        focus(Step.D7);
        ShownRow row = shown();
        StringBuilder expected = new StringBuilder("= ½ [");
        for (int f = 0; f < 2; f++) {
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < 6; i++) {
                sum += row.row().v(i, f);
                squares += row.row().v(i, f) * row.row().v(i, f);
            }
            expected.append(f == 0 ? "(" : " + (")
                    .append(inParentheses(sum))
                    .append("² − ")
                    .append(three(squares))
                    .append(")");
        }
        assertEquals(
                expected.append("]").toString(),
                window.node(Formula.class, "numbers").describe());
    }

    private static String inParentheses(double value) {
        return value < 0 ? "(" + three(value) + ")" : three(value);
    }

    private static String three(double value) {
        return String.format(java.util.Locale.ROOT, "%.3f", value).replace('-', '−');
    }

    @Test
    void theNumbersMoveWhenTheRunDoesAndTheFormulaKeepsItsPlace() {
        focus(Step.D4);
        Formula numbers = window.node(Formula.class, "numbers");
        double height = FxExtension.call(numbers::getHeight);
        String before = text("lineDouble");
        step();
        OpenWindow.await(() -> !before.equals(((Label) lookup("lineDouble")).getText()));
        LineState d4 = Derivation.of(shown().row()).get(3);
        OpenWindow.await(() -> window.window()
                .derivation()
                .frameProperty()
                .get()
                .card()
                .inDouble()
                .equals(Digits.all(d4.value())));
        FxExtension.pulse();
        assertEquals(d4.value(), Double.parseDouble(plain("lineDouble")));
        assertEquals(height, FxExtension.call(numbers::getHeight));
    }

    @Test
    void aClickOnALineFocusesItAndOthersFollow() {
        window.click("showAll");
        for (Step step : List.of(Step.D2, Step.D5, Step.GRADIENT_DERIVED)) {
            String id = "line" + List.of(Step.values()).indexOf(step);
            FxExtension.run(() -> ((javafx.scene.control.ButtonBase) lookup(id)).requestFocus());
            window.press(KeyCode.ENTER);
            awaitStep(step);
        }
        window.click("line8");
        awaitStep(Step.GRADIENT_NAIVE);
        assertEquals(
                java.util.Set.of(Touched.ONE_ENTRY, Touched.ENTRIES),
                FxExtension.call(() -> window.window().focus().touchedProperty().get()));
    }

    @Test
    void oneLineStandsBetweenItsNeighboursAndAllShowsEveryLine() {
        focus(Step.D4);
        assertEquals(List.of("line2", "line4"), lines());
        window.click("showAll");
        assertEquals(List.of("line0", "line1", "line2", "line4", "line5", "line6", "line7", "line8", "line9"), lines());
        assertTrue(window.node(ToggleButton.class, "showAll").isSelected());
        window.click("showAll");
        assertTrue(window.node(ToggleButton.class, "showAll").isSelected());
    }

    private List<String> lines() {
        FxExtension.pulse();
        return FxExtension.call(() -> java.util.stream.IntStream.range(0, 10)
                .mapToObj(n -> "line" + n)
                .filter(id -> lookup(id) != null)
                .toList());
    }

    @Test
    void aLineThatIsToBePredictedIsCoveredUntilPageDownOrTheButton() {
        window.click("showHidden");
        assertFalse(visible("question"), "D1 is what is given");
        window.press(KeyCode.PAGE_DOWN);
        awaitStep(Step.D2);
        assertTrue(visible("question") && !visible("formula") && !visible("lineDouble"));
        assertTrue(text("rule").startsWith("Stack the fields’ tables"), text("rule"));
        assertEquals(List.of(), lines());
        window.press(KeyCode.PAGE_DOWN);
        assertTrue(visible("formula") && !visible("question"));
        window.press(KeyCode.PAGE_DOWN);
        awaitStep(Step.D3);
        assertTrue(visible("question"));
        window.click("reveal");
        assertTrue(visible("formula"));
        window.press(KeyCode.PAGE_UP);
        awaitStep(Step.D2);
        assertTrue(visible("formula"), "it has been seen already");
        window.click("showOne");
        window.press(KeyCode.PAGE_DOWN);
        assertTrue(visible("formula"));
    }

    @Test
    void aGradientIsTakenByTheEntryThatIsSelected() {
        focus(Step.GRADIENT_DERIVED);
        assertTrue(text("entry").contains(shown().labels().get(0) + ", k = 1"), text("entry"));
        FxExtension.run(() -> window.workbench().selection().pinnedProperty().set(Mark.entry(3, 1)));
        String wanted = shown().labels().get(3) + ", k = 2";
        OpenWindow.await(() -> ((Label) lookup("entry")).getText().contains(wanted));
        Forms forms = Derivation.gradient(shown().row(), 3, 1);
        assertEquals(forms.derived(), Double.parseDouble(plain("lineDouble")));
        assertNotEquals(
                forms.derived(), Derivation.gradient(shown().row(), 0, 0).derived());
    }

    @Test
    void pageKeysWalkTheLinesWhilePresentingToo() {
        window.press(KeyCode.F11);
        window.press(KeyCode.PAGE_DOWN);
        awaitStep(Step.D2);
        window.press(KeyCode.F11);
    }

    @Test
    void theIdentityIsProvedForAsManyFieldsAsAreAskedFor() {
        assertEquals("6", textField("proofFields"));
        window.click("prove");
        OpenWindow.await(() -> lookup("proofResult").isVisible());
        assertTrue(text("proofResult").startsWith("Proved for F = 6: on all 21 vectors"), text("proofResult"));
        window.click("proofFields");
        FxExtension.run(() -> ((javafx.scene.control.TextField) lookup("proofFields")).selectAll());
        window.press(KeyCode.DIGIT9);
        assertFalse(visible("proofResult"), "it was for another F");
        window.press(KeyCode.ENTER);
        OpenWindow.await(() -> lookup("proofResult").isVisible());
        assertTrue(text("proofResult").contains("F = 9: on all 45 vectors"), text("proofResult"));
        window.press(KeyCode.DIGIT9);
        assertTrue(text("proofProblem").contains("“99” is not a whole number from 1 to 40"), text("proofProblem"));
    }

    @Test
    void nothingIsComputedWhileAnotherStageIsShown() {
        Object before = FxExtension.call(
                () -> window.window().derivation().frameProperty().get());
        FxExtension.run(() -> window.workbench().stageProperty().set(StageName.TRAIN));
        step();
        window.awaitComputed();
        assertEquals(
                before,
                FxExtension.call(
                        () -> window.window().derivation().frameProperty().get()));
    }

    @Test
    void homeAndEndGoToTheFirstAndTheLastLineWhileTheDerivationHasTheFocus() {
        FxExtension.run(() -> lookup("showOne").requestFocus());
        window.press(KeyCode.END);
        awaitStep(Step.GRADIENT_DERIVED);
        FxExtension.run(() -> lookup("line8").requestFocus());
        window.press(KeyCode.HOME);
        awaitStep(Step.D1);
    }

    @Test
    void aSquareThatHasTheFocusKeepsItsPageKeysUnlessTheWindowIsPresenting() {
        focus(Step.D3);
        FxExtension.run(() -> lookup("foldedSquare").requestFocus());
        window.press(KeyCode.PAGE_DOWN);
        assertEquals(
                Step.D3,
                FxExtension.call(() -> window.window().focus().stepProperty().get()));
        window.press(KeyCode.F11);
        FxExtension.run(() -> lookup("foldedSquare").requestFocus());
        window.press(KeyCode.PAGE_DOWN);
        awaitStep(Step.D4);
        window.press(KeyCode.F11);
    }

    @Test
    void withoutFactorsThereIsAMessageInPlaceOfTheLinesUntilThereAreFactorsAgain() {
        changeK(0);
        OpenWindow.await(() -> lookup("derivationMessage").isVisible());
        assertEquals("K = 0: no factors, the cross term is 0.", text("derivationMessage"));
        assertFalse(visible("formula"));
        changeK(3);
        OpenWindow.await(() -> !lookup("derivationMessage").isVisible());
        assertTrue(visible("formula"));
        assertEquals(Derivation.of(shown().row()).get(0).value(), Double.parseDouble(plain("lineDouble")));
    }

    private void changeK(int k) {
        FxExtension.run(() -> window.workbench()
                .apply(window.workbench().settingsProperty().get().withK(k)));
        OpenWindow.await(
                () -> window.window().identityRow().shownProperty().get().row().k() == k);
    }

    @Test
    void theTitleSaysThatTheRowIsHeld() {
        int number = shown().number() + 1;
        FxExtension.run(() -> lookup("showOne").requestFocus());
        window.press(KeyCode.H);
        OpenWindow.await(
                () -> ((Label) lookup("identityRow")).getText().startsWith("row " + number + ", held · epoch 1"));
        window.press(KeyCode.H);
        OpenWindow.await(() -> !((Label) lookup("identityRow")).getText().contains("held"));
    }

    private ShownRow shown() {
        return FxExtension.call(
                () -> window.window().identityRow().shownProperty().get());
    }

    private void focus(Step step) {
        FxExtension.run(() -> window.window().focus().stepProperty().set(step));
        awaitStep(step);
    }

    private void awaitStep(Step step) {
        int place = List.of(Step.values()).indexOf(step);
        OpenWindow.await(
                () -> window.window().derivation().frameProperty().get().focus() == place);
        FxExtension.pulse();
    }

    private void step() {
        long before = window.snapshot().position().step();
        FxExtension.run(() -> window.workbench().step());
        window.awaitSnapshot(s -> s.position().step() > before);
        FxExtension.pulse();
    }

    private Node lookup(String id) {
        return window.stage().getScene().lookup("#" + id);
    }

    private boolean visible(String id) {
        return FxExtension.call(() -> {
            for (Node node = lookup(id); node != null; node = node.getParent()) {
                if (!node.isVisible()) {
                    return false;
                }
            }
            return lookup(id) != null;
        });
    }

    private String text(String id) {
        return FxExtension.call(() -> ((Label) lookup(id)).getText());
    }

    private String plain(String id) {
        return text(id).replace('−', '-');
    }

    private String said(String id) {
        return FxExtension.call(() -> lookup(id).getAccessibleText());
    }

    private String textField(String id) {
        return FxExtension.call(() -> ((javafx.scene.control.TextField) lookup(id)).getText());
    }
}
