package org.fmworkbench.ui.compare.runs;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A run in the list: whether its curves are shown, its name, and what it has come to. */
final class RunCell extends ListCell<RunLine> {
    private final FontIcon eye = new FontIcon("fth-eye");
    private final Label name = new Label("", eye);
    private final Label words = new Label();
    private final VBox box = new VBox(name, words);

    /** A cell whose eye switches the run's curves on and off in {@code model}. */
    RunCell(RunsViewModel model) {
        getStyleClass().add("run-line");
        name.getStyleClass().add("line-title");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        words.getStyleClass().add("line-question");
        box.setMinWidth(0);
        box.setPrefWidth(1); // as wide as the list, whatever the text
        setPrefWidth(1);
        eye.setOnMouseClicked(event -> {
            if (getItem() != null) {
                model.toggleShown(getItem().id());
            }
        });
    }

    @Override
    protected void updateItem(RunLine item, boolean empty) {
        super.updateItem(item, empty);
        boolean none = empty || item == null;
        setGraphic(none ? null : box);
        if (!none) {
            eye.setIconLiteral(item.shown() ? "fth-eye" : "fth-eye-off");
            name.setText(item.name());
            words.setText(item.words());
            setAccessibleText(item.name() + ": " + item.words().replace('\n', ' '));
        }
    }
}
