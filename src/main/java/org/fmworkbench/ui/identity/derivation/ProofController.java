package org.fmworkbench.ui.identity.derivation;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** Binds the proof to its view model. */
public final class ProofController {
    private final ProofViewModel model;

    @FXML
    private TextField proofFields;

    @FXML
    private Button prove;

    @FXML
    private HBox proving;

    @FXML
    private ProgressBar proofProgress;

    @FXML
    private VerdictLabel proofResult;

    @FXML
    private Label proofProblem;

    /** A controller of {@code model}. */
    public ProofController(ProofViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        proofFields.textProperty().bindBidirectional(model.fields().textProperty());
        proofFields.setOnAction(event -> model.prove());
        proving.visibleProperty().bind(model.runningProperty());
        proving.managedProperty().bind(proving.visibleProperty());
        prove.visibleProperty().bind(model.runningProperty().not());
        prove.managedProperty().bind(prove.visibleProperty());
        prove.disableProperty().bind(model.problemProperty().isNotEmpty());
        proofProgress.progressProperty().bind(model.fractionProperty());
        model.resultProperty().subscribe(proofResult::show);
        proofResult.managedProperty().bind(proofResult.visibleProperty());
        proofProblem.textProperty().bind(model.problemProperty());
        proofProblem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        proofProblem.managedProperty().bind(proofProblem.visibleProperty());
    }

    @FXML
    private void prove() {
        model.prove();
    }

    @FXML
    private void cancelProof() {
        model.cancel();
    }
}
