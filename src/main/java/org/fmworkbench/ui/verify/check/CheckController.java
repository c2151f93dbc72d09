package org.fmworkbench.ui.verify.check;

import java.io.File;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fmworkbench.experiment.ProbesFormat;
import org.fmworkbench.ui.dialogs.ProbesChooser;
import org.fmworkbench.ui.dialogs.ResultsChooser;
import org.fmworkbench.ui.verify.check.CheckFrame.Line;
import org.fmworkbench.ui.verify.check.CheckFrame.Suspect;
import org.kordamp.ikonli.javafx.FontIcon;

/** Binds the lens Check my code to its view model. */
public final class CheckController {
    private static final int BOUND = 4;
    private static final int GRADIENT = 6;

    private final CheckViewModel model;
    private LineTable lines;

    @FXML
    private Node checkLens;

    @FXML
    private ScrollPane checkSteps;

    @FXML
    private Label exportWhat;

    @FXML
    private Label exportSaved;

    @FXML
    private Label exportError;

    @FXML
    private Label runCommand;

    @FXML
    private Label resultsError;

    @FXML
    private Label resultsPlace;

    @FXML
    private VBox resultsBox;

    @FXML
    private Label resultsHeadline;

    @FXML
    private Label resultsNotes;

    @FXML
    private VBox suspects;

    @FXML
    private TableView<Line> resultsTable;

    @FXML
    private Label boundNote;

    /** A controller of {@code model}. */
    public CheckController(CheckViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        exportWhat.setText(model.rowsInWords());
        exportSaved.textProperty().bind(model.savedProperty());
        exportError.textProperty().bind(model.notSavedProperty());
        runCommand.textProperty().bind(model.commandProperty());
        resultsError.textProperty().bind(model.unreadableProperty());
        List.of(exportSaved, exportError, resultsError).forEach(label -> {
            label.visibleProperty().bind(label.textProperty().isNotEmpty());
            label.managedProperty().bind(label.visibleProperty());
        });
        lines = new LineTable(resultsTable)
                .text(0, Line::name)
                .number(1, Line::right)
                .number(2, Line::got)
                .number(3, Line::off)
                .number(BOUND, Line::bound)
                .verdict(5, Line::value, Line::verdict)
                .verdict(GRADIENT, Line::gradient, Line::gradientVerdict);
        checkLens.setOnDragOver(this::dragOver);
        checkLens.setOnDragDropped(this::dragDropped);
        model.frameProperty().subscribe(this::show);
        model.presentingProperty().subscribe(() -> show(model.frameProperty().get()));
    }

    private void show(CheckFrame frame) {
        boolean brief = model.presentingProperty().get();
        shown(resultsPlace, frame == null);
        shown(resultsBox, frame != null);
        shown(checkSteps, frame == null || !brief);
        if (frame == null) {
            return;
        }
        resultsHeadline.setText(model.texts().get("headline", frame.source(), frame.headline()));
        FontIcon icon = (FontIcon) resultsHeadline.getGraphic();
        icon.setIconLiteral(frame.passed() ? "fth-check-circle" : "fth-alert-triangle");
        icon.getStyleClass().removeAll("good", "bad");
        icon.getStyleClass().add(frame.passed() ? "good" : "bad");
        resultsNotes.setText(String.join(" ", frame.notes()));
        shown(resultsNotes, !frame.notes().isEmpty());
        shown(suspects, !frame.suspects().isEmpty());
        suspects.getChildren().clear();
        frame.suspects().forEach(suspect -> suspects.getChildren().add(line(suspect)));
        lines.show(BOUND, !brief);
        shown(boundNote, !brief);
        lines.show(GRADIENT, frame.gradients());
        resultsTable.getItems().setAll(frame.lines());
        if (frame.first() >= 0) {
            resultsTable.getSelectionModel().select(frame.first());
            resultsTable.scrollTo(frame.first());
        }
    }

    private Node line(Suspect suspect) {
        Label sentence = new Label(suspect.sentence());
        sentence.setWrapText(true);
        sentence.getStyleClass().add("head");
        Button button = new Button(suspect.button(), new FontIcon("fth-alert-octagon"));
        button.setId("suspect" + suspects.getChildren().size());
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> suspect.show().run());
        HBox line = new HBox(sentence, button);
        line.getStyleClass().add("lens-bar");
        return line;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @FXML
    private void savePython() {
        save(ProbesFormat.PYTHON);
    }

    @FXML
    private void saveJson() {
        save(ProbesFormat.JSON);
    }

    @FXML
    private void saveCsv() {
        save(ProbesFormat.CSV);
    }

    private void save(ProbesFormat format) {
        ProbesChooser.choose(checkLens.getScene().getWindow(), format.ending())
                .ifPresent(file -> model.save(file, format));
    }

    @FXML
    private void copyCommand() {
        ClipboardContent content = new ClipboardContent();
        content.putString(runCommand.getText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    @FXML
    private void openResults() {
        ResultsChooser.choose(checkLens.getScene().getWindow()).ifPresent(model::open);
    }

    @FXML
    private void pasteResults() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        model.paste(clipboard.hasString() ? clipboard.getString() : "");
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume(); // else the window would open it as a data set
    }

    private void dragDropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        files.stream().findFirst().ifPresent(file -> model.open(file.toPath()));
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
