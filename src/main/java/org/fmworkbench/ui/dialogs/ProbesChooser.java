package org.fmworkbench.ui.dialogs;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.fmworkbench.text.Texts;

/** The dialog that asks where the probe rows are to be written. */
public final class ProbesChooser {
    private ProbesChooser() {}

    /** Asks for a file whose name ends with {@code ending}; empty if none was chosen. */
    public static Optional<Path> choose(Window owner, String ending) {
        Texts texts = Texts.beside(ProbesChooser.class);
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("probes.title"));
        chooser.setInitialFileName(texts.get("probes.name") + ending);
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.get("probes.files", ending), "*" + ending));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
