package org.fmworkbench.data;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import org.fmworkbench.text.InputException;

/**
 * Where bytes come from: a file, or a table that is bundled.
 *
 * @param name what messages call it
 * @param bytes its length
 */
record DataFile(String name, long bytes, Opener opener) {
    /** Opens the bytes from the beginning. */
    interface Opener {
        InputStream open() throws IOException;
    }

    static DataFile of(String path) throws InputException {
        try {
            return of(Path.of(path));
        } catch (InvalidPathException e) {
            throw new InputException(Say.text("file.path", Say.value(path)), e);
        }
    }

    static DataFile of(Path path) throws InputException {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            throw Say.bad("file.directory", name);
        }
        if (!Files.exists(path)) {
            throw Say.bad("file.none", name, String.join(", ", Catalog.names()));
        }
        if (!Files.isRegularFile(path)) {
            throw Say.bad("file.irregular", name);
        }
        if (!Files.isReadable(path)) {
            throw Say.bad("file.unreadable", name);
        }
        try {
            return new DataFile(String.valueOf(path.getFileName()), Files.size(path), () -> Files.newInputStream(path));
        } catch (IOException e) {
            throw new InputException(Say.text("file.failed", name, e.getMessage()), e);
        }
    }

    /** A resource of the program; its absence is a fault of the program. */
    static DataFile bundled(String name, String resource) throws InputException {
        URL url = Objects.requireNonNull(DataFile.class.getResource(resource), resource);
        try {
            return new DataFile(name, url.openConnection().getContentLengthLong(), url::openStream);
        } catch (IOException e) {
            throw new InputException(Say.text("file.failed", name, e.getMessage()), e);
        }
    }
}
