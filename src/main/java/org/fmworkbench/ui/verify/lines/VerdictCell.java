package org.fmworkbench.ui.verify.lines;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One equals sign on one set of rows: an icon and words, the largest difference, and what that means. */
final class VerdictCell extends TableCell<Integer, Verdict> {
    private final FontIcon icon = new FontIcon();
    private final Label words = new Label("", icon);
    private final Label difference = new Label();
    private final Label more = new Label();
    private final VBox box;

    VerdictCell(ObservableBooleanValue brief) {
        getStyleClass().add("verdict-cell");
        words.getStyleClass().add("verdict");
        words.setMinWidth(0);
        difference.setMinWidth(Region.USE_PREF_SIZE);
        more.getStyleClass().add("muted");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        box = new VBox(new HBox(words, between, difference), more);
        box.setAlignment(Pos.CENTER_LEFT);
        more.visibleProperty().bind(Bindings.not(brief)); // weakly: the table makes cells anew
        more.managedProperty().bind(more.visibleProperty());
    }

    @Override
    protected void updateItem(Verdict verdict, boolean empty) {
        super.updateItem(verdict, empty);
        setGraphic(empty || verdict == null ? null : box);
        if (verdict != null) {
            words.setText(verdict.words());
            difference.setText(verdict.difference());
            more.setText(verdict.more());
            icon.setIconLiteral(
                    switch (verdict.state()) {
                        case OPEN -> "fth-circle";
                        case HOLDS -> "fth-check-circle";
                        case BROKEN -> "fth-x-circle";
                    });
            icon.getStyleClass().removeAll("good", "bad");
            switch (verdict.state()) {
                case HOLDS -> icon.getStyleClass().add("good");
                case BROKEN -> icon.getStyleClass().add("bad");
                case OPEN -> {
                    // neither
                }
            }
            setAccessibleText(verdict.words() + ", " + verdict.difference() + ", " + verdict.more());
        }
    }
}
