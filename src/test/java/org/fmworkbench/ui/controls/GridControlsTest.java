package org.fmworkbench.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import javafx.scene.input.KeyCode;
import org.fmworkbench.ui.FxExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pair matrix, table of sums and one-hot diagram. */
@ExtendWith(FxExtension.class)
class GridControlsTest {
    private final Stand stand = new Stand();

    @BeforeEach
    void light() {
        FxExtension.run(() -> Stand.theme(false));
    }

    @AfterEach
    void close() {
        stand.dispose();
    }

    private static int expected(GridControl grid, double value) {
        return FxExtension.call(() -> Palette.of(grid).scale().argb(value, grid.getLimit()));
    }

    @Test
    void aPairIsHoveredPinnedAndSpoken() {
        PairMatrix matrix = FxExtension.call(() -> Samples.pairs(6, 4, 3));
        stand.show(matrix, 600, 400);
        Cell pair = new Cell(3, 1);
        assertEquals(expected(matrix, matrix.value(3, 1)), Stand.cornerColor(matrix, pair));
        Stand.move(matrix, Stand.middle(matrix, pair));
        assertEquals(pair, matrix.getHovered());
        Stand.click();
        assertEquals(pair, matrix.getPinned());
        assertEquals("holding=sword · body=round = 0.675424", Stand.spoken(matrix));
        Stand.move(matrix, Stand.middle(matrix, new Cell(2, Cell.ALL)));
        assertEquals("smiling=no", Stand.spoken(matrix));
    }

    @Test
    void theUpperTriangleHoldsNoCell() {
        PairMatrix matrix = FxExtension.call(() -> Samples.pairs(6, 4, 3));
        stand.show(matrix, 600, 400);
        Stand.move(matrix, Stand.middle(matrix, new Cell(0, 0)).add(120, 0));
        assertNull(matrix.getHovered());
    }

    @Test
    void keysStayInTheLowerTriangle() {
        PairMatrix matrix = FxExtension.call(() -> Samples.pairs(6, 4, 3));
        stand.show(matrix, 600, 400);
        FxExtension.run(matrix::requestFocus);
        Stand.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.END);
        assertEquals(new Cell(1, 1), matrix.getPinned());
        Stand.type(KeyCode.UP);
        assertEquals(new Cell(0, 0), matrix.getPinned());
    }

    @Test
    void theTableOfSumsSpeaksItsTotals() {
        SumsTable table = FxExtension.call(() -> Samples.sums(6, 4, 2));
        stand.show(table, 600, 400);
        assertEquals(expected(table, table.value(1, 1)), Stand.cornerColor(table, new Cell(1, 1)));
        Cell total = new Cell(6 + 3, 4);
        Stand.move(table, Stand.middle(table, total));
        assertEquals(total, table.getHovered());
        assertEquals("½ (−), Σ over k: " + Decimals.fixed(6).apply(pairSum(6, 4)), Stand.spoken(table));
        Stand.move(table, Stand.middle(table, new Cell(Cell.ALL, 2)));
        assertEquals("k = 3", Stand.spoken(table));
    }

    /** The same number the other way round: over all pairs. */
    private static double pairSum(int fields, int factors) {
        double[] u = Samples.gaussian(fields * factors, 0.5, 2);
        double sum = 0;
        for (int i = 0; i < fields; i++) {
            for (int j = 0; j < i; j++) {
                for (int k = 0; k < factors; k++) {
                    sum += u[i * factors + k] * u[j * factors + k];
                }
            }
        }
        return sum;
    }

    @Test
    void aPinnedFactorGetsRoomForItsNumbers() {
        SumsTable table = FxExtension.call(() -> Samples.sums(8, 16, 2));
        stand.show(table, 600, 400);
        double before = width(table, new Cell(0, 5));
        FxExtension.run(() -> table.pinMarksProperty().set(Marks.columns(5)));
        FxExtension.pulse();
        assertEquals(true, before < NumberFit.NARROWEST && width(table, new Cell(0, 5)) >= NumberFit.NARROWEST);
    }

    private static double width(GridControl grid, Cell cell) {
        double y = Stand.middle(grid, cell).getY();
        GridSkin<?> skin = (GridSkin<?>) grid.getSkin();
        int width = 0;
        for (double x = 0; x < grid.getWidth(); x++) {
            width += cell.equals(skin.cellAt(x, y)) ? 1 : 0;
        }
        return width;
    }

    @Test
    void theOneHotDiagramSpeaksTheRowOfTheTable() {
        OneHotDiagram diagram = FxExtension.call(() -> Samples.oneHot(6));
        stand.show(diagram, 760, 340);
        assertEquals("body = round: value 1 of 3, row 3 of V", Stand.spoken(diagram));
        Stand.move(diagram, Stand.middle(diagram, new Cell(4, 0)));
        assertEquals("jacket = red: value 1 of 4, row 11 of V", Stand.spoken(diagram));
    }

    @Test
    void wrongSizesAreRefused() {
        FxExtension.run(() -> {
            PairMatrix matrix = Samples.pairs(6, 4, 3);
            assertThrows(IllegalArgumentException.class, () -> matrix.setValues(new double[35]));
            SumsTable table = Samples.sums(6, 4, 2);
            SumsData other = Samples.sumsData(5, 4, new double[20]);
            assertThrows(IllegalArgumentException.class, () -> table.setData(other));
            Heatmap map = Samples.monk(2, 1);
            assertThrows(IllegalArgumentException.class, () -> map.setValues(new double[10], 0, 17));
        });
    }
}
