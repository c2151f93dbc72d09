package org.fmworkbench.ui.files;

import java.nio.file.Path;

/**
 * Something that the user is asked about a file.
 *
 * @param file an experiment
 * @param message what is asked, in words
 * @param isRecovery whether it is what a crash has left; else its data were not found
 * @param mayLocate whether the user can say where the data are
 */
record FileOffer(Path file, String message, boolean isRecovery, boolean mayLocate) {
    static FileOffer recovery(Path left, String message) {
        return new FileOffer(left, message, true, false);
    }

    static FileOffer lost(Path experiment, String message, boolean mayLocate) {
        return new FileOffer(experiment, message, false, mayLocate);
    }
}
