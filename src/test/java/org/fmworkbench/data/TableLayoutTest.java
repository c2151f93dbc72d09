package org.fmworkbench.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.fmworkbench.text.InputException;
import org.junit.jupiter.api.Test;

class TableLayoutTest {
    private static final List<Field> FIELDS = List.of(
            new Field("a", Vocabulary.of(List.of("2", "10"))), new Field("b", Vocabulary.of(List.of("1", "2", "x"))));

    private static List<String> labels(TableLayout layout) {
        return IntStream.range(0, layout.vocabulary()).mapToObj(layout::label).toList();
    }

    @Test
    void perFieldStacksTheTables() {
        TableLayout layout = TableLayout.of(FIELDS, Tables.PER_FIELD);
        assertEquals(List.of("a=2", "a=10", "b=1", "b=2", "b=x"), labels(layout));
        assertEquals(List.of(0, 2), List.of(layout.offset(0), layout.offset(1)));
        assertEquals(List.of(1, 2, 4), List.of(layout.row(0, 1), layout.row(1, 0), layout.row(1, 2)));
        assertEquals(
                List.of(0, 0, 1, 1, 1),
                IntStream.range(0, 5).mapToObj(layout::field).toList());
    }

    @Test
    void sharedGivesTheSameTextTheSameRow() {
        TableLayout layout = TableLayout.of(FIELDS, Tables.SHARED);
        assertEquals(List.of("1", "2", "10", "x"), labels(layout));
        assertEquals(List.of(1, 2), List.of(layout.row(0, 0), layout.row(0, 1)));
        assertEquals(List.of(0, 1, 3), List.of(layout.row(1, 0), layout.row(1, 1), layout.row(1, 2)));
        assertEquals(List.of(0, 0, -1), List.of(layout.offset(0), layout.offset(1), layout.field(2)));
    }

    @Test
    void theScaleHasTwentyRowsOrFive() throws InputException {
        Dataset data = Source.open("balance_scale", Progress.NONE).encode(LoadOptions.auto());
        TableLayout own = TableLayout.of(data.fields(), Tables.PER_FIELD);
        TableLayout shared = TableLayout.of(data.fields(), Tables.SHARED);
        assertEquals(List.of(20, 5), List.of(own.vocabulary(), shared.vocabulary()));
        assertEquals(List.of("1", "2", "3", "4", "5"), labels(shared));
        // The first rows of the file: 2,1,2,5 and 4,4,1,3.
        assertArrayEquals(new int[] {1, 5, 11, 19, 3, 8, 10, 17}, head(own.encode(data)));
        assertArrayEquals(new int[] {1, 0, 1, 4, 3, 3, 0, 2}, head(shared.encode(data)));
        assertEquals(2500, own.encode(data).length);
    }

    private static int[] head(int[] index) {
        return java.util.Arrays.copyOf(index, 8);
    }
}
