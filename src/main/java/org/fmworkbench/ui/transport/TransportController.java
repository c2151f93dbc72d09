package org.fmworkbench.ui.transport;

import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** Binds the bar at the bottom to its view model. */
public final class TransportController {
    private final TransportViewModel model;

    @FXML
    private ResourceBundle resources;

    @FXML
    private Button reset;

    @FXML
    private Button newSeed;

    @FXML
    private Button step;

    @FXML
    private Button run;

    @FXML
    private FontIcon runIcon;

    @FXML
    private ToggleGroup granularity;

    @FXML
    private ToggleButton sample;

    @FXML
    private ToggleButton batch;

    @FXML
    private ToggleButton epoch;

    @FXML
    private Slider speed;

    @FXML
    private Label speedText;

    @FXML
    private Label position;

    @FXML
    private Label state;

    /** A controller of {@code model}. */
    public TransportController(TransportViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        sample.selectedProperty().bindBidirectional(model.sampleProperty());
        batch.selectedProperty().bindBidirectional(model.batchProperty());
        epoch.selectedProperty().bindBidirectional(model.epochProperty());
        granularity.selectedToggleProperty().subscribe((old, now) -> {
            if (now == null) {
                old.setSelected(true); // one of the three always holds
            }
        });
        speed.setMax(model.fastest());
        speed.valueProperty().bindBidirectional(model.speedProperty());
        speedText.textProperty().bind(model.speedTextProperty());
        position.textProperty().bind(model.positionProperty());
        state.textProperty().bind(model.stateProperty());
        reset.disableProperty().bind(model.readyProperty().not());
        newSeed.disableProperty().bind(model.readyProperty().not());
        step.disableProperty().bind(model.readyProperty().not().or(model.stoppedProperty()));
        run.disableProperty().bind(model.readyProperty().not().or(model.stoppedProperty()));
        model.runningProperty().subscribe(this::showRunning);
    }

    private void showRunning(boolean running) {
        run.setText(resources.getString(running ? "pause" : "run"));
        run.setTooltip(new Tooltip(resources.getString(running ? "pause.tip" : "run.tip")));
        runIcon.setIconLiteral(running ? "fth-pause" : "fth-play");
    }

    @FXML
    private void reset() {
        model.reset();
    }

    @FXML
    private void newSeed() {
        model.newSeed();
    }

    @FXML
    private void step() {
        model.step();
    }

    @FXML
    private void toggleRun() {
        model.toggleRun();
    }
}
