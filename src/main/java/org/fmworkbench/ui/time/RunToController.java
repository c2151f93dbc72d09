package org.fmworkbench.ui.time;

import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;

/** The little form behind the button that says until when to run. */
public final class RunToController {
    private final RunToViewModel model;
    private final Map<RunToViewModel.Choice, RadioButton> choices = new EnumMap<>(RunToViewModel.Choice.class);

    @FXML
    private MenuButton runTo;

    @FXML
    private RadioButton toEpoch;

    @FXML
    private RadioButton toLoss;

    @FXML
    private RadioButton toPatience;

    @FXML
    private RadioButton toDivergence;

    @FXML
    private TextField epochField;

    @FXML
    private TextField lossField;

    @FXML
    private TextField patienceField;

    @FXML
    private Label runToError;

    /** A controller of {@code model}. */
    public RunToController(RunToViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        choices.put(RunToViewModel.Choice.EPOCH, toEpoch);
        choices.put(RunToViewModel.Choice.LOSS, toLoss);
        choices.put(RunToViewModel.Choice.PATIENCE, toPatience);
        choices.put(RunToViewModel.Choice.DIVERGENCE, toDivergence);
        epochField.textProperty().bindBidirectional(model.epochProperty());
        lossField.textProperty().bindBidirectional(model.lossProperty());
        patienceField.textProperty().bindBidirectional(model.patienceProperty());
        epochField.focusedProperty().subscribe(is -> chooseIf(is, toEpoch));
        lossField.focusedProperty().subscribe(is -> chooseIf(is, toLoss));
        patienceField.focusedProperty().subscribe(is -> chooseIf(is, toPatience));
        runToError.textProperty().bind(model.errorProperty());
        runToError.visibleProperty().bind(model.errorProperty().isNotEmpty());
        runToError.managedProperty().bind(runToError.visibleProperty());
    }

    private static void chooseIf(boolean focused, RadioButton choice) {
        if (focused) {
            choice.setSelected(true);
        }
    }

    @FXML
    private void start() {
        choices.forEach((choice, button) -> {
            if (button.isSelected() && model.run(choice)) {
                runTo.hide();
            }
        });
    }
}
