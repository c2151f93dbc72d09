package org.fmworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.derivation.Step;
import org.fmworkbench.fm.CrossTerm;
import org.fmworkbench.ui.controls.Cell;
import org.fmworkbench.ui.controls.Fold;
import org.fmworkbench.ui.controls.FoldedSquare;
import org.fmworkbench.ui.controls.SheetStack;
import org.fmworkbench.ui.identity.PartName;
import org.fmworkbench.ui.identity.square.Move;
import org.fmworkbench.ui.model.Mark;
import org.fmworkbench.ui.model.StageName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The folded square in the real window, with its mouse and keyboard. */
@ExtendWith(FxExtension.class)
@Timeout(180)
class SquarePartTest {
    private OpenWindow window;
    private FoldedSquare square;

    @BeforeEach
    void open() {
        window = new OpenWindow(1280, 720);
        FxExtension.run(() -> {
            window.workbench().stageProperty().set(StageName.IDENTITY);
            numbers(0.5, -0.25, 1.5, 0.125, 0.75, -1, 2, 0.5, -0.5, 1, 0.25, -2);
        });
        await(() -> window.stage().getScene().lookup("#foldedSquare") != null);
        square = window.node(FoldedSquare.class, "foldedSquare");
        await(() -> text("seen").startsWith("Every field"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    /** Types these v_ik into the row, row by row. */
    private void numbers(double... v) {
        int k = row().k();
        for (int n = 0; n < v.length; n++) {
            window.window().identityRow().setV(n / k, n % k, v[n]);
        }
    }

    private Row row() {
        return window.window().identityRow().shownProperty().get().row();
    }

    private String text(String label) {
        return ((Label) window.stage().getScene().lookup("#" + label)).getText();
    }

    private String button(int key) {
        return window.stage().getScene().lookup("#move" + key).getAccessibleText();
    }

    private static void await(Supplier<Boolean> condition) {
        OpenWindow.await(condition);
    }

    private static String digits(BigDecimal value) {
        return value.setScale(3, RoundingMode.HALF_UP).toPlainString().replace('-', '−');
    }

    @Test
    void everyNumberIsThatOfThePlainSums() {
        BigDecimal total = BigDecimal.ZERO;
        for (int k = 0; k < 2; k++) {
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal squares = BigDecimal.ZERO;
            BigDecimal pairs = BigDecimal.ZERO;
            for (int i = 0; i < 6; i++) {
                BigDecimal u = new BigDecimal(row().v(i, k));
                sum = sum.add(u);
                squares = squares.add(u.multiply(u));
                for (int j = 0; j < i; j++) {
                    pairs = pairs.add(u.multiply(new BigDecimal(row().v(j, k))));
                }
            }
            total = total.add(pairs);
            String whole = digits(sum.multiply(sum));
            String twice = digits(pairs.add(pairs));
            await(() -> button(1).equals("1 whole " + whole));
            assertEquals("2 − diagonal " + digits(squares), button(2));
            assertEquals("3 fold: ½ ½ · " + (pairs.signum() < 0 ? "(" + twice + ")" : twice), button(3));
            assertEquals("4 pairs " + digits(pairs), button(4));
            window.press(KeyCode.K);
        }
        assertEquals("5 sheets " + digits(total), button(5));
        assertEquals("k = 1 of 2", text("squareFactor"));
    }

    @Test
    void movesAreMadeByKeyAndByClickForthAndBack() {
        Fold[] folds = {Fold.WHOLE, Fold.WITHOUT_DIAGONAL, Fold.FOLDED, Fold.PAIRS};
        for (int key = 1; key <= 4; key++) {
            window.press(KeyCode.getKeyCode(String.valueOf(key)));
            assertEquals(folds[key - 1], square.foldProperty().get());
            assertTrue(window.node(ToggleButton.class, "move" + key).isSelected());
            await(square::isAtRest);
        }
        assertEquals(
                "Each of the 15 pairs once, added one by one: " + button(4).substring(8)
                        + ". That is ½ [20.250 − 7.375], exactly the same number.",
                text("seen"));
        window.click("move2");
        assertEquals(Fold.WITHOUT_DIAGONAL, square.foldProperty().get());
        window.click("move2");
        assertTrue(window.node(ToggleButton.class, "move2").isSelected());
        await(square::isAtRest);
        assertEquals(
                "Each field with itself is taken away, Σ v² = 7.375. Left is 20.250 − 7.375 = 12.875: every pair twice.",
                text("seen"));
        window.press(KeyCode.DIGIT3);
        window.press(KeyCode.DIGIT4);
        window.press(KeyCode.NUMPAD1);
        await(square::isAtRest);
        assertEquals(Fold.WHOLE, square.foldProperty().get());
    }

    @Test
    void theSheetsAddUpToTheCrossTerm() {
        window.press(KeyCode.DIGIT5);
        SheetStack sheets = window.node(SheetStack.class, "sheetStack");
        assertTrue(sheets.isVisible() && !square.isVisible());
        await(sheets::isAtRest);
        double derived = CrossTerm.derived(row().u(), 6, 2);
        double[] halves = new double[2];
        for (int k = 0; k < 2; k++) {
            double[] own = new double[6];
            for (int i = 0; i < 6; i++) {
                own[i] = row().v(i, k);
            }
            halves[k] = CrossTerm.naive(own, 6, 1);
        }
        assertEquals(derived, halves[0] + halves[1], 1e-12);
        String total = digits(new BigDecimal(derived));
        assertEquals(
                "The 2 factors, each a sheet, all to one scale: " + digits(new BigDecimal(halves[0])) + " + ("
                        + digits(new BigDecimal(halves[1])) + ") = " + total + ", the cross term (line D7).",
                text("seen"));
        FxExtension.run(sheets::requestFocus);
        window.press(KeyCode.RIGHT);
        await(() -> text("squareFactor").equals("k = 2 of 2"));
        assertEquals("k = 2: " + digits(new BigDecimal(halves[1])) + ". Σ over k: " + total, sheets.describe());
        window.press(KeyCode.DIGIT1);
        assertTrue(square.isVisible() && !sheets.isVisible());
    }

    @Test
    void aTileIsMarkedInTheWholeProgramAndBack() {
        FxExtension.run(square::requestFocus);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        assertEquals(new Cell(1, 0), square.getPinned());
        assertEquals(new Mark(1, 0, 0), pinned());
        assertTrue(square.describe().endsWith(" = 1.500 · 0.500 = 0.750"), square.describe());
        FxExtension.run(() -> window.workbench().selection().pinnedProperty().set(Mark.pair(4, 2)));
        assertEquals(new Cell(4, 2), square.getPinned());
        assertTrue(
                square.describe().endsWith(" = (−0.500) · 0.750 = −0.375, hatched: counts minus"), square.describe());
        FxExtension.run(() -> window.workbench().selection().pinnedProperty().set(Mark.entry(5, 1)));
        await(() -> text("squareFactor").equals("k = 2 of 2"));
        assertTrue(square.describe().endsWith(": −2.000"), square.describe());
        window.press(KeyCode.J);
        await(() -> text("squareFactor").equals("k = 1 of 2"));
        assertEquals(new Mark(5, Mark.NONE, 0), pinned());
        FxExtension.run(() -> window.workbench().selection().hoveredProperty().set(Mark.pair(3, 1)));
        assertTrue(square.describe().endsWith(" = 2.000 · 1.500 = 3.000"), square.describe());
        FxExtension.run(() -> window.workbench().selection().clear());
        assertFalse(square.describe().contains("="), square.describe());
    }

    @Test
    void thePointerPreviewsATile() {
        for (double x = 150; x < 500 && FxExtension.call(() -> square.getHovered()) == null; x += 20) {
            window.point(square, x, 150);
        }
        Cell cell = FxExtension.call(() -> square.getHovered());
        int larger = Math.max(cell.row(), cell.column());
        int smaller = Math.min(cell.row(), cell.column());
        Mark mark = FxExtension.call(
                () -> window.workbench().selection().hoveredProperty().get());
        assertEquals(new Mark(larger, larger == smaller ? Mark.NONE : smaller, 0), mark);
    }

    @Test
    void typedNumbersAreFollowedAndOtherXAreCalledU() {
        FxExtension.run(() -> window.window().identityRow().setX(0, -3));
        await(() -> text("seen").contains("Σ u"));
        assertEquals(-1.5, FxExtension.call(() -> square.entry(0)));
        FxExtension.run(() -> window.window().identityRow().putBack());
        await(() -> text("seen").contains("Σ v"));
        assertEquals(row().v(0, 0), FxExtension.call(() -> square.entry(0)));
        double before = FxExtension.call(() -> square.entry(0));
        long step = window.snapshot().position().step();
        window.click("step");
        window.awaitSnapshot(
                s -> s.position().step() > step && !window.workbench().isBusy());
        await(() -> square.entry(0) == row().v(0, 0));
        assertNotEquals(before, FxExtension.call(() -> square.entry(0)));
    }

    @Test
    void zerosHugeAndMissingNumbersAreSaidInWords() {
        FxExtension.run(() -> numbers(new double[12]));
        await(() -> text("seen")
                .equals("Every number of this factor is 0: the square has no area, and no pair adds anything."));
        FxExtension.run(() -> numbers(1e200, 1, 1e200));
        await(() -> text("seen").contains("too large for a double"));
        assertEquals("1 whole ∞", button(1));
        FxExtension.run(() -> numbers(Double.NaN));
        await(() -> square.describe().startsWith("Numbers of this row are not finite"));
        assertTrue(window.node(ToggleButton.class, "move1").isDisabled());
        FxExtension.run(() -> numbers(1));
        await(() -> !window.stage().getScene().lookup("#move1").isDisabled());
        FxExtension.run(() -> window.workbench()
                .apply(window.workbench().settingsProperty().get().withK(0)));
        await(() -> square.describe().startsWith("K = 0"));
        assertTrue(window.stage().getScene().lookup("#nextFactor").isDisabled());
        window.press(KeyCode.K);
    }

    @Test
    void twoFieldsHaveOnePairAndSeventeenALens(@TempDir Path folder) throws IOException {
        window.open("gapminder");
        window.press(KeyCode.DIGIT4);
        await(() -> square.size() == 2 && text("seen").startsWith("The one pair, once: "));
        assertFalse(square.hasLens());
        window.open(WideTable.write(folder).toString());
        await(() -> square.size() == WideTable.FIELDS && text("seen").startsWith("Each of the 136 pairs"));
        assertTrue(square.hasLens());
        FxExtension.run(() -> window.workbench().selection().pinnedProperty().set(Mark.pair(16, 3)));
        assertEquals(new Cell(16, 3), square.getPinned());
        assertTrue(square.describe().startsWith("question_17="), square.describe());
    }

    @Test
    void whatWasPinnedOnAnotherStageIsMarkedWhenTheSquareIsShown() {
        FxExtension.run(() -> window.workbench().stageProperty().set(StageName.TRAIN));
        window.open("titanic");
        FxExtension.run(() -> window.workbench().selection().pinnedProperty().set(new Mark(2, 1, 1)));
        FxExtension.run(() -> window.workbench().stageProperty().set(StageName.IDENTITY));
        await(() -> square.size() == 3);
        assertEquals(new Mark(2, 1, 1), pinned());
        assertEquals(new Cell(2, 1), square.getPinned());
        await(() -> text("squareFactor").equals("k = 2 of 2"));
    }

    @Test
    void nothingIsComputedForASquareThatIsNotShown() {
        FxExtension.run(() -> window.workbench().stageProperty().set(StageName.TRAIN));
        window.awaitComputed();
        double before = FxExtension.call(() -> square.entry(0));
        FxExtension.run(() -> window.window().identityRow().setV(0, 0, 9));
        window.awaitComputed();
        assertEquals(before, FxExtension.call(() -> square.entry(0)));
        FxExtension.run(() -> window.workbench().stageProperty().set(StageName.IDENTITY));
        await(() -> square.entry(0) == 9);
        assertEquals(Move.WHOLE, window.window().square().moveProperty().get());
    }

    @Test
    void theStepInFocusMarksItsMovesAndKeysActOnlyOnWhatIsShown() {
        FxExtension.run(() -> window.window().focus().stepProperty().set(Step.D6));
        assertEquals(List.of(1, 2), marked());
        FxExtension.run(() -> window.window().focus().stepProperty().set(Step.D4));
        assertEquals(List.of(4), marked());
        FxExtension.run(() -> window.window().identity().pictureProperty().set(PartName.LANES));
        window.press(KeyCode.DIGIT3);
        window.press(KeyCode.K);
        assertEquals(Fold.WHOLE, square.foldProperty().get());
        assertEquals(0, window.window().square().factorProperty().get());
    }

    private List<Integer> marked() {
        return FxExtension.call(() -> IntStream.rangeClosed(1, 5)
                .filter(key -> window.stage()
                        .getScene()
                        .lookup("#move" + key)
                        .getStyleClass()
                        .contains("in-focus"))
                .boxed()
                .toList());
    }

    private Mark pinned() {
        return FxExtension.call(
                () -> window.workbench().selection().pinnedProperty().get());
    }
}
