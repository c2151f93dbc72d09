package org.fmworkbench.ui.dialogs;

import java.io.File;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.fmworkbench.text.Texts;

/** The dialog in which a file with a table or an experiment is chosen. */
public final class TableChooser {
    private TableChooser() {}

    /** Asks for a table. Returns its path; empty if none was chosen. */
    public static Optional<String> choose(Window owner) {
        return ask(owner, texts().get("open.title"), tables());
    }

    /** Asks for a table or an experiment. Returns its path; empty if none was chosen. */
    public static Optional<String> chooseAny(Window owner) {
        return ask(
                owner,
                texts().get("open.any.title"),
                new ExtensionFilter(texts().get("open.any"), "*.csv", "*.tsv", "*.txt", "*.CSV", "*.TSV", "*.fmx"),
                new ExtensionFilter(texts().get("experiment.files"), "*.fmx"),
                tables());
    }

    private static Optional<String> ask(Window owner, String title, ExtensionFilter... filters) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(filters);
        chooser.getExtensionFilters().add(new ExtensionFilter(texts().get("open.all"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::getPath);
    }

    private static ExtensionFilter tables() {
        return new ExtensionFilter(texts().get("open.tables"), "*.csv", "*.tsv", "*.txt", "*.CSV", "*.TSV");
    }

    private static Texts texts() {
        return Texts.beside(TableChooser.class);
    }
}
