package org.fmworkbench.ui.identity.numbers;

import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.fmworkbench.ui.controls.EqualityPill;

/** Binds the table of numbers to its view model. */
public final class NumbersController {
    /** Of the part's height; the rest is for what is said of the numbers. */
    private static final double TABLE_SHARE = 0.5;

    private final NumbersViewModel model;

    @FXML
    private VBox numbersPart;

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
        model.typingProperty().subscribe(typing -> {
            if (!typing) {
                numbersTable.edit(-1, null);
            }
        });
        model.factorsProperty().subscribe(this::makeColumns);
        numbersExactly.fontProperty().subscribe(this::makeColumns);
        numbersEquality.leftNameProperty().set(model.texts().get("naive"));
        numbersEquality.rightNameProperty().set(model.texts().get("derived"));
        bind(numbersError, model.errorProperty());
        bind(numbersTyped, model.typedProperty());
        model.frameProperty().subscribe(this::show);
        numbersPart.heightProperty().subscribe(this::fit);
        model.fields().addListener((Observable o) -> fit());
    }

    private void fit() {
        numbersTable.fit(TABLE_SHARE * numbersPart.getHeight());
    }

    private static void bind(Label label, ReadOnlyStringProperty text) {
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
            fit();
        }
    }
}
