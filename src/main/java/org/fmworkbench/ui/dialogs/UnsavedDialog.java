package org.fmworkbench.ui.dialogs;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.fmworkbench.text.Texts;

/** Asks what to do with unsaved work before the window is closed. */
public final class UnsavedDialog {
    private UnsavedDialog() {}

    /** What was chosen. */
    public enum Answer {
        /** Save it first. */
        SAVE,
        /** Give it up. */
        DISCARD,
        /** Do not close. */
        CANCEL
    }

    /** Asks, and waits for the answer. */
    public static Answer ask(Window owner) {
        Texts texts = Texts.beside(UnsavedDialog.class);
        ButtonType save = new ButtonType(texts.get("unsaved.save"), ButtonBar.ButtonData.YES);
        ButtonType discard = new ButtonType(texts.get("unsaved.discard"), ButtonBar.ButtonData.NO);
        ButtonType cancel = new ButtonType(texts.get("unsaved.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, texts.get("unsaved.explain"), save, discard, cancel);
        alert.initOwner(owner);
        alert.setTitle(texts.get("unsaved.title"));
        alert.setHeaderText(texts.get("unsaved.question"));
        alert.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        ButtonType answer = alert.showAndWait().orElse(cancel);
        return answer == save ? Answer.SAVE : answer == discard ? Answer.DISCARD : Answer.CANCEL;
    }
}
