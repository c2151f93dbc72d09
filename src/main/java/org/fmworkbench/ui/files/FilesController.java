package org.fmworkbench.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import org.fmworkbench.ui.dialogs.ExperimentChooser;
import org.fmworkbench.ui.dialogs.TableChooser;

/** The menu of files. */
public final class FilesController {
    private final FilesViewModel model;

    @FXML
    private ResourceBundle resources;

    @FXML
    private MenuButton fileMenu;

    @FXML
    private Menu recentMenu;

    /** A controller of {@code model}. */
    public FilesController(FilesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.recentProperty().subscribe(this::showRecent);
    }

    private void showRecent(List<RecentFiles.Recent> files) {
        recentMenu.setDisable(files.isEmpty());
        recentMenu.getItems().setAll(files.stream().map(this::item).toList());
    }

    private MenuItem item(RecentFiles.Recent recent) {
        Path path = recent.path();
        String name = recent.exists() ? path.toString() : path + " " + resources.getString("recent.missing");
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setDisable(!recent.exists());
        item.setOnAction(event -> model.open(path));
        return item;
    }

    /** Asks for a file and opens it. */
    @FXML
    public void open() {
        TableChooser.chooseAny(window()).map(Path::of).ifPresent(model::open);
    }

    /** Saves, and asks for a name if there is none yet. */
    @FXML
    public void save() {
        saveAnd(() -> {});
    }

    /** Saves, asking for a name if there is none yet, and then does something if that went well. */
    public void saveAnd(Runnable then) {
        Path file = model.fileProperty().get();
        Optional<Path> path = file == null ? ExperimentChooser.choose(window()) : Optional.of(file);
        path.ifPresent(named -> model.saveTo(named, then));
    }

    /** Asks for a name and saves. */
    @FXML
    public void saveAs() {
        ExperimentChooser.choose(window()).ifPresent(path -> model.saveTo(path, () -> {}));
    }

    private Window window() {
        return fileMenu.getScene().getWindow();
    }
}
