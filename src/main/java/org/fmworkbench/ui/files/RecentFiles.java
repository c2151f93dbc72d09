package org.fmworkbench.ui.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.experiment.AtomicFile;
import org.fmworkbench.text.InputException;

/** The files that were opened and saved of late, newest first, kept from start to start. Reads and writes files. */
final class RecentFiles {
    private static final int MOST = 8;
    private static final String NAME = "recent.txt";

    private RecentFiles() {}

    /**
     * A file of late.
     *
     * @param path where it is, absolute
     * @param exists whether it is still there
     */
    record Recent(Path path, boolean exists) {}

    /** All of them; none if the list cannot be read: it is a convenience. */
    static List<Recent> read() {
        try {
            Path list = Home.directory().resolve(NAME);
            List<String> lines = Files.exists(list) ? Files.readAllLines(list) : List.of();
            return lines.stream()
                    .filter(line -> !line.isBlank())
                    .map(Path::of)
                    .map(path -> new Recent(path, Files.isRegularFile(path)))
                    .toList();
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }

    /** Puts a file in front. */
    static List<Recent> add(Path file) {
        List<Recent> all = new ArrayList<>(read());
        Path path = file.toAbsolutePath().normalize();
        all.removeIf(recent -> recent.path().equals(path));
        all.add(0, new Recent(path, Files.isRegularFile(path)));
        List<Recent> kept = List.copyOf(all.subList(0, Math.min(MOST, all.size())));
        try {
            AtomicFile.write(Home.directory().resolve(NAME), out -> {
                for (Recent recent : kept) {
                    out.write(recent.path() + "\n");
                }
            });
        } catch (IOException | InputException e) {
            return kept; // it is not there at the next start, and nothing else is lost
        }
        return kept;
    }
}
