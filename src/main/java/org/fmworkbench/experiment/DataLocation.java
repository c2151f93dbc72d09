package org.fmworkbench.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.fmworkbench.data.Catalog;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;

/** Finds the data of an experiment, and makes sure that they are the same bytes. */
public final class DataLocation {
    private static final int PIECE = 1 << 16;

    private DataLocation() {}

    /** The data file of an experiment is not where it was, or has changed; the message says which, and what to do. */
    public static final class LostException extends InputException {
        private static final long serialVersionUID = 1L;

        LostException(String message) {
            super(message);
        }
    }

    /**
     * The name of the bundled data set, or the path of the file, that an experiment is on.
     *
     * @param located where the user says that the file is now; null: where it was
     * @throws LostException if it is not there, or is another file
     * @throws InputException if it cannot be read, or a bundled data set is not known
     */
    public static String find(DataReference data, Path located) throws InputException {
        if (data.name() != null) {
            if (Catalog.find(data.name()).isEmpty()) {
                throw new LostException(texts().get("data.unknown", data.name(), String.join(", ", Catalog.names())));
            }
            return data.name();
        }
        Path file = located == null ? data.file() : located;
        if (!Files.isRegularFile(file)) {
            throw new LostException(texts().get("data.moved", file));
        }
        String found = sha256(file);
        if (!found.equals(data.sha256())) {
            throw new LostException(texts().get(
                            "data.changed",
                            file,
                            found.substring(0, 12),
                            data.sha256().substring(0, 12)));
        }
        return file.toString();
    }

    /**
     * SHA-256 of a file's bytes, 64 hexadecimal digits.
     *
     * @throws InputException if it cannot be read
     */
    public static String sha256(Path file) throws InputException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw InputFile.problem(file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Texts texts() {
        return Texts.beside(DataLocation.class);
    }
}
