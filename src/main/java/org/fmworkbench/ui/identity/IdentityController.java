package org.fmworkbench.ui.identity;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** Places the parts of the stage Identity. */
public final class IdentityController {
    private static final double WIDE = 1600;

    private final IdentityViewModel model;
    private final Map<PartName, Node> parts;
    private PartArrangement arrangement;

    @FXML
    private BorderPane identityStage;

    @FXML
    private StackPane partPlace;

    @FXML
    private Label identityRow;

    @FXML
    private ToggleButton holdStill;

    @FXML
    private Button putBack;

    @FXML
    private ToggleButton squareChoice;

    @FXML
    private ToggleButton lanesChoice;

    @FXML
    private ToggleButton numbersChoice;

    /** A controller of {@code model} with its parts. */
    public IdentityController(IdentityViewModel model, Map<PartName, Node> parts) {
        this.model = model;
        this.parts = Map.copyOf(parts);
    }

    @FXML
    private void initialize() {
        arrangement = new PartArrangement(partPlace, parts);
        identityRow.textProperty().bind(model.rowTitleProperty());
        holdStill.selectedProperty().bindBidirectional(model.heldProperty());
        putBack.visibleProperty().bind(model.whatIfProperty());
        putBack.managedProperty().bind(putBack.visibleProperty());
        identityStage.widthProperty().subscribe(width -> model.wideProperty()
                .set(width.doubleValue() >= WIDE && !model.presentingProperty().get()));
        model.presentingProperty()
                .subscribe(presenting -> model.wideProperty().set(!presenting && identityStage.getWidth() >= WIDE));
        model.wideProperty().subscribe(this::arrange);
        model.pictureProperty().subscribe(this::arrange);
        arrange();
    }

    private void arrange() {
        boolean wide = model.wideProperty().get();
        PartName picture = model.pictureProperty().get();
        lanesChoice.setVisible(!wide);
        lanesChoice.setManaged(!wide);
        squareChoice.setSelected(picture == PartName.SQUARE);
        lanesChoice.setSelected(picture == PartName.LANES);
        numbersChoice.setSelected(picture == PartName.NUMBERS);
        arrangement.show(picture, wide);
    }

    @FXML
    private void chooseSquare() {
        choose(PartName.SQUARE);
    }

    @FXML
    private void chooseLanes() {
        choose(PartName.LANES);
    }

    @FXML
    private void chooseNumbers() {
        choose(PartName.NUMBERS);
    }

    private void choose(PartName part) {
        model.pictureProperty().set(part);
        arrange(); // pressing the one that is chosen must not let go of it
    }

    @FXML
    private void putBack() {
        model.putBack();
    }
}
