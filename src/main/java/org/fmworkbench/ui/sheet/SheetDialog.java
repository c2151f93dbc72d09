package org.fmworkbench.ui.sheet;

import javafx.scene.Parent;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Modality;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.theme.Theme;

/** The window of the step sheet. */
public final class SheetDialog {
    private SheetDialog() {}

    /** Shows {@code content} until it is closed; {@code closed} is told. */
    public static void show(Window owner, Parent content, Runnable closed) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(Texts.beside(SheetDialog.class).get("title"));
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        Theme.style(dialog.getDialogPane().getScene());
        dialog.getDialogPane()
                .getScene()
                .getWindow()
                .addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> closed.run()); // however it is closed
        dialog.show();
    }
}
