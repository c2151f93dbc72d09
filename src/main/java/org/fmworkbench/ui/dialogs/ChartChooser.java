package org.fmworkbench.ui.dialogs;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.fmworkbench.text.Texts;

/** The dialog in which a file for a chart is named. */
public final class ChartChooser {
    private ChartChooser() {}

    /**
     * Asks for a file; empty if none was chosen.
     *
     * @param name what it might be called, without an ending
     * @param extension how its name ends, which is added where it is missing
     */
    public static Optional<Path> choose(Window owner, String name, String extension) {
        Texts texts = Texts.beside(ChartChooser.class);
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("chart.title"));
        chooser.setInitialFileName(name + "." + extension);
        String kind = texts.get("chart.files." + extension);
        chooser.getExtensionFilters()
                .addAll(new ExtensionFilter(kind, "*." + extension), new ExtensionFilter(texts.get("open.all"), "*"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(file -> named(file, extension));
    }

    private static Path named(File file, String extension) {
        boolean ends = file.getName().toLowerCase(Locale.ROOT).endsWith("." + extension);
        return ends ? file.toPath() : file.toPath().resolveSibling(file.getName() + "." + extension);
    }
}
