package org.fmworkbench.ui.compare.sweep;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A value, below it how many of its runs are done; best is said in words. */
final class ValueCell extends TableCell<SweepFrame.Line, SweepFrame.Line> {
    private final Label value = new Label();
    private final Label runs = new Label();
    private final VBox box = new VBox(value, runs);
    private final FontIcon award = new FontIcon("fth-award");
    private final String best;

    ValueCell(String best) {
        this.best = best;
        value.getStyleClass().add("head");
        runs.getStyleClass().add("muted");
        box.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(SweepFrame.Line line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : box);
        if (line != null) {
            value.setText(line.best() ? line.value() + "  " + best : line.value());
            value.setGraphic(line.best() ? award : null);
            runs.setText(line.runs());
            setAccessibleText(value.getText() + ", " + line.runs());
        }
    }
}
