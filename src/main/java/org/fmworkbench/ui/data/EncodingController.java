package org.fmworkbench.ui.data;

import java.util.List;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.fmworkbench.ui.controls.BarList;
import org.fmworkbench.ui.controls.MiniBars;

/** Binds the rail that says how the table is encoded, and what came of it. */
public final class EncodingController {
    private final DataViewModel data;
    private final EncodingViewModel model;

    @FXML
    private ResourceBundle resources;

    @FXML
    private ComboBox<String> target;

    @FXML
    private ComboBox<String> task;

    @FXML
    private Label positiveLabel;

    @FXML
    private ComboBox<String> positive;

    @FXML
    private TextField bins;

    @FXML
    private VBox fields;

    @FXML
    private Label encodingError;

    @FXML
    private Label valuesTitle;

    @FXML
    private BarList values;

    @FXML
    private BarList targetValues;

    @FXML
    private MiniBars targetHistogram;

    @FXML
    private VBox preparation;

    @FXML
    private VBox encodingPendingBox;

    @FXML
    private Label encodingPending;

    @FXML
    private Button encode;

    /** A controller of what {@code data} shows on the right. */
    public EncodingController(DataViewModel data) {
        this.data = data;
        this.model = data.encoding();
    }

    @FXML
    private void initialize() {
        target.setItems(model.columns());
        target.valueProperty().bindBidirectional(model.targetProperty());
        task.getItems().setAll(model.tasks());
        speak(task, model::taskWords);
        task.valueProperty().bindBidirectional(model.taskProperty());
        positive.setItems(model.positives());
        speak(positive, model::positiveWords);
        positive.valueProperty().bindBidirectional(model.positiveProperty());
        model.positives().subscribe(this::showPositive);
        showPositive();
        bins.textProperty().bindBidirectional(model.binsProperty());
        bins.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                model.addToBins(event.getCode() == KeyCode.UP ? 1 : -1);
                event.consume();
            }
        });
        new FieldRows(data, fields, resources.getString("role.target"), resources.getString("bars")).start();
        new Distributions(data, values, valuesTitle, targetValues, targetHistogram).start();
        data.preparationProperty().subscribe(this::showPreparation);
        encodingPending.textProperty().bind(model.pendingProperty());
        encodingPendingBox.visibleProperty().bind(model.pendingProperty().isNotEmpty());
        encodingPendingBox.managedProperty().bind(encodingPendingBox.visibleProperty());
        encodingError.textProperty().bind(model.errorProperty());
        encodingError.visibleProperty().bind(model.errorProperty().isNotEmpty());
        encodingError.managedProperty().bind(encodingError.visibleProperty());
        encode.disableProperty().bind(model.errorProperty().isNotEmpty());
    }

    @FXML
    private void more() {
        model.addToBins(1);
    }

    @FXML
    private void fewer() {
        model.addToBins(-1);
    }

    @FXML
    private void encode() {
        model.encode();
    }

    @FXML
    private void discard() {
        model.discard();
    }

    private void showPositive() {
        boolean offered = !model.positives().isEmpty();
        positive.setVisible(offered);
        positive.setManaged(offered);
        positiveLabel.setVisible(offered);
        positiveLabel.setManaged(offered);
    }

    private void showPreparation(List<String> sentences) {
        preparation.getChildren().clear();
        for (String sentence : sentences) {
            Label number = new Label(String.valueOf(preparation.getChildren().size() + 1));
            number.getStyleClass().add("number");
            Label text = new Label(sentence);
            text.setWrapText(true);
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox line = new HBox(number, text);
            line.getStyleClass().add("sentence");
            preparation.getChildren().add(line);
        }
    }

    private static void speak(ComboBox<String> box, UnaryOperator<String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String id) {
                return id == null ? "" : words.apply(id);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("the choices are not editable");
            }
        });
    }
}
