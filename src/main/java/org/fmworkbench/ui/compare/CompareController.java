package org.fmworkbench.ui.compare;

import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** Shows a button for each lens, and the lens that is chosen. */
public final class CompareController {
    private final CompareViewModel model;
    private final Map<CompareLens, Node> lenses;
    private final Map<CompareLens, ToggleButton> buttons = new EnumMap<>(CompareLens.class);

    @FXML
    private HBox compareLenses;

    @FXML
    private Label compareQuestion;

    @FXML
    private StackPane comparePlace;

    /** A controller of {@code model} with the lenses that there are. */
    public CompareController(CompareViewModel model, Map<CompareLens, Node> lenses) {
        this.model = model;
        this.lenses = lenses.isEmpty() ? Map.of() : new EnumMap<>(lenses); // in the order of the buttons
        model.setLenses(lenses.keySet());
    }

    @FXML
    private void initialize() {
        comparePlace.getChildren().setAll(lenses.values());
        model.lenses().forEach(this::addButton);
        model.lensProperty().subscribe(this::show);
    }

    private void addButton(CompareLens lens) {
        ToggleButton button = new ToggleButton(model.name(lens));
        button.setId("lens" + model.name(lens));
        button.setTooltip(new Tooltip(model.tip(lens)));
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        boolean first = buttons.isEmpty();
        boolean last = buttons.size() == model.lenses().size() - 1;
        if (model.lenses().size() > 1) {
            button.getStyleClass().add(first ? "left-pill" : last ? "right-pill" : "center-pill");
        }
        button.setOnAction(event -> {
            model.lensProperty().set(lens);
            show(lens); // pressing the one that is chosen must not let go of it
        });
        buttons.put(lens, button);
        compareLenses.getChildren().add(button);
    }

    private void show(CompareLens chosen) {
        compareQuestion.setText(model.question(chosen));
        buttons.forEach((lens, button) -> button.setSelected(lens == chosen));
        lenses.forEach((lens, node) -> node.setVisible(lens == chosen));
    }
}
