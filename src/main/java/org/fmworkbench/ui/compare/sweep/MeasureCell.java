package org.fmworkbench.ui.compare.sweep;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A measure of one value: the mean with its standard deviation, below it the smallest and the largest. */
final class MeasureCell extends TableCell<SweepFrame.Line, SweepFrame.Measure> {
    private final Label mean = new Label();
    private final Label spread = new Label();
    private final VBox box = new VBox(mean, spread);

    MeasureCell() {
        getStyleClass().add("measure-cell");
        mean.setMinWidth(Region.USE_PREF_SIZE);
        spread.setMinWidth(Region.USE_PREF_SIZE);
        spread.getStyleClass().add("muted");
        box.setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    protected void updateItem(SweepFrame.Measure measure, boolean empty) {
        super.updateItem(measure, empty);
        setGraphic(empty || measure == null ? null : box);
        if (measure != null) {
            mean.setText(measure.withDeviation());
            spread.setText(measure.range());
            spread.setVisible(!measure.range().isEmpty());
            spread.setManaged(spread.isVisible());
            setAccessibleText(measure.withDeviation() + ", " + measure.range());
        }
    }
}
