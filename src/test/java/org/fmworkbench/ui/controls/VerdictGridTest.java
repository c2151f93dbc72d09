package org.fmworkbench.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.fmworkbench.ui.FxExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class VerdictGridTest {
    private final Stand stand = new Stand();
    private final List<Cell> ticked = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();
    private VerdictGrid grid;

    @BeforeEach
    void show() {
        grid = FxExtension.call(Samples::verdicts);
        FxExtension.run(() -> {
            grid.onTickedProperty().set(ticked::add);
            grid.onGroupTickedProperty().set(groups::add);
        });
        stand.show(grid, 620, 300);
    }

    @AfterEach
    void close() {
        stand.dispose();
    }

    private void click(Point2D place) {
        Stand.move(grid, place);
        Stand.click();
    }

    @Test
    void aClickTicksWhatCanBeTickedAndNothingElse() {
        click(Stand.middle(grid, new Cell(1, 1)));
        assertEquals(List.of(new Cell(1, 1)), ticked);
        assertEquals(new Cell(1, 1), grid.getPinned());
        click(Stand.middle(grid, new Cell(1, 0)));
        assertEquals(List.of(new Cell(1, 1)), ticked);
        assertEquals(new Cell(1, 0), grid.getPinned());
    }

    @Test
    void aClickOnTheNameOfAGroupIsToldWithItsFirstRow() {
        Point2D label = Stand.middle(grid, new Cell(2, Cell.ALL));
        click(new Point2D(5, label.getY()));
        assertEquals(List.of(1), groups);
        assertEquals(List.of(), ticked);
    }

    @Test
    void enterTicksAndArrowsMove() {
        FxExtension.run(grid::requestFocus);
        Stand.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ENTER, KeyCode.LEFT, KeyCode.ENTER);
        assertEquals(List.of(new Cell(1, 1)), ticked);
    }

    @Test
    void verdictsAreSpokenWithTheirWords() {
        FxExtension.run(() -> grid.setPinned(new Cell(0, 0)));
        assertEquals("first mistake, row 1, plain, x = 1: caught", Stand.spoken(grid));
        FxExtension.run(() -> grid.setPinned(new Cell(1, 1)));
        assertEquals("second mistake, row 2, odd, x = 2: not ticked", Stand.spoken(grid));
    }

    @Test
    void wrongSizesAreRefused() {
        FxExtension.run(() ->
                assertThrows(IllegalArgumentException.class, () -> grid.setVerdicts(new Verdict[5], new boolean[5])));
    }
}
