package org.fmworkbench.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Saving is atomic: a process that is killed in the middle of it leaves the old file or the new one, whole. */
class KilledWhileSavingTest {
    private static final int KILLS = 200;

    /** Processes at a time. */
    private static final int TOGETHER = 4;

    @TempDir
    Path directory;

    @Test
    @Timeout(240)
    void theOldFileOrTheNewOneIsThereWholeAfterEveryKill() throws Exception {
        Random random = new Random(7);
        Set<Experiment> whole = Set.of(KilledWhileSaving.experiment(1), KilledWhileSaving.experiment(2));
        Set<Experiment> seen = new HashSet<>();
        int leftovers = 0;
        for (int round = 0; round < KILLS / TOGETHER; round++) {
            List<Process> processes = new ArrayList<>();
            for (int n = 0; n < TOGETHER; n++) {
                processes.add(start(file(n)));
            }
            for (int n = 0; n < TOGETHER; n++) {
                Process process = processes.get(n);
                assertEquals("saved", process.inputReader().readLine());
                Thread.sleep(random.nextInt(12));
                process.destroyForcibly().waitFor();
                Experiment left = ExperimentFile.read(file(n));
                assertTrue(whole.contains(left), "seed 7, round " + round);
                seen.add(left);
                leftovers = Math.max(leftovers, temporaryFiles(file(n).getParent()));
            }
        }
        assertEquals(whole, seen, "kills came at different times");
        assertTrue(leftovers <= 1, "what one process leaves, the next takes away: " + leftovers);
    }

    private Path file(int n) throws IOException {
        return Files.createDirectories(directory.resolve("process-" + n)).resolve("mine.fmx");
    }

    private static int temporaryFiles(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return (int) files.filter(file -> file.toString().endsWith(".tmp")).count();
        }
    }

    private static Process start(Path file) throws IOException {
        String needed = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> part.contains("classes") || part.contains("jackson"))
                .collect(Collectors.joining(File.pathSeparator));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx64m",
                        "-cp",
                        needed,
                        KilledWhileSaving.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
