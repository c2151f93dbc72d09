package org.fmworkbench.ui.verify.lines;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.fmworkbench.ui.verify.parts.TypedNumber;
import org.fmworkbench.ui.verify.parts.WorkBar;

/** Binds the lens Every “=” to its view model. */
public final class LinesController {
    private final LinesViewModel model;

    @FXML
    private TextField randomTrials;

    @FXML
    private TextField randomFields;

    @FXML
    private TextField randomK;

    @FXML
    private TextField randomSeed;

    @FXML
    private ToggleButton linesFloat;

    @FXML
    private ToggleButton linesDouble;

    @FXML
    private WorkBar verify;

    @FXML
    private Label linesError;

    @FXML
    private TableView<Integer> equalsSigns;

    @FXML
    private Label linesOutcome;

    @FXML
    private Label linesOutdated;

    @FXML
    private Label linesDetails;

    @FXML
    private Label linesNote;

    @FXML
    private Label linesLegend;

    @FXML
    private Button showWorst;

    /** A controller of {@code model}. */
    public LinesController(LinesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        type(randomTrials, model.input().trials());
        type(randomFields, model.input().fields());
        type(randomK, model.input().k());
        type(randomSeed, model.input().seed());
        model.input().inFloatProperty().subscribe(this::choose);
        verify.tie(model.verifying(), model::verify);
        linesError.textProperty().bind(model.input().errorProperty());
        linesError.visibleProperty().bind(linesError.textProperty().isNotEmpty());
        linesError.managedProperty().bind(linesError.visibleProperty());
        new LinesTable(model, equalsSigns, linesOutcome.fontProperty()).start();
        linesOutcome.textProperty().bind(model.outcomeProperty());
        linesOutdated.visibleProperty().bind(model.outdatedProperty());
        linesOutdated.managedProperty().bind(model.outdatedProperty());
        model.chosenProperty().subscribe(this::show);
        model.presentingProperty().subscribe(presenting -> {
            linesNote.setVisible(!presenting);
            linesNote.setManaged(!presenting);
            linesLegend.setVisible(!presenting);
            linesLegend.setManaged(!presenting);
        });
    }

    private static void type(TextField field, TypedNumber number) {
        field.textProperty().bindBidirectional(number.textProperty());
    }

    private void show(LinesViewModel.Chosen chosen) {
        if (chosen != null) {
            linesDetails.setText(chosen.verdict().details());
            linesNote.setText(chosen.note());
        }
        showWorst.setVisible(chosen != null && chosen.canBeShown());
        showWorst.setManaged(showWorst.isVisible());
    }

    @FXML
    private void chooseFloat() {
        choose(true);
    }

    @FXML
    private void chooseDouble() {
        choose(false);
    }

    private void choose(boolean single) {
        model.input().inFloatProperty().set(single);
        linesFloat.setSelected(single); // pressing the one that is chosen must not let go of it
        linesDouble.setSelected(!single);
    }

    @FXML
    private void showWorst() {
        model.showWorst();
    }
}
