package org.fmworkbench.ui.verify;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A lens in the list: its icon, its name, and the question that it answers. */
final class LensCell extends ListCell<LensName> {
    private final VerifyViewModel model;
    private final FontIcon icon = new FontIcon();
    private final Label name = new Label("", icon);
    private final Label question = new Label();
    private final VBox box = new VBox(name, question);

    LensCell(VerifyViewModel model) {
        this.model = model;
        getStyleClass().add("lens-line");
        name.getStyleClass().add("line-title");
        question.getStyleClass().add("line-question");
        question.setWrapText(true);
        box.setMinWidth(0);
        box.setPrefWidth(1); // as wide as the list, whatever the text
        setPrefWidth(1);
    }

    @Override
    protected void updateItem(LensName item, boolean empty) {
        super.updateItem(item, empty);
        boolean none = empty || item == null;
        setGraphic(none ? null : box);
        if (!none) {
            icon.setIconLiteral(item.icon());
            name.setText(model.name(item));
            question.setText(model.question(item));
            setAccessibleText(model.name(item) + ": " + model.question(item));
        }
    }
}
