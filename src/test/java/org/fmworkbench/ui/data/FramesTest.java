package org.fmworkbench.ui.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.fmworkbench.data.Catalog;
import org.fmworkbench.data.LoadOptions;
import org.fmworkbench.data.Progress;
import org.fmworkbench.data.Source;
import org.fmworkbench.data.Tables;
import org.fmworkbench.data.Task;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.TrainingData;
import org.fmworkbench.ui.model.OpenData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the stage Data shows, without a toolkit. */
class FramesTest {
    private static final Texts TEXTS = Texts.beside(DataViewModel.class);

    static List<String> names() {
        return Catalog.names();
    }

    static OpenData open(String name, LoadOptions options, Tables tables) throws InputException {
        Source source = Source.open(name, Progress.NONE);
        RunSettings settings = RunSettings.of(source.card().orElseThrow()).withTables(tables);
        var dataset = source.encode(options);
        return new OpenData(null, source, options, dataset, TrainingData.of(dataset, settings));
    }

    private static OpenData open(String name) throws InputException {
        return open(name, LoadOptions.auto(), Tables.PER_FIELD);
    }

    @ParameterizedTest
    @MethodSource("names")
    void theTableHasAllColumnsAndEachSaysWhatItIsToTheModel(String name) throws InputException {
        OpenData open = open(name);
        TableFrame frame = TableFrame.of(open.dataset(), TEXTS);
        assertEquals(open.dataset().rows(), frame.rows());
        assertEquals(
                open.source().columns(),
                frame.columns().stream().map(TableFrame.Column::name).toList());
        assertEquals(
                open.source().card().orElseThrow().fields().stream().sorted().toList(),
                frame.columns().stream()
                        .filter(c -> c.role() == TableFrame.Role.FIELD)
                        .map(TableFrame.Column::name)
                        .sorted()
                        .toList());
        assertEquals(open.dataset().cell(3, 1), frame.cells().at(3, 1));
    }

    @ParameterizedTest
    @MethodSource("names")
    void indicesInVAreThoseThatAreTrainedOn(String name) throws InputException {
        for (Tables tables : Tables.values()) {
            OpenData open = open(name, LoadOptions.auto(), tables);
            IndexFrame frame = IndexFrame.of(open, TEXTS);
            int fields = open.dataset().fieldCount();
            for (int row = 0; row < open.dataset().rows(); row += 97) {
                IndexFrame.Row shown = IndexFrame.row(open, row, TEXTS);
                int first = row * fields;
                assertArrayEquals(
                        IntStream.range(0, fields)
                                .map(f -> open.training().index()[first + f])
                                .toArray(),
                        IntStream.range(0, fields)
                                .map(f -> frame.offsets()[f] + shown.codes()[f])
                                .toArray());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyRowIsCountedOnceInEachFieldAndInTheTarget(String name) throws InputException {
        var data = open(name).dataset();
        Tally tally = Tally.of(data, TEXTS);
        assertEquals(data.columns(), tally.columns().size());
        for (Tally.Column column : tally.columns()) {
            assertEquals(column.values().length, column.counts().length);
            if (column.counts().length > 0) {
                assertEquals(
                        data.rows(),
                        IntStream.of(0).mapToDouble(i -> sum(column.counts())).sum());
            }
        }
        assertEquals(data.rows(), sum(tally.target().counts()));
        assertEquals(data.task() == Task.REGRESSION, tally.target().isHistogram());
    }

    private static double sum(double[] values) {
        return java.util.Arrays.stream(values).sum();
    }

    @Test
    void aHistogramOfWholeNumbersKeepsThemWhole() throws InputException {
        Tally.Target torque = Tally.of(open("balance_scale").dataset(), TEXTS).target();
        assertEquals("−24", torque.low());
        assertEquals("24", torque.high());
        assertEquals("−24 to −22", torque.names()[0]);
        assertEquals(17, torque.names().length);
    }

    @Test
    void theListNamesEveryDataSetAndTheOpenOne() throws InputException {
        List<DataItem> items = DataItem.list(open("titanic"), "/data/some/own.csv", TEXTS);
        assertEquals(13, items.size());
        assertEquals("own.csv", items.get(0).title());
        assertEquals(
                List.of("titanic"),
                items.stream().filter(DataItem::open).map(DataItem::id).toList());
        assertEquals("binary · 2,201 rows · F = 3", items.get(4).facts());
    }

    @Test
    void unchangedWordsAskForNothingAndKeepWhatWasChosenByItself() throws InputException {
        OpenData open = open("gapminder");
        EncodingDraft draft = EncodingDraft.of(open);
        assertEquals("", draft.changes(draft, TEXTS));
        assertEquals(LoadOptions.auto(), draft.options(open));
    }

    @Test
    void changesAreToldAndBecomeOptions() throws InputException {
        OpenData open = open("gapminder");
        EncodingDraft wanted = new EncodingDraft("fertility", "auto", "", "8", List.of("country", "life_expectancy"));
        assertEquals(
                "ranges: 4 → 8\nmore fields: life_expectancy\nfewer fields: year",
                wanted.changes(EncodingDraft.of(open), TEXTS));
        assertEquals(new LoadOptions(null, List.of("country", "life_expectancy"), null, null, 8), wanted.options(open));
        assertEquals("", wanted.error(TEXTS));
    }

    @Test
    void anotherTargetTakesTheFieldsThatAreSeen() throws InputException {
        OpenData open = open("titanic");
        EncodingDraft wanted = new EncodingDraft("sex", "auto", "female", "4", List.of("class", "age"));
        LoadOptions options = wanted.options(open);
        assertEquals(new LoadOptions("sex", List.of("class", "age"), null, "female", 4), options);
        assertEquals("female", open.source().encode(options).target().positive());
    }

    @Test
    void badWordsAreTold() {
        assertTrue(new EncodingDraft("t", "auto", "", "1", List.of("a"))
                .error(TEXTS)
                .contains("“1”"));
        assertTrue(new EncodingDraft("t", "auto", "", "x", List.of("a"))
                .error(TEXTS)
                .contains("“x”"));
        assertFalse(
                new EncodingDraft("t", "auto", "", "4", List.of()).error(TEXTS).isEmpty());
    }

    @Test
    void widthsFillTheRoomOrGiveWayFromTheWidest() {
        ColumnWidths widths = new ColumnWidths(new double[] {50, 50, 50}, new double[] {40, 100, 200}, 60);
        assertArrayEquals(new double[] {100, 150, 250}, widths.share(500));
        assertArrayEquals(new double[] {50, 100, 150}, widths.share(300), 1);
        assertArrayEquals(new double[] {50, 100, 120}, widths.share(100));
    }

    @Test
    void aMillionRowsAreNumbersThatAreMadeWhenAskedFor() {
        RowList rows = new RowList(1_000_000);
        assertEquals(1_000_000, rows.size());
        assertEquals(999_999, rows.get(999_999));
        assertEquals(7, rows.indexOf(7));
        assertFalse(rows.contains(1_000_000));
    }
}
