package org.fmworkbench.ui.shell;

import java.util.ResourceBundle;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

/** The list of keys (F1). */
final class KeysDialog {
    private KeysDialog() {}

    static void show(Window owner, ResourceBundle texts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        String[] lines = texts.getString("keys.list").split("\\|", -1);
        for (int row = 0; row < lines.length; row++) {
            String[] keyAndUse = lines[row].split("=", 2);
            Label key = new Label(keyAndUse[0].strip());
            key.getStyleClass().add("key");
            grid.addRow(row, key, new Label(keyAndUse[1].strip()));
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
