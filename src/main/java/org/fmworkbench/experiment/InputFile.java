package org.fmworkbench.experiment;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;

/** What can be wrong with a file as a whole. */
final class InputFile {
    private InputFile() {}

    /**
     * There must be a file.
     *
     * @throws InputException if there is none, or it is a directory
     */
    static void check(Path file) throws InputException {
        if (Files.isDirectory(file)) {
            throw new InputException(texts().get("read.directory", file));
        }
        if (!Files.exists(file)) {
            throw new InputException(texts().get("read.missing", file));
        }
    }

    /** What an exception of the file system means. */
    static InputException problem(Path file, IOException e) {
        if (e instanceof CharacterCodingException) {
            return new InputException(texts().get("json.encoding", file), e);
        }
        return new InputException(texts().get("read.failed", file, AtomicFile.reason(e)), e);
    }

    private static Texts texts() {
        return Texts.beside(InputFile.class);
    }
}
