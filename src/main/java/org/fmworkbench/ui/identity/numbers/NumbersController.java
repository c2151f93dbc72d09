package org.fmworkbench.ui.identity.numbers;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.fmworkbench.ui.controls.EqualityPill;

/** Binds the table of numbers to its view model. */
public final class NumbersController {
    private final NumbersViewModel model;

    @FXML
    private NumbersTable numbersTable;

    @FXML
    private Label numbersError;

    @FXML
    private Label numbersTyped;

    @FXML
    private EqualityPill numbersEquality;

    @FXML
    private Label numbersExactly;

    /** A controller of {@code model}. */
    public NumbersController(NumbersViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        numbersTable.setItems(model.fields());
        model.factorsProperty().subscribe(this::makeColumns);
        numbersEquality.fontProperty().subscribe(this::makeColumns);
        numbersEquality.leftNameProperty().set(model.texts().get("naive"));
        numbersEquality.rightNameProperty().set(model.texts().get("derived"));
        bind(numbersError, model.errorProperty());
        bind(numbersTyped, model.typedProperty());
        model.frameProperty().subscribe(this::show);
    }

    private static void bind(Label label, javafx.beans.property.ReadOnlyStringProperty text) {
        label.textProperty().bind(text);
        label.visibleProperty().bind(text.isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }

    private void makeColumns() {
        numbersTable.setColumns(
                model, model.factorsProperty().get(), numbersEquality.getFont().getSize());
    }

    private void show(NumbersFrame frame) {
        if (frame != null) {
            numbersEquality.set(frame.naive(), frame.derived(), frame.difference(), frame.verdict());
            numbersExactly.setText(frame.exactly());
        }
    }
}
