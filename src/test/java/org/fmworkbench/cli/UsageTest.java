package org.fmworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fmworkbench.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class UsageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "frobnicate | frobnicate has no meaning here.",
                "trian | Did you mean: train",
                "--frob | There is no option --frob.",
                "train | Missing: DATA.",
                "train xor monk1 | monk1 has no meaning here.",
                "train xor --lerning-rate 2 | There is no option --lerning-rate. Did you mean: --learning-rate",
                "train xor --k | --k needs a value: N.",
                "train xor --k -1 | --k: there must be a whole number from 0 to 1024, not '-1'.",
                "train xor --k 2.0 | --k: there must be a whole number",
                "train xor --k 99999999999999999999 | --k: there must be a whole number",
                "train xor --k ٣ | --k: there must be a whole number",
                "train xor --k 1 --k 2 | --k is given more than once.",
                "train xor --learning-rate 0 | --learning-rate: there must be a number above 0",
                "train xor --learning-rate 0,1 | not '0,1'",
                "train xor --learning-rate NaN | not 'NaN'",
                "train xor --learning-rate 1e999 | not '1e999'",
                "train xor --learning-rate 1d | not '1d'",
                "train xor --l2 -1 | --l2: there must be a number from 0 on",
                "train xor --init-std x | --init-std: there must be a number from 0 on",
                "train xor --batch 0 | --batch: there must be a whole number from 1",
                "train xor --batch some | --batch: there must be a whole number from 1 on, or all, not 'some'.",
                "train xor --epochs 0 | --epochs: there must be a whole number from 1",
                "train xor --bins 1 | --bins: there must be a whole number from 2 to 1000",
                "train xor --seed 1.5 | --seed: there must be a whole number",
                "train xor --tables both | --tables: 'both' is none of: per-field, shared.",
                "train xor --optimizer rms | 'rms' is none of: sgd, momentum, adagrad, adam.",
                "train xor --task both | 'both' is none of: auto, binary, regression.",
                "train xor --standardize-target maybe | 'maybe' is none of: auto, yes, no.",
                "train xor --format xml | 'xml' is none of: text, json.",
                "train xor --holdout 1.5 | --holdout: “1.5” is no hold-out.",
                "train xor --holdout every:1 | --holdout: “every:1” is no hold-out.",
                "predict m.json xor | Missing: --out.",
                "predict m.json --out x | Missing: DATA.",
                "datasets all | all has no meaning here.",
                "verify xor monk1 | monk1 has no meaning here.",
                "verify --trials 0 | --trials: there must be a whole number from 1 to 100000000, not '0'.",
                "verify --fields 0 | --fields: there must be a whole number from 1 to 1024, not '0'.",
                "verify --fields 2..4 | --fields: there must be a whole number",
                "verify --k -1 | --k: there must be a whole number from 0 to 1024",
                "verify --seed x | --seed: there must be a whole number",
                "verify --format csv | --format: 'csv' is none of: text, json, markdown.",
                "verify --model | --model needs a value: MODEL.json.",
                "probes | Missing: --out.",
                "probes --out x.json --format xml | --format: 'xml' is none of: json, csv, python.",
                "probes x.json --out y.json | x.json has no meaning here.",
                "check | Missing: RESULTS.",
                "check a.csv b.csv | b.csv has no meaning here.",
                "check a.csv --format markdown | --format: 'markdown' is none of: text, json.",
                "cost --fields 0..4 | --fields: there must be a range such as 2..64, a list such as 2,4,8, or both, from 1 to 1024",
                "cost --fields 4..2 | not '4..2'.",
                "cost --fields 2...4 | not '2...4'.",
                "cost --fields 2,,4 | not '2,,4'.",
                "cost --fields ..4 | not '..4'.",
                "cost --k 1025 | --k: there must be a range",
                "cost --k 9999999999 | not '9999999999'.",
                "cost --format markdown | --format: 'markdown' is none of: text, json, csv.",
                "cost xor | xor has no meaning here.",
            })
    void badUsageEndsWithTwoAndSaysWhatIsWrong(String words, String message) {
        Run run = Run.of(words.split(" "));
        assertEquals(Shell.BAD_INPUT, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains(message), run.err());
        assertTrue(run.err().contains("--help\" shows how to use it."), run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "datasets --help",
                "train --help",
                "predict -h",
                "verify -h",
                "probes -h",
                "check -h",
                "cost -h",
                "--version",
                "-V"
            })
    void helpAndVersionEndWithZeroOnStandardOutput(String words) {
        Run run = Run.of(words.split(" "));
        assertEquals(Shell.OK, run.code());
        assertEquals("", run.err());
        assertTrue(run.out().contains("FM Workbench") || run.out().contains("Usage: fm-workbench"), run.out());
    }

    static Stream<ArgSpec> everyArgument() {
        CommandSpec root = new CommandLine(new WorkbenchCommand(() -> 0, Streams.standard())).getCommandSpec();
        Stream<CommandSpec> commands = root.subcommands().values().stream().map(CommandLine::getCommandSpec);
        return Stream.concat(Stream.of(root), commands).flatMap(command -> command.args().stream());
    }

    @ParameterizedTest
    @MethodSource("everyArgument")
    void everyOptionIsExplained(ArgSpec argument) {
        List<String> text = List.of(argument.description());
        assertTrue(!text.isEmpty() && text.get(0).endsWith("."), argument + ": " + text);
    }

    @Test
    void withoutAWordTheWindowOpens() {
        assertEquals(Run.WINDOW, Run.of().code());
    }

    @Test
    void withTheNameOfAFileTheWindowOpensWithIt() {
        assertEquals(Run.WINDOW_WITH_FILE, Run.of("pom.xml").code());
        assertEquals(2, Run.of("none.fmx").code());
        assertTrue(Run.of("none.fmx").err().contains("none.fmx: there is no such file"));
    }

    @Test
    void whatTheWindowThrowsBecomesAnExitCodeAndAMessage() {
        assertAll(
                () -> assertEquals(new Run(2, "", "There is no display.\n"), window(file -> {
                    throw new InputException("There is no display.");
                })),
                () -> assertEquals(
                        1,
                        window(file -> {
                                    throw new OutOfMemoryError();
                                })
                                .code()),
                () -> assertTrue(window(file -> {
                            throw new IllegalStateException("a bug");
                        })
                        .err()
                        .contains("please report it")));
    }

    private static Run window(Shell.Window window) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Streams streams = new Streams(new PrintWriter(out), new PrintWriter(err), false, () -> 0);
        int code = Shell.run(new String[0], window, streams);
        return new Run(code, out.toString(), err.toString().replace("\r\n", "\n"));
    }

    @Test
    void quotesThatABuildToolHandsOverAreTakenOff() {
        assertEquals(
                Shell.OK,
                Run.of("train", "\"xor\"", "--epochs", "\"1\"", "--target=\"lamp\"")
                        .code());
    }

    @Test
    void idsMayBeInUpperCaseInAnyLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Run run = Run.of("train", "xor", "--epochs", "1", "--tables", "PER-FIELD", "--task", "BINARY");
            assertEquals(Shell.OK, run.code(), run.err());
            assertEquals(
                    Shell.OK,
                    Run.of("train", "xor", "--epochs", "1", "--holdout", "EVERY:3")
                            .code());
        } finally {
            Locale.setDefault(before);
        }
    }
}
