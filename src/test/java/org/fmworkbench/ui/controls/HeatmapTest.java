package org.fmworkbench.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.fmworkbench.ui.FxExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class HeatmapTest {
    private final Stand stand = new Stand();

    @AfterEach
    void close() {
        FxExtension.run(() -> Stand.theme(false));
        stand.dispose();
    }

    private Heatmap shown(boolean large, double width, double height) {
        Heatmap map = FxExtension.call(() -> large ? Samples.birds(16, 1) : Samples.monk(4, 1));
        stand.show(map, width, height);
        return map;
    }

    private static int expected(GridControl grid, double value) {
        return FxExtension.call(() -> Palette.of(grid).scale().argb(value, grid.getLimit()));
    }

    @Test
    void cellsHaveTheScalesColours() {
        Heatmap map = shown(false, 600, 500);
        for (Cell cell : new Cell[] {new Cell(1, 0), new Cell(4, 2), new Cell(16, 4)}) {
            assertEquals(
                    expected(map, map.value(cell.row(), cell.column())), Stand.cornerColor(map, cell), cell.toString());
        }
    }

    @Test
    void manyCellsPaintedAsAnImageHaveTheScalesColours() {
        Heatmap map = FxExtension.call(() -> Samples.birds(16, 1));
        map.overviewProperty().set(true);
        stand.show(map, 1900, 1070);
        map.setOutlinedRows();
        for (Cell cell : new Cell[] {new Cell(0, 0), new Cell(200, 7), new Cell(356, 16)}) {
            int color = Stand.snapshot(map)
                    .getPixelReader()
                    .getArgb((int) Stand.middle(map, cell).getX(), (int)
                            Stand.middle(map, cell).getY());
            assertEquals(expected(map, map.value(cell.row(), cell.column())), color, cell.toString());
        }
        assertEquals(new RowRange(0, 357), map.visibleRowsProperty().get());
    }

    @Test
    void pointerHoversAndClickPinsAndUnpins() {
        Heatmap map = shown(false, 600, 500);
        Cell cell = new Cell(5, 3);
        Stand.move(map, Stand.middle(map, cell));
        assertEquals(cell, map.getHovered());
        assertNull(map.getPinned());
        Stand.click();
        assertEquals(cell, map.getPinned());
        Stand.click();
        assertNull(map.getPinned());
        Stand.move(map, Stand.middle(map, new Cell(3, Cell.ALL)));
        assertEquals(new Cell(3, Cell.ALL), map.getHovered());
        Stand.move(map, Stand.middle(map, new Cell(Cell.ALL, 4)));
        assertEquals(new Cell(Cell.ALL, 4), map.getHovered());
        Stand.move(map, new javafx.geometry.Point2D(599, 499));
        assertNull(map.getHovered());
    }

    @Test
    void keysMoveThePinAndTheScreenReaderSaysItsValueAsItChanges() {
        Heatmap map = shown(false, 600, 500);
        FxExtension.run(map::requestFocus);
        Stand.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN);
        assertEquals(new Cell(1, 1), map.getPinned());
        double[] values = new double[17 * 5];
        values[5 + 1] = -0.5;
        FxExtension.run(() -> map.setValues(values, 0, 17));
        assertEquals("head=square, k = 2: −0.500000", Stand.spoken(map));
        Stand.type(KeyCode.END, KeyCode.RIGHT);
        assertEquals("head=square, w: 0.000000", Stand.spoken(map));
        Stand.type(KeyCode.ESCAPE);
        assertNull(map.getPinned());
    }

    @Test
    void scrollsByRepaintingAndReportsTheRowsItNeeds() {
        Heatmap map = shown(true, 600, 500);
        RowRange first = map.visibleRowsProperty().get();
        assertEquals(0, first.first());
        assertTrue(first.count() > 15 && first.count() < 40, first.toString());
        FxExtension.run(() -> map.scrollTo(222));
        FxExtension.pulse();
        RowRange shown = map.visibleRowsProperty().get();
        assertTrue(shown.contains(222), shown.toString());
        double[] window = Samples.gaussian(shown.count() * 17, 0.1, 8);
        FxExtension.run(() -> map.setValues(window, shown.first(), shown.count()));
        assertEquals(window[0], map.value(shown.first(), 0));
        assertTrue(Double.isNaN(map.value(shown.first() - 1, 0)));
        Cell cell = new Cell(shown.first() + 3, 5);
        assertEquals(expected(map, window[3 * 17 + 5]), Stand.cornerColor(map, cell));
    }

    @Test
    void outlinedRowsAreFoundOneAfterTheOther() {
        Heatmap map = shown(true, 600, 500);
        for (int row : new int[] {150, 222, 275, 300}) {
            FxExtension.run(() -> map.scrollToNextOutlined(true));
            FxExtension.pulse();
            assertTrue(map.visibleRowsProperty().get().contains(row), "row " + row);
        }
    }

    @Test
    void arrowKeysScroll() {
        Heatmap map = shown(true, 600, 500);
        FxExtension.run(() -> {
            map.requestFocus();
            map.setPinned(new Cell(map.visibleRowsProperty().get().count() - 1, 0));
        });
        Stand.type(KeyCode.DOWN, KeyCode.DOWN);
        assertTrue(map.visibleRowsProperty().get().first() > 0);
        assertTrue(map.visibleRowsProperty().get().contains(map.getPinned().row()));
    }

    @Test
    void anotherThemeRepaints() {
        Heatmap map = shown(false, 600, 500);
        Cell cell = new Cell(4, 1);
        int light = Stand.cornerColor(map, cell);
        FxExtension.run(() -> Stand.theme(true));
        int dark = Stand.cornerColor(map, cell);
        assertNotEquals(light, dark);
        assertEquals(expected(map, map.value(4, 1)), dark);
        assertNotEquals(Color.WHITE, map.tone(Tone.BACKGROUND));
    }

    @Test
    void numbersAreLeftOutBelowFortyPixels() {
        FxExtension.run(() -> {
            Heatmap map = new Heatmap();
            Type type = Type.of(map.getFont());
            assertNull(NumberFit.choose(map, type, 39.9, 30, 1));
            map.setNumberFormat(v -> "−1");
            assertEquals("−1", NumberFit.choose(map, type, 40, 30, 1).format().apply(0));
            assertNull(NumberFit.choose(map, type, 60, 8, 1), "too low for any type");
        });
    }

    @Test
    void fixedLimitHoldsAgainstTheData() {
        FxExtension.run(() -> {
            Heatmap map = Samples.monk(2, 1);
            assertTrue(map.getLimit() > 0.5);
            map.fixedLimitProperty().set(0.25);
            assertEquals(0.25, map.getLimit());
            map.fixedLimitProperty().set(Double.NaN);
            assertFalse(map.getLimit() == 0.25);
        });
    }
}
