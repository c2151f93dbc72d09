package org.fmworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.fmworkbench.derivation.mistakes.Matrix;
import org.fmworkbench.derivation.mistakes.Mistake;
import org.fmworkbench.derivation.mistakes.ProbeRow;
import org.fmworkbench.derivation.mistakes.ProbeRows;
import org.fmworkbench.text.Digits;
import org.fmworkbench.ui.controls.Cell;
import org.fmworkbench.ui.controls.Verdict;
import org.fmworkbench.ui.controls.VerdictGrid;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.verify.LensName;
import org.fmworkbench.ui.verify.gallery.CellCard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The bug gallery, in the real window. */
@ExtendWith(FxExtension.class)
class GalleryLensTest {
    private static final int ROWS = ProbeRows.all().size();

    private static OpenWindow window;
    private static VerdictGrid matrix;

    @BeforeAll
    static void open() {
        window = new OpenWindow(1280, 720);
        FxExtension.run(() -> {
            window.workbench().stageProperty().set(StageName.VERIFY);
            window.window().verify().lensProperty().set(LensName.GALLERY);
        });
        matrix = window.node(VerdictGrid.class, "mistakeMatrix");
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @BeforeEach
    void unseen() {
        OpenWindow.await(() -> matrix.verdict(0, column(Mistake.M3)) == Verdict.OPEN);
    }

    /** Every test leaves M3 in view and not predicted. */
    @AfterEach
    void forget() {
        ToggleButton all = window.node(ToggleButton.class, "showAllMistakes");
        Button again = window.node(Button.class, "predictAgain");
        FxExtension.run(() -> {
            all.setSelected(false);
            again.fire();
            matrix.setPinned(new Cell(0, column(Mistake.M3)));
            again.fire();
            matrix.setPinned(null);
        });
    }

    private static String text(String id) {
        Label label = window.node(Label.class, id);
        return FxExtension.call(() -> label.isVisible() ? label.getText() : "");
    }

    private static boolean disabled(String id) {
        return window.node(Button.class, id).isDisabled();
    }

    private static void choose(Mistake mistake, int row) {
        FxExtension.run(() -> matrix.setPinned(new Cell(row, column(mistake))));
        FxExtension.pulse();
    }

    private static int column(Mistake mistake) {
        return List.of(Mistake.values()).indexOf(mistake);
    }

    private static boolean caught(Mistake mistake, int row) {
        return Matrix.row(mistake).get(row).caught();
    }

    @Test
    void beforeAPredictionNothingIsGivenAway() {
        for (int row = 0; row < ROWS; row++) {
            for (Mistake mistake : Mistake.values()) {
                Verdict expected = mistake == Mistake.M3 ? Verdict.OPEN : Verdict.HIDDEN;
                assertEquals(expected, matrix.verdict(row, column(mistake)));
            }
        }
        for (String id : List.of("predictionOutcome", "mistakeSurvives", "mistakeCaught", "mistakeStory")) {
            assertEquals("", text(id), id);
        }
        assertTrue(disabled("seeAnswer"));
        assertFalse(text("mistakeAsk").isEmpty());
        choose(Mistake.M3, 4);
        String card = cardText();
        assertTrue(card.contains("x = (0.5, 0.25, 1)"), card);
        assertFalse(
                card.contains(Digits.significant(Matrix.row(Mistake.M3).get(4).expected(), 6)), card);
    }

    @Test
    void aPredictionIsTickedWithTheKeysAndHeldAgainstTheMatrix() {
        FxExtension.run(matrix::requestFocus);
        window.press(KeyCode.HOME);
        choose(Mistake.M3, 3);
        window.press(KeyCode.ENTER);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        assertEquals(Verdict.TICKED, matrix.verdict(3, 2));
        assertEquals(Verdict.TICKED, matrix.verdict(4, 2));
        window.press(KeyCode.ENTER);
        assertEquals(Verdict.OPEN, matrix.verdict(4, 2));
        window.press(KeyCode.ENTER);
        window.click("seeAnswer");
        long caught =
                Matrix.row(Mistake.M3).stream().filter(Matrix.Entry::caught).count();
        assertEquals("You ticked 2 rows: 1 catch it; you missed " + (caught - 1) + ".", text("predictionOutcome"));
        for (int row = 0; row < ROWS; row++) {
            assertEquals(caught(Mistake.M3, row) ? Verdict.YES : Verdict.NO, matrix.verdict(row, 2));
            assertEquals(Verdict.HIDDEN, matrix.verdict(row, 3));
        }
        window.click("predictAgain");
        assertEquals(Verdict.OPEN, matrix.verdict(3, 2));
        assertEquals("", text("mistakeSurvives"));
    }

    @Test
    void itIsPlainThatM3SurvivesEveryOneHotRow() {
        FxExtension.run(() -> {
            for (int row = 0; row < ROWS; row++) {
                if (caught(Mistake.M3, row)) {
                    matrix.onTickedProperty().get().accept(new Cell(row, 2));
                }
            }
        });
        window.click("seeAnswer");
        assertEquals("Your prediction was right: exactly these rows.", text("predictionOutcome"));
        long oneHot = ProbeRows.all().stream()
                .filter(probe -> probe.kind() == ProbeRow.Kind.ONE_HOT)
                .count();
        assertTrue(text("mistakeSurvives")
                .startsWith("M3 survives every one-hot row (" + oneHot + " of " + oneHot + "), "));
        assertFalse(text("mistakeSurvives").contains("fractional"));
        long caught =
                Matrix.row(Mistake.M3).stream().filter(Matrix.Entry::caught).count();
        assertTrue(
                text("mistakeCaught").startsWith("Caught by " + caught + " of " + ROWS + " rows: fractional 2 of 2, "));
        assertEquals(Mistake.M3.whatWentWrong(), text("mistakeStory"));
    }

    @Test
    void aKindIsTickedAsAWholeAndNoneTakesTheTicksAway() {
        FxExtension.run(() -> matrix.onGroupTickedProperty().get().accept(4));
        assertEquals(Verdict.TICKED, matrix.verdict(4, 2));
        assertEquals(Verdict.TICKED, matrix.verdict(5, 2));
        window.click("noneOfThem");
        assertEquals(Verdict.OPEN, matrix.verdict(4, 2));
        window.click("seeAnswer");
        long caught =
                Matrix.row(Mistake.M3).stream().filter(Matrix.Entry::caught).count();
        assertEquals("You said none of them, but " + caught + " rows catch it.", text("predictionOutcome"));
    }

    @Test
    void everyVerdictAndNumberOnTheScreenIsTheMatrixs() {
        window.click("showAllMistakes");
        for (Mistake mistake : Mistake.values()) {
            for (Matrix.Entry entry : Matrix.row(mistake)) {
                int row = entry.probe().row() - 1;
                assertEquals(entry.caught() ? Verdict.YES : Verdict.NO, matrix.verdict(row, column(mistake)));
            }
            choose(mistake, 5);
            Matrix.Entry entry = Matrix.row(mistake).get(5);
            String card = cardText();
            assertTrue(card.contains(Digits.significant(entry.expected(), 6)), card);
            assertTrue(card.contains(Digits.significant(entry.bound(), 2)), card);
            if (entry.got().length == 1) {
                assertTrue(card.contains(Digits.significant(entry.got()[0], 6)), card);
                assertTrue(card.contains(Digits.significant(Math.abs(entry.got()[0] - entry.expected()), 6)), card);
            } else {
                assertTrue(card.contains(entry.got().length + " numbers"), card);
            }
        }
    }

    @Test
    void aRunShowsThatVWhichStartsAtZeroStaysThere() {
        choose(Mistake.M10, 0);
        window.click("noneOfThem");
        window.click("seeAnswer");
        assertEquals("Your prediction was right: none of them.", text("predictionOutcome"));
        assertTrue(text("mistakeSurvives").startsWith("M10 survives every row: " + ROWS + " of " + ROWS));
        Label run = window.node(Label.class, "runWords");
        OpenWindow.await(() -> !run.getText().isEmpty());
        String words = text("runWords");
        assertTrue(words.contains("the largest |v| is still 0 and every loss is the linear model's, 0.69"), words);
    }

    private static String cardText() {
        CellCard card = window.node(CellCard.class, "cellCard");
        return FxExtension.call(() -> {
            StringBuilder all = new StringBuilder();
            for (Node label : card.lookupAll(".label")) {
                boolean seen = label.isVisible() && label.getParent().isVisible();
                all.append(seen ? ((Label) label).getText() : "").append('\n');
            }
            return all.toString();
        });
    }
}
