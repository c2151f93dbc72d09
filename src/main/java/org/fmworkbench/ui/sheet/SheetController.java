package org.fmworkbench.ui.sheet;

import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import org.fmworkbench.ui.dialogs.SheetChooser;
import org.fmworkbench.ui.sheet.SheetViewModel.Drawn;

/** Binds the dialog of the step sheet to its view model. */
public final class SheetController {
    private final SheetViewModel model;

    @FXML
    private ResourceBundle resources;

    @FXML
    private Node sheetRoot;

    @FXML
    private CheckBox sheetIntegers;

    @FXML
    private CheckBox blankCrossTerm;

    @FXML
    private CheckBox blankPrediction;

    @FXML
    private CheckBox blankGradient;

    @FXML
    private CheckBox blankUpdate;

    @FXML
    private ImageView sheetExercise;

    @FXML
    private ImageView sheetAnswers;

    @FXML
    private Button sheetPdf;

    @FXML
    private Button sheetPng;

    @FXML
    private Button sheetPrint;

    @FXML
    private Label sheetMessage;

    /** A controller of {@code model}. */
    public SheetController(SheetViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        sheetIntegers.selectedProperty().bindBidirectional(model.integersProperty());
        blankCrossTerm.selectedProperty().bindBidirectional(model.crossTermBlank());
        blankPrediction.selectedProperty().bindBidirectional(model.predictionBlank());
        blankGradient.selectedProperty().bindBidirectional(model.gradientBlank());
        blankUpdate.selectedProperty().bindBidirectional(model.updateBlank());
        sheetMessage.textProperty().bind(model.messageProperty());
        for (Button button : new Button[] {sheetPdf, sheetPng, sheetPrint}) {
            button.disableProperty().bind(model.drawnProperty().isNull());
        }
        model.drawnProperty().subscribe(this::show);
    }

    private void show(Drawn drawn) {
        if (drawn != null) {
            sheetExercise.setImage(PageImage.of(drawn.pages().get(0)));
            sheetAnswers.setImage(PageImage.of(drawn.pages().get(1)));
        }
    }

    @FXML
    private void savePdf() {
        SheetChooser.choose(sheetRoot.getScene().getWindow(), "pdf").ifPresent(model::savePdf);
    }

    @FXML
    private void savePng() {
        SheetChooser.choose(sheetRoot.getScene().getWindow(), "png").ifPresent(model::savePng);
    }

    @FXML
    private void print() {
        model.print(pages -> SheetPrinter.print(pages, sheetRoot.getScene().getWindow(), resources));
    }
}
