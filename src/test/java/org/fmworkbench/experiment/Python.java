package org.fmworkbench.experiment;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The machine's Python 3 with NumPy. Where there is none a test is skipped, unless the environment variable {@code
 * FM_WORKBENCH_PYTHON} is {@code required}: then it fails.
 */
final class Python {
    private static final String PROGRAM = find();

    private Python() {}

    record Result(int code, String output) {}

    /** Skips the test, or fails it, if there is no Python 3 with NumPy. */
    static void require() {
        if (PROGRAM == null && "required".equals(System.getenv("FM_WORKBENCH_PYTHON"))) {
            fail("FM_WORKBENCH_PYTHON=required, but there is no python3 with NumPy");
        }
        Assumptions.assumeTrue(PROGRAM != null, "no python3 with NumPy");
    }

    /** Whether a module can be imported. */
    static boolean has(String module) throws IOException, InterruptedException {
        return PROGRAM != null
                && run(PROGRAM, Path.of("."), "-c", "import " + module).code() == 0;
    }

    /** Runs a file in its directory. */
    static Result run(Path file, String... arguments) throws IOException, InterruptedException {
        String[] words = new String[arguments.length + 1];
        words[0] = file.toString();
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        return run(PROGRAM, file.getParent(), words);
    }

    private static Result run(String program, Path directory, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(Arrays.asList(words));
        Path output = Files.createTempFile("python", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return fail(command + " does not end");
            }
            return new Result(process.exitValue(), Files.readString(output));
        } finally {
            Files.delete(output);
        }
    }

    private static String find() {
        return Stream.of("/usr/bin/python3", "python3")
                .filter(Python::hasNumPy)
                .findFirst()
                .orElse(null);
    }

    private static boolean hasNumPy(String program) {
        try {
            return run(program, Path.of("."), "-c", "import numpy").code() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
