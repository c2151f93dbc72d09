package org.fmworkbench.ui.shell;

import java.util.EnumMap;
import java.util.Map;
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
import javafx.scene.layout.VBox;
import org.fmworkbench.ui.files.FileParts;
import org.fmworkbench.ui.model.StageName;

/** Binds the frame of the window to its view model. */
public final class ShellController {
    private final ShellViewModel model;
    private final ShellKeys keys;
    private final Map<StageName, Node> stages;
    private final Node transport;
    private final FileParts files;
    private final Map<StageName, ToggleButton> tabs = new EnumMap<>(StageName.class);

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
    private ToggleButton identityTab;

    @FXML
    private ToggleButton verifyTab;

    @FXML
    private ToggleButton compareTab;

    @FXML
    private StackPane stagePlace;

    @FXML
    private ToggleButton dark;

    @FXML
    private ToggleButton present;

    @FXML
    private VBox banners;

    @FXML
    private StackPane fileMenuPlace;

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
    public ShellController(
            ShellViewModel model, ShellKeys keys, Map<StageName, Node> stages, Node transport, FileParts files) {
        this.model = model;
        this.keys = keys;
        this.stages = stages.isEmpty() ? Map.of() : new EnumMap<>(stages); // in the order of the tabs
        this.transport = transport;
        this.files = files;
    }

    @FXML
    private void initialize() {
        stagePlace.getChildren().setAll(stages.values());
        root.setBottom(transport);
        dataChip.textProperty().bind(model.dataChipProperty());
        dataChip.setOnAction(event -> model.stageProperty().set(StageName.DATA));
        seedChip.textProperty().bind(model.seedChipProperty());
        dark.selectedProperty().bindBidirectional(model.darkProperty());
        present.selectedProperty().bindBidirectional(model.presentingProperty());
        tabs.put(StageName.DATA, dataTab);
        tabs.put(StageName.TRAIN, trainTab);
        tabs.put(StageName.IDENTITY, identityTab);
        tabs.put(StageName.VERIFY, verifyTab);
        tabs.put(StageName.COMPARE, compareTab);
        tabs.forEach((stage, tab) -> tab.setOnAction(event -> choose(stage)));
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
        fileMenuPlace.getChildren().setAll(files.menu());
        banners.getChildren().add(files.banner());
        keys.attach(root, files.actions(), this::showKeys);
    }

    private void choose(StageName stage) {
        model.stageProperty().set(stage);
        show(stage); // pressing the tab of the stage that is shown must not let go of it
    }

    private void show(StageName stage) {
        tabs.forEach((name, tab) -> tab.setSelected(name == stage));
        stages.forEach((name, node) -> node.setVisible(name == stage));
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
            files.model().open(event.getDragboard().getFiles().get(0).toPath());
        }
        event.setDropCompleted(file);
        event.consume();
    }
}
