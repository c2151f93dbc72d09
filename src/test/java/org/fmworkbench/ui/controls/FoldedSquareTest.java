package org.fmworkbench.ui.controls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.fmworkbench.ui.FxExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class FoldedSquareTest {
    private final Stand stand = new Stand();

    @BeforeEach
    void light() {
        FxExtension.run(() -> Stand.theme(false));
    }

    @AfterEach
    void close() {
        stand.dispose();
    }

    private FoldedSquare show(double... entries) {
        FoldedSquare square = FxExtension.call(() -> Samples.square(entries));
        stand.show(square, 700, 460);
        return square;
    }

    private static void foldTo(FoldedSquare square, Fold fold) {
        FxExtension.run(() -> square.foldProperty().set(fold));
        while (!FxExtension.call(square::isAtRest)) {
            FxExtension.pulse();
        }
    }

    /** Width and height of a tile, in pixels, counted along a line through its middle. */
    private static double[] extent(FoldedSquare square, Cell cell) {
        Point2D middle = Stand.middle(square, cell);
        return FxExtension.call(() -> {
            GridSkin<?> skin = (GridSkin<?>) square.getSkin();
            double w = 0;
            double h = 0;
            for (double x = 0.5; x < square.getWidth(); x++) {
                w += cell.equals(skin.cellAt(x, middle.getY())) ? 1 : 0;
            }
            for (double y = 0.5; y < square.getHeight(); y++) {
                h += cell.equals(skin.cellAt(middle.getX(), y)) ? 1 : 0;
            }
            return new double[] {w, h};
        });
    }

    @Test
    void sidesAreToScaleAndTheThinnestIsStillSeen() {
        FoldedSquare square = show(1, -0.5, 0.25, 0.0001);
        double[] wide = extent(square, new Cell(1, 0));
        double[] mirrored = extent(square, new Cell(0, 1));
        assertEquals(wide[0] / 2, wide[1], 1);
        assertArrayEquals(new double[] {wide[1], wide[0]}, mirrored, 1);
        assertEquals(wide[0] / 4, extent(square, new Cell(0, 2))[0], 1);
        assertEquals(SquareSides.THINNEST, extent(square, new Cell(3, 0))[1], 1);
    }

    @Test
    void aTileSaysItsFactorsAndThatItCountsMinus() {
        FoldedSquare square = show(1.02, 0.94, -0.18);
        Stand.move(square, Stand.middle(square, new Cell(1, 0)));
        assertEquals(new Cell(1, 0), square.getHovered());
        assertEquals("body=b × head=a = 0.940 · 1.020 = 0.959", Stand.spoken(square));
        Stand.move(square, Stand.middle(square, new Cell(2, 1)));
        Stand.click();
        assertEquals("smiling=c × body=b = (−0.180) · 0.940 = −0.169, hatched: counts minus", Stand.spoken(square));
        assertEquals(new Cell(2, 1), square.getPinned());
        Stand.move(square, Stand.middle(square, new Cell(2, 2)));
        assertEquals("smiling=c with itself: (−0.180)² = 0.032", Stand.spoken(square));
        Stand.move(square, Stand.middle(square, new Cell(1, Cell.ALL)));
        assertEquals("body=b: 0.940", Stand.spoken(square));
    }

    @Test
    void colourTellsTheSignAndNotTheSize() {
        FoldedSquare square = show(1, 0.5, 0.4, -0.9);
        FxExtension.run(() -> square.setNumberFormat(value -> ""));
        int large = Stand.cornerColor(square, new Cell(1, 0));
        assertEquals(large, Stand.cornerColor(square, new Cell(2, 1)));
        assertNotEquals(large, Stand.cornerColor(square, new Cell(3, 0)));
    }

    @Test
    void whatIsTakenAwayLiesBesideAndWhatIsFoldedIsGone() {
        FoldedSquare square = show(1, 0.8, 0.7, 0.6, -0.5, 0.4);
        Point2D upper = Stand.middle(square, new Cell(0, 1));
        Point2D diagonal = Stand.middle(square, new Cell(0, 0));
        foldTo(square, Fold.WITHOUT_DIAGONAL);
        Stand.move(square, diagonal);
        assertNull(square.getHovered());
        Point2D taken = Stand.middle(square, new Cell(0, 0));
        assertTrue(taken.getX() > diagonal.getX() + 100, taken.toString());
        Stand.move(square, upper);
        assertEquals(new Cell(0, 1), square.getHovered());
        FxExtension.run(() -> square.setPinned(new Cell(0, 1)));
        foldTo(square, Fold.FOLDED);
        Stand.move(square, upper.add(1, 0));
        assertNull(square.getHovered());
        assertEquals(new Cell(1, 0), square.getPinned());
        foldTo(square, Fold.WHOLE);
        Stand.move(square, upper);
        assertEquals(new Cell(0, 1), square.getHovered());
    }

    @Test
    void aMoveThatComesDuringAnotherGoesOnFromWhereTheTilesAre() {
        FoldedSquare square = show(1, 0.8, 0.7);
        FxExtension.run(() -> square.foldProperty().set(Fold.PAIRS));
        FxExtension.pulse();
        FxExtension.pulse();
        double on = FxExtension.call(square::position);
        assertTrue(on > 0 && on < 3, "at " + on);
        FxExtension.run(() -> square.foldProperty().set(Fold.WHOLE));
        FxExtension.pulse();
        assertTrue(FxExtension.call(square::position) < 3);
        foldTo(square, Fold.WITHOUT_DIAGONAL);
        assertEquals(1, FxExtension.call(square::position));
    }

    @Test
    void keysGoFromTileToTileAndStayBelowTheDiagonalOnceFolded() {
        FoldedSquare square = show(1, 0.8, 0.7);
        FxExtension.run(square::requestFocus);
        Stand.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals(new Cell(0, 2), square.getPinned());
        foldTo(square, Fold.PAIRS);
        assertEquals(new Cell(2, 0), square.getPinned());
        Stand.type(KeyCode.END);
        assertEquals(new Cell(2, 2), square.getPinned());
        Stand.type(KeyCode.ESCAPE);
        assertNull(square.getPinned());
    }

    @Test
    void aLargeSquareIsReadThroughALensThatKeysAndPointerMove() {
        double[] entries = Samples.gaussian(17, 0.5, 4);
        FoldedSquare square = show(entries);
        assertTrue(square.hasLens());
        assertEquals(new Lens(0, 0, 8), square.lens());
        FxExtension.run(square::requestFocus);
        for (int n = 0; n < 13; n++) {
            Stand.type(KeyCode.DOWN);
        }
        assertEquals(new Cell(12, 0), square.getPinned());
        assertEquals(new Lens(5, 0, 8), square.lens());
        Stand.move(square, Stand.middle(square, new Cell(12, 7)));
        assertEquals(new Cell(12, 7), square.getHovered());
        Stand.move(square, new Point2D(165, 185)); // near the lower right corner of the overview
        Stand.click();
        assertEquals(new Lens(9, 9, 8), square.lens());
        Stand.move(square, new Point2D(165, 32)); // its upper right corner
        Stand.click();
        assertEquals(new Lens(0, 9, 8), square.lens());
        foldTo(square, Fold.FOLDED);
        assertEquals(new Lens(9, 0, 8), square.lens());
    }

    @Test
    void whatCannotBeDrawnIsSaid() {
        FoldedSquare square = show(0, 0);
        assertEquals(extent(square, new Cell(1, 0))[0], extent(square, new Cell(1, 1))[0], 1);
        FxExtension.run(() -> square.setMessage("no numbers"));
        assertEquals("no numbers", Stand.spoken(square));
        Stand.move(square, new Point2D(300, 200));
        assertNull(square.getHovered());
        FoldedSquare huge = show(1e300, -1e300, Double.NaN);
        assertEquals(extent(huge, new Cell(0, 1))[0], extent(huge, new Cell(0, 1))[1], 1);
        FxExtension.run(() -> assertThrows(IllegalArgumentException.class, () -> huge.setEntries(new double[2])));
    }

    @Test
    void labelsGiveWayToEachOtherAndKeepTheirOrder() {
        assertArrayEquals(new double[] {10, 60}, Spread.of(new double[] {10, 60}, 20, 0, 100));
        assertArrayEquals(new double[] {30, 50, 70}, Spread.of(new double[] {50, 50, 50}, 20, 0, 100));
        assertArrayEquals(new double[] {0, 20, 40}, Spread.of(new double[] {1, 2, 3}, 20, 0, 100));
        assertArrayEquals(new double[] {60, 80, 100}, Spread.of(new double[] {97, 98, 99}, 20, 0, 100));
    }

    @Test
    void aSheetIsChosenWithPointerAndKeys() {
        SheetStack stack = FxExtension.call(() -> Samples.sheets(6, 4));
        stand.show(stack, 700, 400);
        assertEquals("k = 1: −0.100. Σ: 0.500", Stand.spoken(stack));
        FxExtension.run(stack::requestFocus);
        Stand.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals(2, stack.chosenProperty().get());
        Stand.type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
        assertEquals(0, stack.chosenProperty().get());
        Stand.move(stack, new Point2D(60, 60));
        Stand.click();
        assertEquals(0, stack.chosenProperty().get());
        FxExtension.run(stack::dealOut);
        assertFalse(FxExtension.call(stack::isAtRest));
        while (!FxExtension.call(stack::isAtRest)) {
            FxExtension.pulse();
        }
    }
}
