package org.fmworkbench.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fmworkbench.derivation.mistakes.Results;
import org.fmworkbench.derivation.mistakes.Results.Result;
import org.fmworkbench.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsFileTest {
    @TempDir
    Path directory;

    private Results read(String name, String text) throws Exception {
        return ResultsFile.read(Files.writeString(directory.resolve(name), text));
    }

    private static void same(Result result, int row, double[] value, double[] gradient) {
        assertEquals(row, result.row());
        assertArrayEquals(value, result.value());
        assertArrayEquals(gradient, result.gradient());
    }

    private static double[] n(double... values) {
        return values;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "row,value\n1,0.5\n3,-2e-3\n",
                "1,0.5\n3,-2e-3",
                "\uFEFFrow,value\r\n1,0.5\r\n3,-2e-3\r\n",
                "Row;Value\n1;.5\n3;-0.002\n",
                "row\tvalue\n1\t0.5\n\n3\t−0.002\n",
                "# row,value\n1.000000000000000000e+00,5.000000000000000000e-01\n3.0,-2.000000000000000042e-03\n",
                "1.00e+00 5.00e-01\n3.00e+00 -2.00e-03\n",
                "# row value\n 1   0.5\n 3  -0.002\n",
                "\"row\",\"value\"\n\"1\",\"0.5\"\n3, -0.002 ,,,\n",
                "row,value,gradient\n1,0.5,\n3,-0.002",
                "[{\"row\":1,\"value\":0.5},{\"row\":3,\"value\":-0.002}]",
                "{\"rows\":[{\"value\":0.5,\"row\":1,\"kind\":\"one-hot\",\"x\":[1],\"v\":[[1]]},{\"row\":3,\"value\":[[-2e-3]]}]}",
                "\uFEFF\n {\"start\":null,\"rows\":[{\"row\":1,\"value\":0.5,\"gradient\":null},{\"row\":3.0,\"value\":-0.002}]}",
            })
    void aNumberForEachRowIsReadHoweverItIsWritten(String text) throws Exception {
        Results results = read("results.csv", text);
        assertEquals(2, results.rows().size());
        same(results.rows().get(0), 1, n(0.5), null);
        same(results.rows().get(1), 3, n(-0.002), null);
        assertNull(results.start());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13,0,1,2\n1,0.5,1,2,3,4,5,6\n",
                "row;value;v11;v12\n13;0;1;2\n1;0.5;1;2;3;4;5;6",
                "[{\"row\":13,\"value\":0,\"gradient\":[[1,2]]},{\"row\":1,\"value\":0.5,\"gradient\":[[1,2],[3,4],[5,6]]}]",
                "[{\"row\":13,\"value\":0,\"gradient\":[1,2]},{\"row\":1,\"value\":0.5,\"gradient\":[1,2,3,4,5,6]}]",
            })
    void gradientsAreReadRowByRow(String text) throws Exception {
        List<Result> rows = read("results.csv", text).rows();
        same(rows.get(0), 13, n(0), n(1, 2));
        same(rows.get(1), 1, n(0.5), n(1, 2, 3, 4, 5, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,[0.1 0.2]\n2,nan\n3,-inf\n4,Infinity",
                "1,\"[0.1, 0.2]\"\n2,NaN\n3,-Infinity\n4,+inf",
                "1 [ 0.1  0.2 ]\n2 NaN\n3 -Inf\n4 INF",
                "[{\"row\":1,\"value\":[0.1,0.2]},{\"row\":2,\"value\":NaN},{\"row\":3,\"value\":-Infinity},{\"row\":4,\"value\":Infinity}]",
                "[{\"row\":1,\"value\":[[0.1],[0.2]]},{\"row\":2,\"value\":\"NaN\"},{\"row\":3,\"value\":\"-Infinity\"},"
                        + "{\"row\":4,\"value\":\"inf\"}]",
            })
    void severalNumbersAndWhatIsNoNumberAreKept(String text) throws Exception {
        List<Result> rows = read("results.csv", text).rows();
        same(rows.get(0), 1, n(0.1, 0.2), null);
        same(rows.get(1), 2, n(Double.NaN), null);
        same(rows.get(2), 3, n(Double.NEGATIVE_INFINITY), null);
        same(rows.get(3), 4, n(Double.POSITIVE_INFINITY), null);
    }

    @Test
    void theStartMayHaveAnyShape() throws Exception {
        String text = "{\"rows\":[],\"start\":[[0,0.25],[0,[0]]]}";
        assertArrayEquals(n(0, 0.25, 0, 0), read("results.json", text).start());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1,0.5~2,abc | results.csv, line 2: “abc” is not a number: write one number per row, e.g. 0.5.",
                "row,value~~1,0.5.5 | results.csv, line 3: “0.5.5” is not a number: write one number per row, e.g. 0.5.",
                "1,tensor(0.5) | results.csv, line 1: “tensor(0.5)” is not a number",
                "1,[0.5 x] | results.csv, line 1: “x” is not a number",
                "1,0x10 | line 1: “0x10” is not a number",
                "1,1e999 | line 1: “1e999” is too large for a double.",
                "1;0,5 | line 1: “0,5” has a decimal comma: write a decimal point, e.g. 0.5.",
                "1,0,5 | line 1: row 1 has one number behind its value, but a gradient has F · K = 3 · 2. If the numbers have a decimal comma",
                "1,0.5,1,2,3 | line 1: row 1 has 3 numbers of a gradient, but F · K = 3 · 2 are needed, or none.",
                "1,0.5,1,2,,4,5,6 | line 1: “” is not a number",
                "1,0.5~1,0.5 | line 2: row 1 stands there twice. Remove one.",
                "0,0.5 | line 1: there is no probe row 0: they are numbered from 1 to 18.",
                "row,value~19,0.5 | line 2: there is no probe row 19",
                "1.5,0.5 | line 1: there is no probe row 1.5",
                "1,0.5~two,0.5 | line 2: “two” is not the number of a row: begin each line with it, as in 1,0.5.",
                "NaN,0.5 | line 1: “NaN” is not the number of a row",
                "1,0.5~2 | line 2: row 2 has no value: write row,value, as in 2,0.5.",
                "1,[] | line 1: row 1 has no value",
                "id,pred~1,0.5 | line 1: the header is “id,pred”. It must begin with row,value, or be left out.",
                "value,row~1,0.5 | line 1: the header is “value,row”.",
                "row~1 | line 1: the header is “row”.",
                "hello | line 1: the header is “hello”.",
                "`` | results.csv is empty. It needs a line row,value for each probe row, such as 1,0.5.",
                "row,value | results.csv is empty.",
                "[{\"row\":1}] | results.csv, line 1, column 10: the key '[0].value' is missing. Add it.",
                "[{\"value\":1}] | the key '[0].row' is missing.",
                "{\"rows\":[{\"row\":1,\"value\":\"abc\"}]} | line 1, column 27: at 'rows[0].value' there must be a number, not 'abc'.",
                "[{\"row\":1,\"value\":\"0.5\"}] | at '[0].value' there must be a number, not '0.5'.",
                "[{\"row\":1,\"value\":null}] | row 1 has no value",
                "[{\"row\":1,\"value\":true}] | at '[0].value' there must be a number, not 'true'.",
                "[{\"row\":1,\"value\":1e999}] | the number at '[0].value' is too large: 1e999.",
                "[{\"row\":1,\"value\":1,\"gradient\":[[1,2]]}] | the gradient of row 1 is 1 × 2, it must be F × K = 3 × 2: one list for each field.",
                "[{\"row\":1,\"value\":1,\"gradient\":[[1,{}]]}] | at '[0].gradient[0][1]' there must be a number",
                "[{\"row\":1,\"value\":1},~{\"row\":1,\"value\":1}] | line 2, column 19: row 1 stands there twice.",
                "[{\"row\":1,\"value\":1,\"gradient\":[[1,2,3],[4,5,6]]}] | the gradient of row 1 is 2 × 3, it must be F × K = 3 × 2",
                "[{\"row\":1,\"value\":1,\"gradient\":[[[1,2],[3,4],[5,6]]]}] | is 1 × 3 × 2, it must be F × K = 3 × 2",
                "[{\"row\":1,\"value\":1,\"gradient\":[[1,2],[3,4,5],[6]]}] | the lists in the gradient of row 1 differ in length",
                "[{\"row\":1,\"value\":1,\"gradient\":[1,2,3]}] | row 1 has 3 numbers of a gradient",
                "[{\"row\":99,\"value\":1}] | there is no probe row 99",
                "[{\"row\":1e300,\"value\":1}] | there is no probe row 1e300:",
                "[{\"row\":1.50,\"value\":1}] | there is no probe row 1.50:",
                "[{\"row\":NaN,\"value\":1}] | at '[0].row' there must be a whole number, not 'NaN'.",
                "[{\"row\":\"1\",\"value\":1}] | at '[0].row' there must be a whole number, not '1'.",
                "1e300,1 | there is no probe row 1e300:",
                "[{\"row\":1,\"value\":1,\"grad\":1}] | the key '[0].grad' is not known. Known here: row, value, gradient.",
                "{\"row\":1,\"value\":1} | the key 'row' is not known. Known here: rows, start.",
                "{\"start\":[0]} | the key 'rows' is missing.",
                "{\"rows\":[],\"start\":[0.1,NaN]} | the start of V holds NaN: all of its numbers must be finite.",
                "[1,2] | at '[0]' there must be an object {…}, not '1'.",
                "[] 5 | something follows after the end",
                "[{\"row\":1 | this is not valid JSON",
                "[{\"row\":1,\"row\":2}] | this is not valid JSON",
            })
    void whatCannotBeReadIsNamedWithLineAndValue(String text, String message) {
        InputException problem = assertThrows(InputException.class, () -> read("results.csv", text.replace('~', '\n')));
        assertTrue(problem.getMessage().contains(message), problem.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"'1,',''", "'[{\"row\":1,\"value\":\"','\"}]'", "'[{\"row\":1,\"', '\":1}]'"})
    void ofALongValueTheBeginningIsShown(String before, String after) {
        String text = before + "x".repeat(5_000) + after;
        InputException problem = assertThrows(InputException.class, () -> read("results.csv", text));
        assertTrue(problem.getMessage().contains("xxxxx…"), problem.getMessage());
        assertTrue(problem.getMessage().length() < 300 + directory.toString().length(), problem.getMessage());
    }

    @Test
    void whatIsBeyondAParsersLimitsIsSaidWithItsLine() {
        InputException deep = assertThrows(
                InputException.class, () -> read("r.json", "[\n{\"row\":1,\"value\":" + "[".repeat(1_500)));
        assertTrue(
                deep.getMessage().contains("line 2, column ")
                        && deep.getMessage()
                                .endsWith("more than 1000 lists or objects stand inside each other. Write fewer."),
                deep.getMessage());
        InputException number = assertThrows(
                InputException.class, () -> read("r.json", "[\n{\"row\":1,\n\"value\":" + "1".repeat(1_500) + "}]"));
        assertTrue(
                number.getMessage().contains("line 3, column ")
                        && number.getMessage().endsWith("too long: a number may have 1000 characters."),
                number.getMessage());
    }

    @Test
    void aFileThatIsNoTextIsNamed() throws Exception {
        Path file = directory.resolve("results.csv");
        Files.write(file, "1;Größe\n".getBytes(StandardCharsets.ISO_8859_1));
        message(file, "results.csv is not UTF-8 text. Save it in UTF-8.");
        message(directory, "is a directory");
        message(directory.resolve("none.json"), "there is no such file");
        message(Files.writeString(directory.resolve("empty.json"), "  "), "empty.json is empty.");
        message(Files.writeString(directory.resolve("five.json"), "5"), "there must be a list of rows, or an object");
    }

    private static void message(Path file, String message) {
        InputException problem = assertThrows(InputException.class, () -> ResultsFile.read(file));
        assertTrue(problem.getMessage().contains(message), problem.getMessage());
    }
}
