package org.fmworkbench.ui.time;

import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.fmworkbench.ui.controls.TimeBar;

/** Binds the bar over all that has happened to its view model. */
public final class TimeController {
    private final TimeViewModel model;
    private final Node runTo;

    @FXML
    private ResourceBundle resources;

    @FXML
    private HBox timeRow;

    @FXML
    private TimeBar timeBar;

    @FXML
    private Label timeCaption;

    @FXML
    private Button branchHere;

    @FXML
    private Button pinRun;

    /** A controller of {@code model}, with the button for how far to run at its end. */
    public TimeController(TimeViewModel model, Node runTo) {
        this.model = model;
        this.runTo = runTo;
    }

    @FXML
    private void initialize() {
        timeRow.getChildren().add(runTo);
        timeBar.spanNameProperty().set(resources.getString("epoch"));
        timeBar.placeProperty().bind(model.placeProperty());
        timeBar.setOnTravel(model::travel);
        timeBar.pointedProperty().subscribe(rows -> model.point(rows.longValue()));
        timeBar.disableProperty().bind(model.nothingYet());
        branchHere.disableProperty().bind(model.nothingYet());
        pinRun.disableProperty().bind(model.nothingYet());
        timeCaption.textProperty().bind(model.captionProperty());
        model.frameProperty().subscribe(this::show);
    }

    private void show(TimeFrame frame) {
        if (frame != null) {
            timeBar.set(frame.at(), frame.end(), frame.epoch(), frame.changes());
        }
    }

    @FXML
    private void branch() {
        model.branch();
    }

    @FXML
    private void pin() {
        model.pin();
    }
}
