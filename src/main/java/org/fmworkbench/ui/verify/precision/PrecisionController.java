package org.fmworkbench.ui.verify.precision;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.fmworkbench.ui.controls.SeriesChart;
import org.fmworkbench.ui.verify.parts.LogNotch;

/** Binds the lens Precision to its view model. */
public final class PrecisionController {
    private final PrecisionViewModel model;
    private ErrorCurves curves;

    @FXML
    private HBox presets;

    @FXML
    private ToggleButton inFloat;

    @FXML
    private ToggleButton inDouble;

    @FXML
    private TextField large;

    @FXML
    private Slider largeSlider;

    @FXML
    private TextField rest;

    @FXML
    private Slider restSlider;

    @FXML
    private Label precisionError;

    @FXML
    private Label entries;

    @FXML
    private ResultCell naiveFloat;

    @FXML
    private ResultCell naiveDouble;

    @FXML
    private ResultCell derivedFloat;

    @FXML
    private ResultCell derivedDouble;

    @FXML
    private Label exact;

    @FXML
    private Label exactOfFloats;

    @FXML
    private Label precisionVerdict;

    @FXML
    private SeriesChart errors;

    /** A controller of {@code model}. */
    public PrecisionController(PrecisionViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.presets().forEach(this::addPreset);
        large.textProperty().bindBidirectional(model.large().textProperty());
        rest.textProperty().bindBidirectional(model.rest().textProperty());
        slide(largeSlider, model.largeNotch());
        slide(restSlider, model.restNotch());
        model.inFloatProperty().subscribe(chosen -> {
            inFloat.setSelected(chosen);
            inDouble.setSelected(!chosen);
        });
        precisionError.textProperty().bind(model.errorProperty());
        precisionError.visibleProperty().bind(model.errorProperty().isNotEmpty());
        precisionError.managedProperty().bind(precisionError.visibleProperty());
        curves = new ErrorCurves(errors, model.texts());
        errors.cursorXProperty().bindBidirectional(model.large().valueProperty());
        model.frameProperty().subscribe(this::show);
        model.presentingProperty().subscribe(presenting -> {
            List.of(naiveFloat, naiveDouble, derivedFloat, derivedDouble).forEach(c -> c.setDetailed(!presenting));
            precisionVerdict.setVisible(!presenting); // the cells say the same
        });
    }

    private void addPreset(PrecisionViewModel.Preset preset) {
        Button button = new Button(preset.title());
        button.setId("preset" + presets.getChildren().size());
        button.setTooltip(new Tooltip(preset.sentence()));
        button.setAccessibleHelp(preset.sentence());
        button.setOnAction(event -> preset.choose().run());
        button.setMinWidth(Button.USE_PREF_SIZE);
        presets.getChildren().add(button);
    }

    private static void slide(Slider slider, LogNotch notch) {
        slider.setMin(notch.least());
        slider.setMax(notch.most());
        slider.setBlockIncrement(0.1);
        slider.valueProperty().bindBidirectional(notch.notchProperty());
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
        model.inFloatProperty().set(single);
        inFloat.setSelected(single); // pressing the one that is chosen must not let go of it
        inDouble.setSelected(!single);
    }

    private void show(PrecisionFrame frame) {
        if (frame == null) {
            return;
        }
        entries.setText(frame.entries());
        naiveFloat.show(frame.naiveFloat());
        naiveDouble.show(frame.naiveDouble());
        derivedFloat.show(frame.derivedFloat());
        derivedDouble.show(frame.derivedDouble());
        exact.setText(frame.exact());
        exactOfFloats.setText(frame.exactOfFloats());
        precisionVerdict.setText(frame.verdict());
        curves.show(frame.curve());
    }
}
