package org.fmworkbench.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.fmworkbench.ui.FxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The listing, the strip of entries and the bar of a lane. */
@ExtendWith(FxExtension.class)
class LaneControlsTest {
    private static final String LONG = "        for (int i = 0, at = column; i < fields; i++, at += k) {";

    @ParameterizedTest
    @ValueSource(ints = {8, 20, 44, 63, 64, 200})
    void aWrappedLineLosesNothingAndNoRowIsTooLong(int columns) {
        List<CodeRow> rows = CodeRow.wrapped(5, LONG, columns);
        String together = rows.stream().map(row -> row.text().strip()).collect(Collectors.joining(" "));
        assertEquals(LONG.replace(" ", ""), together.replace(" ", ""));
        rows.forEach(row -> {
            assertTrue(row.text().length() <= columns, row.text());
            assertEquals(5, row.line());
        });
        assertEquals(columns >= LONG.length(), rows.size() == 1);
    }

    @Test
    void aListingSaysItsMarkedLine() {
        FxExtension.run(() -> {
            CodeListing listing = new CodeListing();
            listing.setLines(List.of("int a = 1;", "    a += 2;"), 0);
            assertEquals("", listing.describe());
            listing.markedProperty().set(1);
            assertEquals("line 2 of 2: a += 2;", listing.describe());
            listing.setLines(List.of("x"), 0);
            assertEquals(-1, listing.markedProperty().get());
        });
    }

    @Test
    void aStripSaysItsCellAndForgetsWhatDoesNotFitOtherLabels() {
        FxExtension.run(() -> {
            EntryStrip strip = new EntryStrip();
            strip.setLabels(new String[] {"column 0", "column 1"}, new String[] {"i = 0"}, new String[] {"0"});
            strip.setValues(new double[] {0.25, -1});
            strip.setTouched(List.of(new Cell(Cell.ALL, 0)));
            strip.setPinned(new Cell(1, 0));
            assertEquals("i = 0, column 1: −1.000000", strip.describe());
            strip.setLabels(new String[] {"column 0"}, new String[] {"i = 0"}, new String[] {"0"});
            assertEquals("", strip.describe());
            assertTrue(strip.getTouched().isEmpty());
        });
    }

    @Test
    void aBarSaysHowFarItIs() {
        FxExtension.run(() -> {
            LaneBar bar = new LaneBar();
            bar.set(23, 38, 59);
            assertEquals("23 of 38", bar.describe());
            assertFalse(bar.hasArrived());
            bar.set(38, 38, 59);
            assertTrue(bar.hasArrived());
        });
    }
}
