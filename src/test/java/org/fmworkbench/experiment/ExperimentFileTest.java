package org.fmworkbench.experiment;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.fmworkbench.data.Holdout;
import org.fmworkbench.data.LoadOptions;
import org.fmworkbench.data.Tables;
import org.fmworkbench.data.Task;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.text.InputException;
import org.fmworkbench.training.Change;
import org.fmworkbench.training.Moment;
import org.fmworkbench.training.Origin;
import org.fmworkbench.training.RunScript;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.Standardize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperimentFileTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    @TempDir
    Path directory;

    static Experiment sample() {
        RunSettings settings = new RunSettings(
                3,
                Tables.SHARED,
                OptimizerKind.ADAGRAD,
                0.1 + 0.2,
                Double.MIN_VALUE,
                0,
                2_000_000,
                1e-3,
                Long.MIN_VALUE,
                false,
                new Holdout.Fraction(1 / 3.0),
                Standardize.NO);
        RunScript script = RunScript.of(settings)
                .with(new Change(0, settings.withL2(0.5)))
                .with(new Change(3_000_000_000L, settings.withEpochs(7)));
        LoadOptions options = new LoadOptions("y \"ü\"", List.of("a", "b,c"), Task.BINARY, "yes", 9);
        DataReference data = new DataReference(
                null, Path.of("/data/täble.csv"), HASH, options, List.of("read", "something was done"));
        return new Experiment(
                data,
                null,
                List.of(
                        new SavedRun(
                                4,
                                "old\npath",
                                SavedRun.Kind.BRANCH,
                                RunScript.of(settings),
                                false,
                                new Moment(9, 0),
                                null),
                        new SavedRun(
                                7,
                                "now",
                                SavedRun.Kind.CURRENT,
                                script,
                                false,
                                new Moment(4_000_000_000L, 2),
                                new Origin(4, new Moment(5, 0))),
                        new SavedRun(
                                8, "", SavedRun.Kind.PIN, RunScript.of(settings.withK(0)), false, Moment.START, null)),
                new Moment(3_000_000_000L, 1),
                new SavedView("identity", "batch", 12, 3, -1, 0));
    }

    @Test
    void everythingComesBack() throws InputException {
        Path file = directory.resolve("a.fmx");
        ExperimentFile.write(file, sample());
        assertEquals(sample(), ExperimentFile.read(file));
        Experiment bundled = new Experiment(
                new DataReference("xor", null, null, LoadOptions.auto(), List.of()),
                null,
                sample().runs(),
                sample().position(),
                SavedView.DEFAULT);
        ExperimentFile.write(file, bundled);
        assertEquals(bundled, ExperimentFile.read(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\" : 1|\"version\" : 2|newer",
                "fm-workbench/experiment|fm-workbench/model|no experiment",
                "\"kind\" : \"current\"|\"kind\" : \"pin\"|one run must",
                "\"kind\" : \"branch\"|\"kind\" : \"current\"|one run must",
                "\"id\" : 8|\"id\" : 7|two runs",
                "\"rows\" : 3000000000|\"rows\" : -1|cannot be",
                "\"rows\" : 4000000000|\"rows\" : 1|no moment",
                "\"k\" : 3|\"k\" : -3|at 'k'",
                "\"k\" : 3|\"k\" : 99999|K is",
                "adagrad|adamw|must be one of",
                "4.9E-324|-1|L2 is",
                "0123456789abcdef|0123456789abcdeX|neither",
                "\"shuffle\" : false|\"shuffle\" : 0|true or false",
                "\"seed\" : -9223372036854775808|\"seed\" : -9223372036854775809|whole number",
                "\"position\"|\"positions\"|not known",
                "\"bins\" : 9|\"bins\" : 1001|from 2 to 1000"
            })
    void whatCannotBeMeantIsSaidWithItsPlace(String old, String other, String said) throws Exception {
        Path file = directory.resolve("a.fmx");
        ExperimentFile.write(file, sample());
        String text = Files.readString(file);
        assertTrue(text.contains(old), text);
        Files.writeString(file, text.replaceFirst(java.util.regex.Pattern.quote(old), other));
        InputException problem = assertThrows(InputException.class, () -> ExperimentFile.read(file));
        assertTrue(problem.getMessage().contains(said), problem.getMessage());
        assertTrue(problem.getMessage().contains("line"), problem.getMessage());
    }

    @Test
    void whatAViewMayHoldInLaterVersionsIsPassedOver() throws Exception {
        Path file = directory.resolve("a.fmx");
        ExperimentFile.write(file, sample());
        Files.writeString(file, Files.readString(file).replace("\"factor\" : 0", "\"factor\" : 0, \"new\" : [{}]"));
        assertEquals(sample(), ExperimentFile.read(file));
    }

    @Test
    void everyTruncatedFileIsRefused() throws Exception {
        Path file = directory.resolve("a.fmx");
        ExperimentFile.write(file, sample());
        byte[] whole = Files.readAllBytes(file);
        int end = new String(whole, StandardCharsets.UTF_8).lastIndexOf('}');
        for (int length = 0; length < end; length++) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            InputException problem = assertThrows(InputException.class, () -> ExperimentFile.read(file));
            assertFalse(problem.getMessage().isBlank());
        }
    }

    /** Whatever is done to a file, it is read or refused with a message. */
    @Test
    @Timeout(120)
    void aDamagedFileIsReadOrRefused() throws Exception {
        Path file = directory.resolve("a.fmx");
        ExperimentFile.write(file, sample());
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(20261126);
        int refused = 0;
        for (int trial = 0; trial < 6_000; trial++) {
            byte[] damaged = damage(whole, random);
            Files.write(file, damaged);
            refused += isRefused(file, trial) ? 1 : 0;
        }
        assertTrue(refused > 3_000 && refused < 6_000, refused + " of 6000 refused");
    }

    private static boolean isRefused(Path file, int trial) {
        try {
            Experiment read = ExperimentFile.read(file);
            assertDoesNotThrow(read::current, "seed 20261126, trial " + trial);
            return false;
        } catch (InputException e) {
            assertFalse(e.getMessage().isBlank(), "seed 20261126, trial " + trial);
            return true;
        }
    }

    private static byte[] damage(byte[] whole, Random random) throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        int from = random.nextInt(whole.length);
        int to = Math.min(whole.length, from + 1 + random.nextInt(20));
        out.write(whole, 0, from);
        switch (random.nextInt(5)) {
            case 0 -> out.write(random.nextInt(256)); // a byte in place of some
            case 1 -> out.write(whole, from, random.nextInt(to - from + 1)); // some are missing
            case 2 -> { // some stand twice
                out.write(whole, from, to - from);
                out.write(whole, from, to - from);
            }
            case 3 -> { // one character is another
                out.write("0123456789-.eE{}[],:\" \ntrue".charAt(random.nextInt(27)));
                to = Math.min(whole.length, from + 1);
            }
            default -> { // a piece from elsewhere
                int other = random.nextInt(whole.length - 30);
                out.write(whole, other, random.nextInt(30));
            }
        }
        out.write(whole, to, whole.length - to);
        return out.toByteArray();
    }
}
