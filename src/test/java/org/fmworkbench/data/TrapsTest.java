package org.fmworkbench.data;

import static org.fmworkbench.data.Files4Tests.cells;
import static org.fmworkbench.data.Files4Tests.load;
import static org.fmworkbench.data.Files4Tests.names;
import static org.fmworkbench.data.Files4Tests.read;
import static org.fmworkbench.data.Files4Tests.targets;
import static org.fmworkbench.data.Files4Tests.values;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fmworkbench.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrapsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"','", "';'", "'\t'", "'|'"})
    void eachDelimiterIsFound(String delimiter) throws InputException {
        String text = "a,b,c\nx y,1,no\n,2.5,yes\nx y,\"1,5;|\t\",no\n".replace(",", delimiter);
        String quoted = "1,5;|\t".replace(",", delimiter).strip();
        assertEquals(
                List.of(List.of("x y", "1", "no"), List.of("", "2.5", "yes"), List.of("x y", quoted, "no")),
                cells(read(folder, text)));
    }

    @Test
    void aDelimiterInsideTextDoesNotCount() throws InputException {
        assertEquals(
                List.of(List.of("a; b", "1"), List.of("c", "2"), List.of("d; e; f", "3")),
                cells(read(folder, "text,n\na; b,1\nc,2\nd; e; f,3\n")));
        assertEquals(List.of(List.of("1,5", "2,5"), List.of("1,7", "3")), cells(read(folder, "a;b\n1,5;2,5\n1,7;3\n")));
    }

    @Test
    void oneColumnNeedsNoDelimiter() throws InputException {
        Source source = read(folder, "word\nhello\n\"hello, world\"\n\"\"\n\nhello\n");
        assertEquals(List.of("word"), source.columns());
        assertEquals(List.of(List.of("hello"), List.of("hello, world"), List.of(""), List.of("hello")), cells(source));
        assertEquals(
                List.of(2, 3, 4, 6),
                IntStream.range(0, 4).mapToObj(source::line).toList());
    }

    @ParameterizedTest
    @CsvSource({"false, '\n'", "true, '\n'", "false, '\r\n'", "true, '\r\n'", "false, '\r'", "true, '\r'"})
    void byteOrderMarkAndEndsOfLines(boolean mark, String newline) throws InputException {
        String text = (mark ? "\uFEFF" : "") + "ä,b,y\n1,\"x\nz\",no\n\n2,ü𝄞,yes\n1,w,no".replace("\n", newline);
        Source source = read(folder, text);
        assertEquals(List.of("ä", "b", "y"), source.columns());
        assertEquals(
                List.of(List.of("1", "x\nz", "no"), List.of("2", "ü𝄞", "yes"), List.of("1", "w", "no")),
                cells(source));
        assertEquals(
                List.of(2, 5, 6), IntStream.range(0, 3).mapToObj(source::line).toList());
        List<String> notes = source.encode(LoadOptions.auto()).preparation();
        assertEquals(
                mark
                        ? "t.csv was read as UTF-8 text (with a byte order mark) with cells separated by comma: 3 rows, 3 columns."
                        : "t.csv was read as UTF-8 text with cells separated by comma: 3 rows, 3 columns.",
                notes.get(0));
        assertEquals("Empty lines were skipped: 1.", notes.get(1));
    }

    @Test
    void whatLooksLikeAByteOrderMarkElsewhereIsText() throws InputException {
        assertEquals(
                List.of(List.of("x\uFEFFx", "1"), List.of("\uFEFF", "2")),
                cells(read(folder, "a,b\nx\uFEFFx,1\n\uFEFF,2\n")));
    }

    @Test
    void quotedCellsHoldDelimitersQuotesAndNewlines() throws InputException {
        assertEquals(
                List.of(List.of("a \"b\" c", "1,2"), List.of("line 1\nline 2", ""), List.of("5\" pipe", "x\"y")),
                cells(read(folder, "p,q\n\"a \"\"b\"\" c\",\"1,2\"\n \"line 1\nline 2\" ,\n5\" pipe,x\"y\n")));
    }

    @Test
    void aLineThatBeginsWithAHashIsData() throws InputException {
        Source source = read(folder, "#a,b\n#1,x\n2,y\n#1,x\n");
        assertEquals(List.of("#a", "b"), source.columns());
        assertEquals(List.of(List.of("#1", "x"), List.of("2", "y"), List.of("#1", "x")), cells(source));
    }

    @Test
    void codesAndBooleansStayAsTheyAreWritten() throws InputException {
        Dataset data = load(
                folder, "zip,ok,flag,big,y\n01234,Y,t,10,0\n1234,N,f,9,1\n01234,Y,f,100,0\n99,N,t,9,1\n99,Y,t,9,1\n");
        assertEquals(List.of("99", "01234", "1234"), values(data, "zip"));
        assertEquals(List.of("N", "Y"), values(data, "ok"));
        assertEquals(List.of("f", "t"), values(data, "flag"));
        assertEquals(List.of("9", "10", "100"), values(data, "big"));
        assertEquals(new Target("y", "1", "0"), data.target());
    }

    @Test
    void aDecimalCommaIsReadRight() throws InputException {
        Dataset data = load(folder, "f;price\na;0,916700006\nb;1.234,5\na;-2\nb;12,25\n");
        assertEquals(List.of(0.916700006, 1234.5, -2.0, 12.25), targets(data));
        assertTrue(data.preparation()
                .contains("Column “price”: the comma was read as a decimal comma (“0,916700006” is 0.916700006)."));
        Dataset quoted = load(folder, "f,price\na,\"0,5\"\nb,\"1,250\"\na,3\n");
        assertEquals(List.of(0.5, 1.25, 3.0), targets(quoted));
    }

    @Test
    void aCommaBetweenThousandsIsReadRight() throws InputException {
        Dataset data = load(folder, "f,price\na,\"1,234,567\"\nb,\"1,250.5\"\na,3\n");
        assertEquals(List.of(1_234_567.0, 1250.5, 3.0), targets(data));
        assertTrue(data.preparation()
                .contains(
                        "Column “price”: the comma was read as the mark between thousands (“1,234,567” is 1234567)."));
    }

    @Test
    void aDecimalCommaInAFieldMakesRanges() throws InputException {
        Dataset data = load(folder, "f;y\n0,5;1\n1,5;0\n2,5;1\n3,5;0\n4,5;1\n5,5;0\n6,5;1\n7,5;0\n");
        assertEquals(List.of("< 2", "[2, 4)", "[4, 6)", "≥ 6"), values(data, "f"));
    }

    @Test
    void headerThatIsDuplicatedOrEmpty() throws InputException {
        Source source = read(folder, "a,a,,a (2),\nx,1,p,q,yes\ny,2,p,r,no\nx,1,s,q,yes\n");
        assertEquals(List.of("a", "a (2)", "column3", "a (2) (2)", "column5"), source.columns());
        assertEquals(
                List.of(
                        "The name “a” stands twice; column 2 is called “a (2)”.",
                        "Column 3 has no name; it is called “column3”.",
                        "The name “a (2)” stands twice; column 4 is called “a (2) (2)”.",
                        "Column 5 has no name; it is called “column5”."),
                source.encode(LoadOptions.auto()).preparation().subList(1, 5));
    }

    @Test
    void headerThatIsAbsent() throws InputException {
        Source source = read(folder, "up,1.5,off\ndown,2,on\nup,3,off\ndown,1,off\n");
        assertEquals(List.of("column1", "column2", "column3"), source.columns());
        assertEquals(4, source.rows());
        assertEquals(1, source.line(0));
        assertEquals(
                "The first line looks like data, not like names: the columns are called column1 to column3. If it does hold "
                        + "names, rename one so that it is neither a number nor a value of its column.",
                source.encode(LoadOptions.auto()).preparation().get(1));
    }

    @ParameterizedTest
    @CsvSource({
        "'a,b\nx,1\ny,2\nx,1\n'",
        "'a,2001\nx,1\ny,2\nx,1\n'",
        "'x,1\na,1\nb,2\na,1\n'",
        "'1,b\n1,x\n2,y\n'",
    })
    void oneNameIsEnoughForAHeader(String text) throws InputException {
        assertEquals(
                List.of(text.substring(0, text.indexOf('\n')).split(",")),
                read(folder, text).columns());
    }

    @Test
    void missingCellsAreACategoryAndCounted() throws InputException {
        Dataset data = load(folder, "f,g,y\n,1,a\nNA,2,b\n?,10,a\nx,,b\nNA,2,a\nNone,1,b\nx,2,a\nUnknown,1,a\n");
        assertEquals(List.of("None", "Unknown", "x", "(missing)"), values(data, "f"));
        assertEquals(List.of("1", "2", "10", "(missing)"), values(data, "g"));
        assertEquals(
                List.of(
                        "Column “f”: cells without a value: 4 (1 empty, 2 “NA”, 1 “?”); they are the category (missing).",
                        "Column “g”: cells without a value: 1 (1 empty); they are the category (missing)."),
                data.preparation().subList(3, 5));
        assertEquals(List.of("", "1", "a"), List.of(data.cell(0, 0), data.cell(0, 1), data.cell(0, 2)));
        assertEquals("NA", data.cell(1, 0));
    }

    @Test
    void rowsWithoutATargetAreLeftOutAndCounted() throws InputException {
        Dataset data = load(folder, "f,y\na,yes\nb,\n\nc,no\nc,NA\na,yes\n");
        assertEquals(List.of(1.0, 0.0, 1.0), targets(data));
        assertEquals(2, data.dropped());
        assertEquals(List.of("a", "c"), values(data, "f"));
        assertEquals(
                List.of(2, 5, 7), IntStream.range(0, 3).mapToObj(data::line).toList());
        assertEquals("c", data.cell(1, 0));
        assertTrue(data.preparation()
                .contains(
                        "Rows left out because they have no target: 2 (column “y” is empty or says NA, N/A, n/a, #N/A, "
                                + "NULL, null or ?)."));
    }

    @Test
    void constantsAndIdsAreLeftOutAndNamed() throws InputException {
        Dataset data =
                load(folder, "id,c,f,real,y\n1,k,a,0.1,no\n2,k,b,0.2,yes\n3,k,a,0.3,no\n4,k,b,0.4,no\n5,k,b,0.5,no\n");
        assertEquals(List.of("f", "real"), names(data));
        assertEquals(List.of("id", "c", "f", "real", "y"), data.columnNames());
        assertEquals(
                List.of(
                        "Column “id” was left out: it has as many values as there are rows (5), like an id.",
                        "Column “c” was left out: it is “k” in every row."),
                data.preparation().subList(3, 5));
    }

    @Test
    void aUserMayNameThemAllTheSame() throws InputException {
        Source source = read(folder, "id,c,f,y\n1,k,a,no\n2,k,b,yes\n3,k,a,no\n");
        Dataset data = source.encode(LoadOptions.auto().withFields(List.of("c", "id")));
        assertEquals(List.of("c", "id"), names(data));
        assertEquals(List.of("1", "2", "3"), values(data, "id"));
        assertTrue(data.preparation().contains("Columns that were not chosen as fields: “f”."));
    }

    @Test
    void manyDifferentTextsStayApart() throws InputException {
        StringBuilder text = new StringBuilder("u,v,y\n");
        for (int i = 0; i < 70_000; i++) {
            text.append("u")
                    .append(i / 2)
                    .append(',')
                    .append(i)
                    .append(".5,")
                    .append(i % 3)
                    .append('\n');
        }
        Dataset data = load(folder, text.toString());
        assertEquals(70_000, data.rows());
        assertEquals(
                List.of(35_000, 4),
                List.of(data.fields().get(0).size(), data.fields().get(1).size()));
        assertEquals(List.of("< 17500", "[17500, 35000)", "[35000, 52500)", "≥ 52500"), values(data, "v"));
        for (int row = 0; row < data.rows(); row++) {
            assertEquals("u" + row / 2, data.fields().get(0).vocabulary().value(data.code(row, 0)));
            assertEquals(row / 17_500, data.code(row, 1));
        }
    }

    @Test
    void aVeryLongCellAndVeryManyColumns() throws InputException {
        String cell = "x".repeat(300_000);
        assertEquals(cell, read(folder, "a,b\n" + cell + ",1\ny,2\n").cell(0, 0));
        StringBuilder header = new StringBuilder("c0");
        StringBuilder row = new StringBuilder("a");
        for (int i = 1; i < 2_000; i++) {
            header.append(",c").append(i);
            row.append(",a");
        }
        Source wide = read(folder, header + "\n" + row + "\n" + row + "\n");
        assertEquals(2_000, wide.columns().size());
    }

    @Test
    void progressGoesFromNothingToAll() throws InputException {
        String rows = "a,b,y\n" + "1,2,no\n1,3,yes\n".repeat(20_000);
        Path file = Files4Tests.write(folder, "t.csv", rows.getBytes(StandardCharsets.UTF_8));
        List<Long> done = new ArrayList<>();
        Source.read(file, new Progress() {
            @Override
            public synchronized void update(long part, long total) {
                assertEquals(2L * rows.length(), total);
                done.add(part);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertEquals(done.stream().sorted().toList(), done);
        assertEquals(2L * rows.length(), done.get(done.size() - 1));
        assertFalse(done.get(0) > rows.length());
    }
}
