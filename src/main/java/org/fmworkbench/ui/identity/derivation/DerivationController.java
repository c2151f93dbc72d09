package org.fmworkbench.ui.identity.derivation;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Binds the derivation to its view model. */
public final class DerivationController {
    private final DerivationViewModel model;
    private final Node proof;

    @FXML
    private VBox derivation;

    @FXML
    private ToggleButton showHidden;

    @FXML
    private ToggleButton showOne;

    @FXML
    private ToggleButton showAll;

    @FXML
    private Label derivationMessage;

    @FXML
    private LinesPane lines;

    @FXML
    private StackPane proofPlace;

    /** A controller of {@code model}, with {@code proof} below the lines. */
    public DerivationController(DerivationViewModel model, Node proof) {
        this.model = model;
        this.proof = proof;
    }

    @FXML
    private void initialize() {
        proofPlace.getChildren().setAll(proof);
        lines.prepare(model.texts(), model::choose, model::uncover);
        model.spaceProperty().bind(lines.spaceProperty());
        model.frameProperty().subscribe(frame -> {
            if (frame != null) {
                lines.show(frame);
            }
        });
        derivationMessage.textProperty().bind(model.messageProperty());
        derivationMessage.visibleProperty().bind(model.messageProperty().isNotEmpty());
        derivationMessage.managedProperty().bind(derivationMessage.visibleProperty());
        lines.visibleProperty().bind(derivationMessage.visibleProperty().not());
        lines.managedProperty().bind(lines.visibleProperty());
        model.showingProperty().subscribe(this::arrange);
        model.coveredProperty().subscribe(this::arrange);
        model.presentingProperty().subscribe(this::arrange);
        arrange();
        derivation.addEventHandler(KeyEvent.KEY_PRESSED, this::farther);
        lines.addEventFilter(KeyEvent.KEY_PRESSED, this::farther); // before it scrolls
    }

    private void arrange() {
        Showing showing = model.showingProperty().get();
        Map.of(showHidden, Showing.HIDDEN, showOne, Showing.ONE, showAll, Showing.ALL)
                .forEach((button, choice) -> button.setSelected(choice == showing));
        lines.set(
                showing,
                model.coveredProperty().get(),
                model.presentingProperty().get());
    }

    private void farther(KeyEvent event) {
        if (event.getCode() == KeyCode.HOME) {
            model.choose(0);
            event.consume();
        } else if (event.getCode() == KeyCode.END) {
            model.chooseLast();
            event.consume();
        }
    }

    @FXML
    private void chooseHidden() {
        choose(Showing.HIDDEN);
    }

    @FXML
    private void chooseOne() {
        choose(Showing.ONE);
    }

    @FXML
    private void chooseAll() {
        choose(Showing.ALL);
    }

    private void choose(Showing showing) {
        model.showingProperty().set(showing);
        arrange(); // pressing the one that is chosen must not let go of it
    }
}
