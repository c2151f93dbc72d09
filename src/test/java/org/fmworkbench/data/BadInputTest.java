package org.fmworkbench.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import org.fmworkbench.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {
    @TempDir
    Path folder;

    private static void assertRefused(String message, Executable reading) {
        assertEquals(message, assertThrows(InputException.class, reading).getMessage());
    }

    private void assertRefused(String message, String text) {
        assertRefused(message, () -> Files4Tests.load(folder, text));
    }

    private void assertRefused(String message, String text, UnaryOperator<LoadOptions> options) {
        assertRefused(message, () -> Files4Tests.read(folder, text).encode(options.apply(LoadOptions.auto())));
    }

    private void assertRefused(String message, byte[] bytes) {
        Path file = Files4Tests.write(folder, "t.csv", bytes);
        assertRefused(message, () -> Source.read(file, Progress.NONE));
    }

    @Test
    void noSuchFile() {
        Path file = folder.resolve("absent.csv");
        assertRefused(
                file + ": there is no such file. Check the path, or use a bundled data set: xor, monk1, balance_scale, "
                        + "titanic, planted_movies, gapminder, ucb_admissions, football, monk2, parity3, diamonds, "
                        + "birdstrikes.",
                () -> Source.open(file.toString(), Progress.NONE));
    }

    @Test
    void aPathThatCannotBe() {
        assertRefused(
                "a b: this is not a path that this computer can express. Check the characters in it, or rename the file.",
                () -> Source.open("a\0b", Progress.NONE));
    }

    @Test
    void aDirectory() {
        assertRefused(
                folder + ": this is a directory. Name a CSV or TSV file inside it.",
                () -> Source.open(folder.toString(), Progress.NONE));
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\n\n  \n'", "'\uFEFF'"})
    void anEmptyFile(String text) {
        assertRefused(
                "t.csv: the file is empty. A table needs a line with the names of its columns and at least one line of data.",
                text);
    }

    @Test
    void onlyAHeader() {
        assertRefused(
                "t.csv, line 2: there is only one line, the names of the columns. Add lines of data below it.",
                "\na,b\n\n");
    }

    @Test
    void aBinaryFile() {
        assertRefused(
                "t.csv, line 2: there is a NUL byte, so this is a binary file. Export the table as CSV, in UTF-8.",
                "a,b\n1,\0".getBytes(StandardCharsets.UTF_8));
        assertRefused(
                "t.csv, line 1: the byte 0x89 is not UTF-8 text. Save the file as UTF-8; if it is not a text file, export "
                        + "the table as CSV.",
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'});
        assertRefused(
                "t.csv: this is a spreadsheet or an archive (zip), not text. Export the table as CSV, in UTF-8.",
                new byte[] {'P', 'K', 3, 4, 20, 0});
        assertRefused(
                "t.csv: this file is compressed (gzip). Decompress it first.", new byte[] {0x1f, (byte) 0x8b, 8, 0});
        assertRefused(
                "t.csv: this file is UTF-16 text. Save it as UTF-8.", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_16));
    }

    @Test
    void textThatIsNotUtf8() {
        String message = "t.csv, line 3: the byte 0xE9 is not UTF-8 text. Save the file as UTF-8; if it is not a text "
                + "file, export the table as CSV.";
        assertRefused(message, "a,b\r\n1,2\r\ncaf\u00e9,3\r\n".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(message, "a,b\n1,2\n3,\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aFaultBeyondTheFirstBlockHasItsLine() {
        String rows = "a,b\n" + "123456,7890\n".repeat(30_000);
        byte[] text = (rows + "caf\u00e9,1\n").getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(
                "t.csv, line 30002: the byte 0xE9 is not UTF-8 text. Save the file as UTF-8; if it is not a text file, "
                        + "export the table as CSV.",
                text);
        assertRefused(
                "t.csv, line 30002: cells in this row: 3, in the first row (line 1): 2. Every row needs as many as the "
                        + "first. Cells are separated by comma; put a cell that holds one in double quotes.",
                rows + "1,2,3\n");
    }

    @Test
    void raggedRows() {
        String message =
                "t.csv, line %d: cells in this row: %d, in the first row (line 1): 3. Every row needs as many as the "
                        + "first. Cells are separated by %s; put a cell that holds one in double quotes.";
        assertRefused(message.formatted(3, 2, "comma"), "a,b,c\n1,2,3\n4,5\n6,7,8\n");
        assertRefused(message.formatted(3, 4, "comma"), "a,b,c\n1,2,3\n4,5,6,7\n6,7,8\n");
        assertRefused(message.formatted(5, 2, "tab"), "a\tb\tc\n1\t\"2\n2\"\t3\n\n4\t5\n6\t7\t8\n");
        assertRefused(message.formatted(3, 1, "semicolon"), "a;b;c\r\n1;2;3\r\n\"\"\r\n6;7;8\r\n");
    }

    @Test
    void quotesThatAreNotQuotes() {
        assertRefused(
                "t.csv, line 3, column 2: a quoted cell begins here and never ends. Close the double quote, or write it "
                        + "twice if it is part of the text.",
                "a,b\n1,2\n3,\"4\n5,6\n7,8\n");
        assertRefused(
                "t.csv, line 3, column 1: “x” stands after the closing double quote of a cell. Write a double quote inside "
                        + "a quoted cell twice.",
                "a,b\n1,2\n\"3\" x,4\n5,6\n");
    }

    @Test
    void noSuchColumn() {
        String text = "a,b,y\n1,2,no\n1,3,yes\n2,2,yes\n";
        String message = "t.csv: there is no column “c”. The columns are “a”, “b”, “y”.";
        assertRefused(message, text, o -> o.withTarget("c"));
        assertRefused(message, text, o -> o.withFields(List.of("a", "c")));
    }

    @Test
    void fieldsThatCannotBe() {
        String text = "a,b,y\n1,2,no\n1,3,yes\n2,2,yes\n";
        assertRefused(
                "t.csv: the target “y” cannot be a field too. Leave it out of the fields.",
                text,
                o -> o.withFields(List.of("a", "y")));
        assertRefused(
                "t.csv: a field is named twice in “a”, “a”. Name each once.",
                text,
                o -> o.withFields(List.of("a", "a")));
        assertRefused(
                "t.csv: no field is chosen. Choose at least one of “a”, “b”, “y”.", text, o -> o.withFields(List.of()));
        assertRefused("A real-valued column can be cut into 2 to 1000 ranges, not 1.", text, o -> o.withBins(1));
    }

    @Test
    void noUsableField() {
        assertRefused(
                "t.csv: beside the target “y” there is no usable field. Column “id” was left out: it has as many values as "
                        + "there are rows (3), like an id. Column “c” was left out: it is “x” in every row. Column “d” was "
                        + "left out: it is “(missing)” in every row. Add columns with values that repeat, or name the "
                        + "fields to use them all the same.",
                "id,c,d,y\nu1,x,,no\nu2,x,,yes\nu3,x,,yes\n");
        assertRefused(
                "t.csv: beside the target “y” there is no usable field. The table has no other column. Add columns with "
                        + "values that repeat, or name the fields to use them all the same.",
                "y\nno\nyes\nyes\n");
    }

    @Test
    void aTargetWithoutValues() {
        assertRefused(
                "t.csv, column “y”: no row has a target. Choose another column as the target.", "a,y\n1,\n1,NA\n2,\n");
    }

    @Test
    void aTargetWithOneValue() {
        String message =
                "t.csv, line %d, column “y”: the target is “%s” here and in all other rows (%d in all), so there "
                        + "is nothing to learn. Choose another column as the target.";
        assertRefused(message.formatted(2, "yes", 3), "a,y\n1,yes\n1,yes\n2,yes\n");
        assertRefused(message.formatted(3, "yes", 2), "a,y\n1,\n1,yes\n2,yes\n", o -> o.withTask(Task.BINARY));
        assertRefused(message.formatted(2, "7", 3), "a,y\n1,7\n1,7\n2,7\n", o -> o.withTask(Task.REGRESSION));
    }

    @Test
    void aBinaryTargetWithThreeValues() {
        assertRefused(
                "t.csv, line 5, column “y”, value “perhaps”: a binary target has two values, this one has 3: “no”, "
                        + "“perhaps”, “yes”. Choose another target, leave out the rows with a third value, or choose "
                        + "regression if they are numbers.",
                "a,y\n1,yes\n1,no\n2,yes\n2,perhaps\n",
                o -> o.withTask(Task.BINARY));
        assertRefused(
                "t.csv, line 2, column “y”, value “yes”: a target has either two values or numbers, this one has 3 "
                        + "values: “no”, “perhaps”, “yes”. Choose another column as the target.",
                "a,y\n1,yes\n1,no\n2,perhaps\n");
    }

    @Test
    void aPositiveValueThatIsNone() {
        String text = "a,y\n1,yes\n1,no\n2,yes\n";
        assertRefused(
                "t.csv, column “y”: the positive value “maybe” is not in the column. Choose one of “no”, “yes”.",
                text,
                o -> o.withPositive("maybe"));
        assertRefused(
                "t.csv, column “y”: a positive value (“1”) belongs to a binary target, and this one is to be regression. "
                        + "Leave it away, or choose binary.",
                "a,y\n1,1\n1,2\n2,3\n",
                o -> o.withPositive("1").withTask(Task.REGRESSION));
    }

    @Test
    void textInARegressionTarget() {
        String message =
                "t.csv, line 6, column “y”, value “abc”: a regression target must be a number. Correct it, leave "
                        + "the cell empty if the number is not known, or choose another target.";
        assertRefused(message, "a,y\n\"1\n1\",1.5\n1,2\n2,3\n2,abc\n2,x\n");
        assertRefused(message, "a,y\n1,1\n1,2\n2,1\n2,2\n2,abc\n", o -> o.withTask(Task.REGRESSION));
    }

    @ParameterizedTest
    @CsvSource({"NaN", "nan", "inf", "-Infinity", "1e999", "∞"})
    void aTargetThatIsNotFinite(String value) {
        String message =
                "t.csv, line 4, column “y”, value “" + value + "”: a target must be a finite number. Correct it, "
                        + "or leave the cell empty if the number is not known.";
        assertRefused(message, "a,y\n1,1.5\n1,2\n2," + value + "\n2,3\n");
        assertRefused(message, "a,y\n1,1\n1,1\n2," + value + "\n2,1\n");
        assertRefused(message, "a,y\n1,1\n1,0\n2," + value + "\n2,1\n", o -> o.withTask(Task.BINARY));
    }

    @ParameterizedTest
    @CsvSource({"NaN", "-inf", "1e999"})
    void aRealFieldThatIsNotFinite(String value) {
        String text = "a,b,y\n1,0.5,no\n2,0.7,yes\n1," + value + ",no\n1,0.5,no\n";
        assertRefused(
                "t.csv, line 4, column “b”, value “" + value
                        + "”: a number must be finite to be put into a range. Correct "
                        + "it, leave the cell empty if the number is not known, or leave the column out of the fields.",
                text);
    }

    @Test
    void whatWasLoadedStaysAsItWas() throws InputException {
        Source source = Files4Tests.read(folder, "a,b,y\n1,2,no\n1,3,yes\n2,2,yes\n");
        Dataset before = source.encode(LoadOptions.auto());
        assertThrows(
                InputException.class, () -> source.encode(LoadOptions.auto().withTarget("c")));
        Dataset after = source.encode(LoadOptions.auto());
        assertEquals(before.preparation(), after.preparation());
        assertEquals(before.fields(), after.fields());
        assertEquals(List.of("a", "b", "y"), source.columns());
    }

    /** Asks for the end at the n-th question. */
    private record Impatient(int[] left) implements Progress {
        @Override
        public void update(long done, long total) {}

        @Override
        public boolean cancelled() {
            return --left[0] < 0;
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3", "4", "5", "6", "7", "8"})
    void readingEndsWhenAsked(int questions) {
        String rows = "a,b,y\n" + "1,2,no\n1,3,yes\n".repeat(10_000);
        Path file = Files4Tests.write(folder, "t.csv", rows.getBytes(StandardCharsets.UTF_8));
        assertThrows(CancellationException.class, () -> Source.read(file, new Impatient(new int[] {questions})));
    }

    @Test
    void encodingEndsWhenAsked() throws InputException {
        Source source = Files4Tests.read(folder, "a,b,y\n1,2,no\n1,3,yes\n2,2,yes\n");
        assertThrows(
                CancellationException.class, () -> source.encode(LoadOptions.auto(), new Impatient(new int[] {1})));
    }
}
