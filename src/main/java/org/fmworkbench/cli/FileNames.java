package org.fmworkbench.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;

/** File names from the command line. */
final class FileNames {
    /** What Java puts in the place of bytes of an argument that the locale's encoding cannot express. */
    private static final char REPLACEMENT = '\uFFFD';

    private FileNames() {}

    /**
     * The path that {@code word} names.
     *
     * @throws InputException if it is none, or has characters that the locale cannot express
     */
    static Path path(String word) throws InputException {
        Texts texts = Texts.beside(FileNames.class);
        if (word.isEmpty()) {
            throw new InputException(texts.get("path.empty"));
        }
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            // Windows puts a question mark for a character that the code page lacks.
            boolean plain = word.chars().allMatch(c -> c < 128 && c != '?');
            throw plain ? new InputException(texts.get("path.invalid", word, e.getReason()), e) : unreadable(word);
        }
    }

    /**
     * Arguments come through the locale's encoding, and what it cannot express is lost before the program starts.
     *
     * @throws InputException if that happened
     */
    static void checkReadable(String[] words) throws InputException {
        boolean complete = encoding().toUpperCase(Locale.ROOT).startsWith("UTF");
        for (String word : words) {
            if (!complete && word.indexOf(REPLACEMENT) >= 0) {
                throw unreadable(word);
            }
        }
    }

    private static InputException unreadable(String word) {
        return new InputException(Texts.beside(FileNames.class).get("path.locale", word, encoding()));
    }

    private static String encoding() {
        return System.getProperty("sun.jnu.encoding", "?");
    }
}
