package org.fmworkbench.ui.verify.cost;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.fmworkbench.ui.controls.SeriesChart;
import org.fmworkbench.ui.verify.parts.WholeNotch;
import org.fmworkbench.ui.verify.parts.WorkBar;

/** Binds the lens Cost to its view model. */
public final class CostController {
    private final CostViewModel model;
    private CountCurves countCurves;
    private TimeCurves timeCurves;

    @FXML
    private TextField costFields;

    @FXML
    private Slider fieldsSlider;

    @FXML
    private TextField costK;

    @FXML
    private Slider kSlider;

    @FXML
    private Label costError;

    @FXML
    private ToggleButton alongFields;

    @FXML
    private ToggleButton alongFactors;

    @FXML
    private SeriesChart countChart;

    @FXML
    private CountTable countTable;

    @FXML
    private Label countVerdict;

    @FXML
    private WorkBar measure;

    @FXML
    private SeriesChart timeChart;

    @FXML
    private Label timeTitle;

    @FXML
    private Label timeSlopes;

    @FXML
    private Label timeVerdict;

    @FXML
    private Label timeNote;

    @FXML
    private Label machine;

    /** A controller of {@code model}. */
    public CostController(CostViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        costFields.textProperty().bindBidirectional(model.fields().textProperty());
        costK.textProperty().bindBidirectional(model.k().textProperty());
        slide(fieldsSlider, model.fieldsNotch());
        slide(kSlider, model.kNotch());
        costError.textProperty().bind(model.errorProperty());
        costError.visibleProperty().bind(model.errorProperty().isNotEmpty());
        costError.managedProperty().bind(costError.visibleProperty());
        countCurves = new CountCurves(countChart, model.texts());
        countChart.cursorXProperty().bindBidirectional(model.cursorProperty());
        timeCurves = new TimeCurves(timeChart, model.texts());
        measure.tie(model.measuring(), model::measure);
        machine.textProperty().bind(model.machineProperty());
        model.alongKProperty().subscribe(this::choose);
        model.countedProperty().subscribe(this::show);
        model.timedProperty().subscribe(this::show);
        model.presentingProperty().subscribe(presenting -> {
            machine.setVisible(!presenting);
            machine.setManaged(!presenting);
            timeTitle.setVisible(!presenting);
            timeTitle.setManaged(!presenting);
            countTable.setWithFormulas(!presenting);
        });
    }

    private static void slide(Slider slider, WholeNotch notch) {
        slider.setMin(notch.least());
        slider.setMax(notch.most());
        slider.setBlockIncrement(1);
        slider.valueProperty().bindBidirectional(notch.notchProperty());
    }

    @FXML
    private void chooseOwn() {
        model.chooseOwn();
    }

    @FXML
    private void chooseFields() {
        choose(false);
    }

    @FXML
    private void chooseFactors() {
        choose(true);
    }

    private void choose(boolean alongK) {
        model.alongKProperty().set(alongK);
        alongFields.setSelected(!alongK); // pressing the one that is chosen must not let go of it
        alongFactors.setSelected(alongK);
    }

    private void show(CountFrame frame) {
        if (frame != null) {
            countTable.show(frame);
            countVerdict.setText(frame.verdict());
            countCurves.show(frame);
        }
    }

    private void show(TimeFrame frame) {
        if (frame != null) {
            timeTitle.setText(frame.title());
            timeSlopes.setText(frame.slopes());
            timeVerdict.setText(frame.verdict());
            timeNote.setText(frame.note());
            timeNote.setVisible(!frame.note().isEmpty());
            timeCurves.show(frame);
        }
    }
}
