package org.fmworkbench.ui.dialogs;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.fmworkbench.text.Texts;

/** The dialog that asks where a step sheet is to be written. */
public final class SheetChooser {
    private SheetChooser() {}

    /** Asks for a file; its name ends with {@code extension}. Empty if none was chosen. */
    public static Optional<Path> choose(Window owner, String extension) {
        Texts texts = Texts.beside(SheetChooser.class);
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("sheet.title"));
        chooser.setInitialFileName(texts.get("sheet.name") + "." + extension);
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.get("sheet.files." + extension), "*." + extension));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(file -> named(file, extension));
    }

    private static Path named(File file, String extension) {
        boolean ends = file.getName().toLowerCase(Locale.ROOT).endsWith("." + extension);
        return ends ? file.toPath() : file.toPath().resolveSibling(file.getName() + "." + extension);
    }
}
