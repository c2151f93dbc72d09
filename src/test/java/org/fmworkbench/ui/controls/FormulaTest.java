package org.fmworkbench.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.fmworkbench.ui.FxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class FormulaTest {
    /** A square of one em, and below its right half a marked one of half an em. */
    private static final Formula.Outlines SQUARES = new Formula.Outlines(
            2000, 1000, 500, "M0 -1000L1000 -1000L1000 0L0 0Z", "M1000 0L1500 0L1500 500L1000 500Z");

    @Test
    void isAsLargeAsItsOutlinesAndSmallerWhereThereIsLessRoom() {
        FxExtension.run(() -> {
            Formula formula = shown(20, 400);
            assertEquals(2000 * 20 * 1.2 / 1000 + 4, formula.prefWidth(-1), 1);
            assertEquals(1500 * 20 * 1.2 / 1000 + 4, formula.prefHeight(-1), 1);
            assertEquals((1500 * 20 * 1.2 / 1000) / 2 + 4, formula.prefHeight(28), 1);
        });
    }

    @Test
    void paintsWhatIsMarkedInItsOwnColour() {
        FxExtension.run(() -> {
            Formula formula = shown(20, 400);
            WritableImage image = formula.snapshot(null, null);
            double em = 24;
            assertEquals(ink(formula, Tone.INK), color(image, 2 + em / 2, 2 + em / 2));
            assertEquals(ink(formula, Tone.CHANGED), color(image, 2 + em * 1.25, 2 + em * 1.25));
            assertTrue(color(image, 2 + em * 1.75, 2 + em / 2).grayscale().getRed() > 0.9);
        });
    }

    @Test
    void saysItsWords() {
        FxExtension.run(() -> {
            Formula formula = shown(20, 400);
            formula.set(SQUARES, "a square and half of one");
            assertEquals("a square and half of one", formula.describe());
        });
    }

    private static Formula shown(double font, double width) {
        Stand.theme(false);
        Formula formula = new Formula();
        formula.set(SQUARES, "");
        StackPane pane = new StackPane(formula);
        pane.setStyle("-fx-background-color: white; -fx-font-size: " + font + "px;");
        new Scene(pane, width, 200);
        pane.applyCss();
        pane.layout();
        return formula;
    }

    private static Color ink(Formula formula, Tone tone) {
        return formula.tone(tone);
    }

    private static Color color(WritableImage image, double x, double y) {
        double fromTop = (image.getHeight() - (1500 * 24 / 1000.0 + 4)) / 2;
        return image.getPixelReader().getColor((int) x, (int) (fromTop + y));
    }
}
