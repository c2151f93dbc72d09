package org.fmworkbench.ui.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program's own directory: {@code .fm-workbench} in the user's, or what {@code -Dfm.workbench.home=…} says. */
final class Home {
    private Home() {}

    /** The directory, which is made if it is not there. */
    static Path directory() throws IOException {
        String set = System.getProperty("fm.workbench.home");
        Path home = set == null ? Path.of(System.getProperty("user.home"), ".fm-workbench") : Path.of(set);
        return Files.createDirectories(home);
    }
}
