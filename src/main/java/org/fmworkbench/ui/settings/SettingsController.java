package org.fmworkbench.ui.settings;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Binds the settings rail to its view model. */
public final class SettingsController {
    private final SettingsViewModel model;

    @FXML
    private TextField k;

    @FXML
    private ComboBox<String> tables;

    @FXML
    private TextField initStd;

    @FXML
    private TextField seed;

    @FXML
    private ComboBox<String> optimizer;

    @FXML
    private TextField learningRate;

    @FXML
    private Slider learningRateSlider;

    @FXML
    private TextField l2;

    @FXML
    private Slider l2Slider;

    @FXML
    private ComboBox<String> batchSize;

    @FXML
    private TextField epochs;

    @FXML
    private CheckBox shuffle;

    @FXML
    private ComboBox<String> holdout;

    @FXML
    private Label standardizeLabel;

    @FXML
    private ComboBox<String> standardize;

    @FXML
    private VBox pendingBox;

    @FXML
    private Label pending;

    @FXML
    private Label error;

    @FXML
    private Button start;

    /** A controller of {@code model}. */
    public SettingsController(SettingsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        type(k, model.kProperty());
        type(initStd, model.initStdProperty());
        type(seed, model.seedProperty());
        type(learningRate, model.learningRateProperty());
        type(l2, model.l2Property());
        type(epochs, model.epochsProperty());
        choose(tables, "tables", model.tablesChoices(), model.tablesProperty());
        choose(optimizer, "optimizer", model.optimizerChoices(), model.optimizerProperty());
        choose(holdout, "holdout", model.holdoutChoices(), model.holdoutProperty());
        choose(standardize, "standardize", model.standardizeChoices(), model.standardizeProperty());
        batchSize.getItems().setAll(model.batchChoices());
        batchSize
                .valueProperty()
                .bindBidirectional(model.batchProperty()); // what is typed counts with Enter or when left
        batchSize.valueProperty().subscribe(word -> model.commit());
        shuffle.selectedProperty().bindBidirectional(model.shuffleProperty());
        slide(learningRateSlider, LogScale.LEARNING_RATE);
        learningRateSlider.valueProperty().bindBidirectional(model.learningRateNotchProperty());
        slide(l2Slider, LogScale.L2);
        l2Slider.valueProperty().bindBidirectional(model.l2NotchProperty());
        showWhen(standardizeLabel, standardize);
        pending.textProperty().bind(model.pendingProperty());
        pendingBox.visibleProperty().bind(model.pendingProperty().isNotEmpty());
        error.textProperty().bind(model.errorProperty());
        error.visibleProperty().bind(model.errorProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        start.disableProperty().bind(model.errorProperty().isNotEmpty());
        k.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                model.addToK(event.getCode() == KeyCode.UP ? 1 : -1);
                event.consume();
            }
        });
    }

    @FXML
    private void more() {
        model.addToK(1);
    }

    @FXML
    private void fewer() {
        model.addToK(-1);
    }

    @FXML
    private void start() {
        model.startAnew();
    }

    @FXML
    private void discard() {
        model.discard();
    }

    private void type(TextField field, StringProperty word) {
        field.textProperty().bindBidirectional(word);
        commitWhenLeft(field);
    }

    private void commitWhenLeft(TextField field) {
        field.setOnAction(event -> model.commit());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.commit();
            }
        });
    }

    private void choose(ComboBox<String> box, String setting, List<String> ids, StringProperty chosen) {
        box.getItems().setAll(ids);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String id) {
                return id == null || id.isEmpty() ? "" : model.words(setting, id);
            }

            @Override
            public String fromString(String words) {
                throw new UnsupportedOperationException("the choices are not editable");
            }
        });
        box.valueProperty().bindBidirectional(chosen);
    }

    private static void slide(Slider slider, LogScale scale) {
        slider.setMin(scale.least());
        slider.setMax(scale.most());
        slider.setBlockIncrement(0.1);
    }

    private void showWhen(Label label, ComboBox<String> box) {
        label.visibleProperty().bind(model.regressionProperty());
        label.managedProperty().bind(model.regressionProperty());
        box.visibleProperty().bind(model.regressionProperty());
        box.managedProperty().bind(model.regressionProperty());
    }
}
