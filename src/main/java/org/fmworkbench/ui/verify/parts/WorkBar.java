package org.fmworkbench.ui.verify.parts;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.fmworkbench.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button that starts long work; while it runs, how far it is and a button that cancels it. */
public final class WorkBar extends HBox {
    private final Texts texts = Texts.beside(WorkBar.class);
    private final Button start = new Button("", new FontIcon("fth-play"));
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel = new Button(texts.get("cancel"), new FontIcon("fth-x"));

    /** A bar whose buttons do nothing yet. */
    public WorkBar() {
        getStyleClass().add("work-bar");
        start.setMinWidth(Button.USE_PREF_SIZE);
        start.getStyleClass().add("accent");
        cancel.setMinWidth(Button.USE_PREF_SIZE);
        progress.setAccessibleText(texts.get("progress"));
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        getChildren().setAll(start, progress, cancel);
    }

    /** Names the button that starts the work. */
    public void setStartText(String text) {
        start.setText(text);
    }

    /** The name of the button that starts the work. */
    public String getStartText() {
        return start.getText();
    }

    /** Ties the bar to {@code work}; the buttons' ids are the bar's with "Start" and "Cancel" behind it. */
    public void tie(LongWork work, Runnable begin) {
        start.setId(getId() + "Start");
        cancel.setId(getId() + "Cancel");
        start.setOnAction(event -> begin.run());
        cancel.setOnAction(event -> work.cancel());
        start.disableProperty().bind(work.runningProperty());
        progress.progressProperty().bind(work.fractionProperty());
        progress.visibleProperty().bind(work.runningProperty());
        cancel.visibleProperty().bind(work.runningProperty());
    }
}
