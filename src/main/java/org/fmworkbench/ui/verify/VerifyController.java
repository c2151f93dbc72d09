package org.fmworkbench.ui.verify;

import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Shows the list of lenses and the one that is chosen. */
public final class VerifyController {
    private final VerifyViewModel model;
    private final Map<LensName, Node> lenses;

    @FXML
    private BorderPane verifyStage;

    @FXML
    private VBox lensRail;

    @FXML
    private ListView<LensName> lensList;

    @FXML
    private Label lensTitle;

    @FXML
    private Label lensQuestion;

    @FXML
    private StackPane lensPlace;

    /** A controller of {@code model} with the lenses that there are. */
    public VerifyController(VerifyViewModel model, Map<LensName, Node> lenses) {
        this.model = model;
        this.lenses = lenses.isEmpty() ? Map.of() : new EnumMap<>(lenses); // in the order of the list
        model.setLenses(lenses.keySet());
    }

    @FXML
    private void initialize() {
        lensPlace.getChildren().setAll(lenses.values());
        lensList.getItems().setAll(model.lenses());
        lensList.setCellFactory(view -> new LensCell(model));
        lensList.getSelectionModel().selectedItemProperty().subscribe(name -> {
            if (name != null) {
                model.lensProperty().set(name);
            }
        });
        model.lensProperty().subscribe(this::show);
        model.presentingProperty().subscribe(presenting -> verifyStage.setLeft(presenting ? null : lensRail));
    }

    private void show(LensName name) {
        lensList.getSelectionModel().select(name);
        lensTitle.setText(model.name(name));
        lensQuestion.setText(model.question(name));
        lenses.forEach((key, node) -> node.setVisible(key == name));
    }
}
