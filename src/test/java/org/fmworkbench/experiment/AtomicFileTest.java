package org.fmworkbench.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fmworkbench.text.InputException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path directory;

    @Test
    void aFileIsReplacedWholeAndAsUtf8() throws Exception {
        Path file = Files.writeString(directory.resolve("ü.txt"), "a long old text");
        AtomicFile.write(file, out -> out.write("Σ\n"));
        assertEquals("Σ\n", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws Exception {
        Path file = Files.writeString(directory.resolve("x"), "old");
        InputException failure = assertThrows(
                InputException.class,
                () -> AtomicFile.write(file, out -> {
                    out.write("half");
                    throw new IOException("no space");
                }));
        assertTrue(failure.getMessage().contains(file + ": could not be written: no space"), failure.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void aLinkStaysALink() throws Exception {
        Path file = Files.writeString(directory.resolve("real"), "old");
        Path link = directory.resolve("link");
        try {
            Files.createSymbolicLink(link, file);
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("no symbolic links here");
        }
        AtomicFile.write(link, out -> out.write("new"));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void whatCannotBeWrittenIsToldBeforehand() {
        assertMessage(directory, "is a directory");
        assertMessage(directory.resolve("none").resolve("x"), "there is no directory " + directory.resolve("none"));
    }

    private void assertMessage(Path file, String part) {
        String message =
                assertThrows(InputException.class, () -> AtomicFile.check(file)).getMessage();
        assertTrue(message.contains(part), message);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }
}
