package org.fmworkbench.ui.dialogs;

import java.io.File;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.fmworkbench.text.Texts;

/** The dialog in which a file with a table is chosen. */
public final class TableChooser {
    private TableChooser() {}

    /** Asks for a file. Returns its path; empty if none was chosen. */
    public static Optional<String> choose(Window owner) {
        Texts texts = Texts.beside(TableChooser.class);
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("open.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(texts.get("open.tables"), "*.csv", "*.tsv", "*.txt", "*.CSV", "*.TSV"),
                        new ExtensionFilter(texts.get("open.all"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::getPath);
    }
}
