package org.fmworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fmworkbench.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a process of its own, with nothing but what {@code java -jar} gives it. */
class ProcessTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--version",
                "train --help",
                "train xor --k -1",
                "train --holdout every:1 xor",
                "train xor --tables x",
                "frobnicate",
                "verify --trials 10 --format markdown",
                "cost --fields 2..4 --k 1",
                "check src/test/resources/facts.json",
                "probes --format python --out /dev/null"
            })
    void whatNeedsNeitherDataFramesNorToolkitLoadsNeither(String words) throws Exception {
        Result result = run(Map.of(), List.of("-Xlog:class+load"), words.split(" "));
        assertTrue(result.out().contains("org.fmworkbench.cli.Shell"), "class loading is not logged");
        for (String heavy : List.of("tech.tablesaw", "javafx.", "java.awt.", "ClassGraph", "com.univocity")) {
            assertFalse(result.out().lines().anyMatch(line -> line.contains("] " + heavy)), "loads " + heavy);
        }
    }

    @Test
    void aRunIsQuietAndItsOutputIsUtf8WhateverTheLocale() throws Exception {
        Result result = run(Map.of("LC_ALL", "C"), List.of("-Duser.language=tr"), "train", "monk1", "--epochs", "1");
        assertEquals("", result.err());
        assertEquals(0, result.code());
        assertTrue(result.out().contains("The target “monk” is binary"), result.out());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aNameThatTheLocaleCannotExpressIsAClearMessage() throws Exception {
        Path file = Files.copy(Path.of("datasets/xor.csv"), directory.resolve("größe.csv"));
        Result ascii = run(Map.of("LC_ALL", "C"), List.of(), "train", file.toString(), "--epochs", "1");
        assertEquals(2, ascii.code());
        assertTrue(ascii.err().contains("LC_ALL=C.UTF-8"), ascii.err());
        Result utf8 = run(Map.of("LC_ALL", "C.UTF-8"), List.of(), "train", file.toString(), "--epochs", "1");
        assertEquals("", utf8.err());
        assertTrue(utf8.out().startsWith("größe.csv"), utf8.out());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void predictionsMayGoToStandardOutput() throws Exception {
        Result shown = run(Map.of(), List.of(), "train", "xor", "--epochs", "1", "--predictions", "/dev/stdout");
        assertEquals(0, shown.code(), shown.err());
        assertTrue(shown.out().startsWith("xor\n"), shown.out());
        assertTrue(shown.out().contains("row,logit,probability\n1,"), shown.out());
    }

    private record Result(int code, String out, String err) {}

    private Result run(Map<String, String> environment, List<String> options, String... words)
            throws IOException, InterruptedException {
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        Stream.of(words).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.environment().remove("JDK_JAVA_OPTIONS");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        int code = builder.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Result(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
