package org.fmworkbench.ui.shell;

import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.fmworkbench.ui.dialogs.TableChooser;
import org.fmworkbench.ui.shell.ShellViewModel.StageName;

/** Binds the frame of the window to its view model. */
public final class ShellController {
    private final ShellViewModel model;
    private final ShellKeys keys;
    private final Node dataStage;
    private final Node trainStage;
    private final Node transport;

    @FXML
    private ResourceBundle resources;

    @FXML
    private BorderPane root;

    @FXML
    private Hyperlink dataChip;

    @FXML
    private Label seedChip;

    @FXML
    private ToggleButton dataTab;

    @FXML
    private ToggleButton trainTab;

    @FXML
    private StackPane stagePlace;

    @FXML
    private ToggleButton dark;

    @FXML
    private ToggleButton present;

    @FXML
    private HBox problemBar;

    @FXML
    private Label problem;

    @FXML
    private HBox loadingBar;

    @FXML
    private Label loadingText;

    @FXML
    private ProgressBar loadingProgress;

    /** A controller of {@code model}; {@code keys} answers the keyboard. The stages and the transport are put in place. */
    public ShellController(ShellViewModel model, ShellKeys keys, Node dataStage, Node trainStage, Node transport) {
        this.model = model;
        this.keys = keys;
        this.dataStage = dataStage;
        this.trainStage = trainStage;
        this.transport = transport;
    }

    @FXML
    private void initialize() {
        stagePlace.getChildren().setAll(dataStage, trainStage);
        root.setBottom(transport);
        dataChip.textProperty().bind(model.dataChipProperty());
        dataChip.setOnAction(event -> model.stageProperty().set(StageName.DATA));
        seedChip.textProperty().bind(model.seedChipProperty());
        dark.selectedProperty().bindBidirectional(model.darkProperty());
        present.selectedProperty().bindBidirectional(model.presentingProperty());
        dataTab.setOnAction(event -> choose(StageName.DATA));
        trainTab.setOnAction(event -> choose(StageName.TRAIN));
        model.stageProperty().subscribe(this::show);
        problem.textProperty().bind(model.problemProperty());
        problemBar.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problemBar.managedProperty().bind(problemBar.visibleProperty());
        loadingText.textProperty().bind(model.loadingTextProperty());
        loadingProgress.progressProperty().bind(model.loadingFractionProperty());
        loadingBar.visibleProperty().bind(model.loadingProperty());
        loadingBar.managedProperty().bind(loadingBar.visibleProperty());
        root.setOnDragOver(this::dragOver);
        root.setOnDragDropped(this::dragDropped);
        keys.attach(root, this::openFile, this::showKeys);
    }

    private void choose(StageName stage) {
        model.stageProperty().set(stage);
        show(stage); // pressing the tab of the stage that is shown must not let go of it
    }

    private void show(StageName stage) {
        dataTab.setSelected(stage == StageName.DATA);
        trainTab.setSelected(stage == StageName.TRAIN);
        dataStage.setVisible(stage == StageName.DATA);
        trainStage.setVisible(stage == StageName.TRAIN);
    }

    @FXML
    private void openFile() {
        TableChooser.choose(root.getScene().getWindow()).ifPresent(model::openFile);
    }

    @FXML
    private void forgetProblem() {
        model.forgetProblem();
    }

    @FXML
    private void cancelLoading() {
        model.cancelLoading();
    }

    @FXML
    private void showKeys() {
        KeysDialog.show(root.getScene().getWindow(), resources);
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dragDropped(DragEvent event) {
        boolean file = event.getDragboard().hasFiles();
        if (file) {
            model.openFile(event.getDragboard().getFiles().get(0).getPath());
        }
        event.setDropCompleted(file);
        event.consume();
    }
}
