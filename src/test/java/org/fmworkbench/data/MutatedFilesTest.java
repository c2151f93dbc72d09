package org.fmworkbench.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fmworkbench.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in a file: it becomes a data set, or it is refused with a message. */
class MutatedFilesTest {
    private static final long SEED = 2024;
    private static final List<String> ORIGINALS = List.of(
            "left,right,lamp\nup,up,off\ndown,up,on\nup,down,on\ndown,down,off\nup,up,off\n",
            "a;b;y\r\n1,5;\"x;\r\ny\";2,5\r\n2,5;\"q \"\"q\"\"\";3\r\n1,5;z;-1\r\n;;7,25\r\n3,5;z;1\r\n9,5;NA;1\r\n",
            "\uFEFFzip\tname\tscore\n01\tJosé\t1.5\n02\t\t2.5\n01\t𝄞\t\n03\tx\t3.5\n01\tx\t4.5\n",
            "1|2.5|y\n2|3.5|n\n1|4.5|y\n2|5.5|y\n1|0.25|n\n1|8.5|y\n");
    private static final String[] INSERTED = {
        ",", ";", "\t", "|", "\"", "\n", "\r", "\0", " ", "\uFEFF", "NaN", "1e999", "\"\""
    };

    @TempDir
    Path folder;

    @Test
    void everyMutatedFileIsADataSetOrAMessage() {
        Random random = new Random(SEED);
        int loaded = 0;
        for (int i = 0; i < 1000; i++) {
            byte[] bytes = mutated(random);
            String label = "seed " + SEED + ", file " + i + ":\n" + new String(bytes, StandardCharsets.UTF_8);
            loaded += assertTimeout(Duration.ofSeconds(5), () -> outcome(bytes, label), label);
        }
        assertTrue(loaded > 200 && loaded < 900, "loaded: " + loaded);
    }

    /** 1 if a data set came out, 0 if a message did. */
    private int outcome(byte[] bytes, String label) {
        Path file = Files4Tests.write(folder, "m.csv", bytes);
        try {
            Source source = Source.read(file, Progress.NONE);
            assertEquals(plainRead(bytes, source), all(source), label);
            Dataset data = source.encode(LoadOptions.auto());
            for (int row = 0; row < data.rows(); row++) {
                assertTrue(Double.isFinite(data.y(row)), label);
                for (int f = 0; f < data.fieldCount(); f++) {
                    assertTrue(
                            data.code(row, f) >= 0
                                    && data.code(row, f) < data.fields().get(f).size(),
                            label);
                }
            }
            return 1;
        } catch (InputException e) {
            assertTrue(e.getMessage().startsWith("m.csv"), e.getMessage());
            assertFalse(e.getMessage().matches("(?s).*(\\{\\d}|Exception|null\\b).*"), e.getMessage());
            assertFalse(e.getMessage().contains("changed while"), label);
            return 0;
        }
    }

    /** The cells with their lines, as {@code Source} tells them. */
    private static List<String> all(Source source) {
        List<String> all = new ArrayList<>();
        for (int row = 0; row < source.rows(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < source.columns().size(); column++) {
                cells.add(source.cell(row, column));
            }
            all.add(source.line(row) + ": " + cells);
        }
        return all;
    }

    /** The same, but read by a small reader of its own: all records but the first if that has been a header. */
    private static List<String> plainRead(byte[] bytes, Source source) {
        String text =
                new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char delimiter = delimiterOf(source);
        List<String> records = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        int line = 1;
        int start = 1;
        int i = 0;
        while (i < text.length()) {
            int end = i;
            boolean quoted = text.substring(i).stripLeading().startsWith("\"")
                    && blank(text.substring(i, text.indexOf('"', i)), delimiter);
            String cell;
            if (quoted) {
                int open = text.indexOf('"', i);
                end = open + 1;
                while (text.charAt(end) != '"' || (end + 1 < text.length() && text.charAt(end + 1) == '"')) {
                    end += text.charAt(end) == '"' ? 2 : 1;
                }
                cell = text.substring(open + 1, end).replace("\"\"", "\"");
                line += (int) cell.chars().filter(c -> c == '\n').count();
                end++;
            } else {
                cell = "";
            }
            int from = end;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != delimiter) {
                end++;
            }
            cell = (quoted ? cell : text.substring(from, end).trim()).strip();
            cells.add(cell);
            boolean newline = end == text.length() || text.charAt(end) == '\n';
            boolean empty = newline && cells.size() == 1 && !quoted && cell.isEmpty();
            if (newline && !empty) {
                records.add(start + ": " + cells);
            }
            if (newline) {
                cells = new ArrayList<>();
                line++;
                start = line;
            }
            boolean last = end + 1 == text.length() && text.charAt(end) == delimiter;
            if (last) {
                cells.add("");
                records.add(start + ": " + cells);
            }
            i = end + 1;
        }
        return records.subList(records.size() - source.rows(), records.size());
    }

    private static boolean blank(String text, char delimiter) {
        return text.chars().allMatch(c -> c <= ' ' && c != '\n' && c != delimiter);
    }

    private static char delimiterOf(Source source) {
        String note = source.notes().get(0);
        return note.contains("comma") ? ',' : note.contains("semicolon") ? ';' : note.contains("tab") ? '\t' : '|';
    }

    private static byte[] mutated(Random random) {
        byte[] bytes = ORIGINALS.get(random.nextInt(ORIGINALS.size())).getBytes(StandardCharsets.UTF_8);
        int mutations = 1 + random.nextInt(4);
        for (int m = 0; m < mutations && bytes.length > 0; m++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 ->
                    bytes = spliced(
                            bytes, at, at, INSERTED[random.nextInt(INSERTED.length)].getBytes(StandardCharsets.UTF_8));
                case 2 -> bytes = spliced(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(8)), new byte[0]);
                case 3 -> bytes = random.nextInt(8) == 0 ? java.util.Arrays.copyOf(bytes, at) : bytes;
                default -> bytes = spliced(bytes, at, at, java.util.Arrays.copyOfRange(bytes, at / 2, at));
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(between);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
