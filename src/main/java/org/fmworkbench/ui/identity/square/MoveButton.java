package org.fmworkbench.ui.identity.square;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The button of one move: its key and name, and its number below. */
final class MoveButton extends ToggleButton {
    private final Label name = new Label();
    private final Label number = new Label();

    MoveButton(Move move, String words, String help) {
        setId("move" + move.key());
        getStyleClass().add("move");
        name.setText(words);
        name.setMinWidth(0);
        number.setMinWidth(0);
        number.getStyleClass().add("move-number");
        VBox lines = new VBox(name, number);
        lines.getStyleClass().add("move-lines");
        setGraphic(lines);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setTooltip(new Tooltip(help));
        setAccessibleHelp(help);
        setMinWidth(0);
        setPrefWidth(100);
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    void show(String text) {
        number.setText(text);
        setAccessibleText(name.getText() + " " + text);
    }

    /** Whether the step of the derivation that is in focus speaks of it: a thick line below says so. */
    void setInFocus(boolean is) {
        getStyleClass().remove("in-focus");
        if (is) {
            getStyleClass().add("in-focus");
        }
    }
}
