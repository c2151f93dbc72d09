package org.fmworkbench.ui.shell;

import java.util.ResourceBundle;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** The list of keys (F1), in two columns. */
final class KeysDialog {
    private KeysDialog() {}

    static void show(Window owner, ResourceBundle texts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        String[] lines = texts.getString("keys.list").split("\\|", -1);
        int rows = (lines.length + 1) / 2;
        for (int n = 0; n < lines.length; n++) {
            String[] keyAndUse = lines[n].split("=", 2);
            Label key = new Label(keyAndUse[0].strip());
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            Label use = new Label(keyAndUse[1].strip());
            use.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(key, n / rows * 2, n % rows);
            grid.add(use, n / rows * 2 + 1, n % rows);
        }
        Dialog<Void> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.getString("keys.title"));
        dialog.getDialogPane().setContent(grid);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.show();
    }
}
