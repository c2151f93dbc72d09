package org.fmworkbench.ui.verify.gradient;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.fmworkbench.ui.controls.NumberTable;
import org.fmworkbench.ui.controls.SeriesChart;

/** Binds the lens Gradient to its view model. */
public final class GradientController {
    private final GradientViewModel model;
    private ErrorOverH errors;
    private ParameterTable all;

    @FXML
    private ToggleButton gradientOfPrediction;

    @FXML
    private ToggleButton gradientOfLoss;

    @FXML
    private Label gradientRow;

    @FXML
    private Label gradientProblem;

    @FXML
    private NumberTable gradientTable;

    @FXML
    private Button worstParameter;

    @FXML
    private Label parameterName;

    @FXML
    private Label parameterSharing;

    @FXML
    private WaysTable parameterWays;

    @FXML
    private TextField gradientStep;

    @FXML
    private Slider gradientStepSlider;

    @FXML
    private Label gradientStepError;

    @FXML
    private SeriesChart errorChart;

    @FXML
    private Label curveWhy;

    /** A controller of {@code model}. */
    public GradientController(GradientViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        all = new ParameterTable(gradientTable, model.texts());
        gradientTable.selectedRowProperty().subscribe(line -> {
            if (line >= 0) {
                model.choose(line);
            }
        });
        gradientTable.hoveredRowProperty().subscribe(model::hover);
        gradientOfLoss.textProperty().bind(model.lossNameProperty());
        model.ofLossProperty().subscribe(this::choose);
        gradientStep.textProperty().bindBidirectional(model.h().textProperty());
        gradientStepSlider.setMin(model.hNotch().least());
        gradientStepSlider.setMax(model.hNotch().most());
        gradientStepSlider.setBlockIncrement(0.1);
        gradientStepSlider.valueProperty().bindBidirectional(model.hNotch().notchProperty());
        showWithText(gradientStepError);
        gradientStepError.textProperty().bind(model.h().errorProperty());
        errors = new ErrorOverH(errorChart, model.texts());
        errorChart.cursorXProperty().bindBidirectional(model.cursorProperty());
        showWithText(gradientProblem);
        showWithText(parameterSharing);
        model.presentingProperty().subscribe(presenting -> {
            gradientRow.setVisible(!presenting);
            gradientRow.setManaged(!presenting);
        });
        model.frameProperty().subscribe(this::show);
    }

    /** A label is there while it has a text. */
    private static void showWithText(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }

    @FXML
    private void choosePrediction() {
        choose(false);
    }

    @FXML
    private void chooseLoss() {
        choose(true);
    }

    private void choose(boolean loss) {
        model.ofLossProperty().set(loss);
        gradientOfPrediction.setSelected(!loss); // pressing the one that is chosen must not let go of it
        gradientOfLoss.setSelected(loss);
    }

    @FXML
    private void chooseWorst() {
        model.chooseWorst();
    }

    private void show(GradientFrame frame) {
        if (frame == null) {
            return;
        }
        gradientRow.setText(frame.title());
        gradientProblem.setText(frame.problem());
        all.show(frame);
        worstParameter.setText(frame.table().worstWords());
        worstParameter.setVisible(frame.table().worst() >= 0);
        parameterName.setText(frame.detail().name());
        parameterSharing.setText(frame.detail().sharing());
        parameterWays.show(frame.detail().ways());
        errors.show(frame.detail().curve());
        curveWhy.setText(frame.detail().why());
    }
}
