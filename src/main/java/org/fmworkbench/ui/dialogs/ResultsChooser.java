package org.fmworkbench.ui.dialogs;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.fmworkbench.text.Texts;

/** The dialog in which a file with somebody's results is chosen. */
public final class ResultsChooser {
    private ResultsChooser() {}

    /** Asks for a file; empty if none was chosen. */
    public static Optional<Path> choose(Window owner) {
        Texts texts = Texts.beside(ResultsChooser.class);
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("results.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(texts.get("results.files"), "*.json", "*.csv", "*.tsv", "*.txt"),
                        new ExtensionFilter(texts.get("open.all"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }
}
