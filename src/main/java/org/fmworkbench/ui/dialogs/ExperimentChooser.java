package org.fmworkbench.ui.dialogs;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.fmworkbench.text.Texts;

/** The dialog in which it is chosen where an experiment is saved. */
public final class ExperimentChooser {
    private ExperimentChooser() {}

    /** Asks for a file; empty if none was chosen. */
    public static Optional<Path> choose(Window owner) {
        Texts texts = Texts.beside(ExperimentChooser.class);
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("experiment.title"));
        chooser.setInitialFileName(texts.get("experiment.name"));
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.get("experiment.files"), "*.fmx"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
