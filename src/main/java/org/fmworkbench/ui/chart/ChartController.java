package org.fmworkbench.ui.chart;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.fmworkbench.ui.controls.SeriesChart;

/** Hands what the view model shows to the card. */
public final class ChartController {
    /** From this width on, in lines of type, the x axis's unit has a button of its own. */
    private static final double WIDE = 34;

    private final ChartViewModel model;
    private final ChartMenus menus;
    private ChartSaver saver;

    @FXML
    private HBox curveBar;

    @FXML
    private MenuButton curveMetric;

    @FXML
    private ToggleButton curveSteps;

    @FXML
    private Slider curveSmoothing;

    @FXML
    private ToggleButton curveLog;

    @FXML
    private Button curveFit;

    @FXML
    private MenuButton curveMore;

    @FXML
    private SeriesChart curveChart;

    @FXML
    private HBox curveMessageBar;

    @FXML
    private Label curveMessage;

    /** A controller of {@code model}. */
    public ChartController(ChartViewModel model) {
        this.model = model;
        this.menus = new ChartMenus(model);
    }

    @FXML
    private void initialize() {
        saver = new ChartSaver(model, curveChart);
        new ChartPicture(model, curveChart).start();
        curveLog.selectedProperty().bindBidirectional(model.logarithmicProperty());
        model.familyProperty()
                .subscribe(family -> curveMetric.setText(model.texts().get("family." + family)));
        curveMetric.setOnShowing(event -> menus.fillMetrics(curveMetric));
        curveMore.setOnShowing(event -> menus.fillMore(curveMore, saver.items()));
        menus.fillMetrics(curveMetric);
        menus.fillMore(curveMore, saver.items());
        curveFit.visibleProperty().bind(model.viewProperty().isNotNull());
        curveFit.managedProperty().bind(curveFit.visibleProperty());
        curveFit.setOnAction(event -> model.viewProperty().set(null));
        initializeSmoothing();
        initializeUnit();
        curveMessage.textProperty().bind(model.messageProperty());
        curveMessageBar.visibleProperty().bind(model.messageProperty().isNotEmpty());
        curveMessageBar.managedProperty().bind(curveMessageBar.visibleProperty());
    }

    private void initializeSmoothing() {
        curveSmoothing.setMax(ChartViewModel.mostSmoothing());
        curveSmoothing.valueProperty().bindBidirectional(model.smoothingProperty());
    }

    private void initializeUnit() {
        model.unitProperty().subscribe(unit -> curveSteps.setSelected(unit == AxisUnit.STEPS));
        curveSteps.setOnAction(
                event -> model.unitProperty().set(curveSteps.isSelected() ? AxisUnit.STEPS : AxisUnit.EPOCHS));
        curveSteps
                .visibleProperty()
                .bind(curveBar.widthProperty()
                        .greaterThan(WIDE * curveChart.getFont().getSize()));
        curveSteps.managedProperty().bind(curveSteps.visibleProperty());
    }

    @FXML
    private void closeMessage() {
        model.files().forgetMessage();
    }
}
