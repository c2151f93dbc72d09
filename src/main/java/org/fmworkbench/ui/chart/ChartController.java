package org.fmworkbench.ui.chart;

import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import org.fmworkbench.ui.controls.SeriesChart;

/** Hands what the view model shows to the card. */
public final class ChartController {
    private final ChartViewModel model;

    @FXML
    private SeriesChart curveChart;

    @FXML
    private CheckBox curveLog;

    /** A controller of {@code model}. */
    public ChartController(ChartViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        new ChartPicture(model, curveChart).start();
        curveLog.selectedProperty().bindBidirectional(model.logarithmicProperty());
    }
}
