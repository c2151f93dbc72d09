package org.fmworkbench.ui.verify.precision;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One form in one precision: its value, what is lost in words, its relative error and the bound of it. */
public final class ResultCell extends VBox {
    private final FontIcon icon = new FontIcon();
    private final Label value = new Label();
    private final Label words = new Label("", icon);
    private final Label error = new Label();

    /** An empty cell. */
    public ResultCell() {
        getStyleClass().add("result");
        value.getStyleClass().add("result-value");
        words.getStyleClass().add("verdict");
        error.getStyleClass().add("muted");
        getChildren().setAll(value, words, error);
    }

    void show(PrecisionFrame.Result result) {
        value.setText(result.value());
        words.setText(result.words());
        error.setText(result.error());
        icon.setIconLiteral(result.kept() ? "fth-check-circle" : "fth-alert-triangle");
        icon.getStyleClass().removeAll("good", "bad");
        icon.getStyleClass().add(result.kept() ? "good" : "bad");
    }

    /** Whether the error and its bound are written too. */
    void setDetailed(boolean detailed) {
        error.setVisible(detailed);
        error.setManaged(detailed);
    }

    /** What is written in the cell. */
    public String text() {
        return value.getText() + " · " + words.getText() + " · " + error.getText();
    }
}
