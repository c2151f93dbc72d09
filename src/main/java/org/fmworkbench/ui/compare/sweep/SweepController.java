package org.fmworkbench.ui.compare.sweep;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fmworkbench.ui.dialogs.ChartChooser;
import org.fmworkbench.ui.verify.parts.WorkBar;

/** Binds the lens Sweep to its view model. */
public final class SweepController {
    private final SweepViewModel model;
    private final List<SweepTile> tiles = new ArrayList<>();
    private SweepTable table;

    @FXML
    private ComboBox<String> sweepSetting;

    @FXML
    private TextField sweepValues;

    @FXML
    private TextField sweepSeeds;

    @FXML
    private TextField sweepEpochs;

    @FXML
    private WorkBar sweep;

    @FXML
    private Label sweepPreview;

    @FXML
    private Label sweepError;

    @FXML
    private VBox sweepIntro;

    @FXML
    private HBox sweepPresets;

    @FXML
    private VBox sweepResults;

    @FXML
    private Label sweepVerdict;

    @FXML
    private Label sweepAxis;

    @FXML
    private TileGrid sweepTiles;

    @FXML
    private TableView<SweepFrame.Line> sweepTable;

    @FXML
    private Button sweepPin;

    @FXML
    private Label sweepMessage;

    /** A controller of {@code model}. */
    public SweepController(SweepViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        SweepForm form = model.form();
        sweepSetting.getItems().setAll(form.settings());
        form.settingProperty()
                .subscribe(index -> sweepSetting.getSelectionModel().select(index.intValue()));
        sweepSetting.getSelectionModel().selectedIndexProperty().subscribe(index -> form.settingProperty()
                .set(index.intValue()));
        sweepValues.textProperty().bindBidirectional(form.valuesProperty());
        sweepSeeds.textProperty().bindBidirectional(form.seeds().textProperty());
        sweepEpochs.textProperty().bindBidirectional(form.epochs().textProperty());
        sweepValues.setOnAction(event -> model.start());
        sweep.tie(model.sweeping(), model::start);
        sweepPreview.textProperty().bind(form.previewProperty());
        showIfFilled(sweepPreview);
        sweepError.textProperty().bind(form.errorProperty());
        showIfFilled(sweepError);
        sweepMessage.textProperty().bind(model.messageProperty());
        model.presets().forEach(this::addPreset);
        table = new SweepTable(sweepTable, model);
        sweepTiles.follow(sweepVerdict.fontProperty());
        model.frameProperty().subscribe(this::show);
        model.chosenProperty().subscribe(this::choose);
        model.presentingProperty().subscribe(presenting -> sweepAxis.setVisible(!presenting));
    }

    private static void showIfFilled(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }

    private void addPreset(SweepViewModel.Preset preset) {
        Button button = new Button(preset.title());
        button.setId("sweepPreset" + sweepPresets.getChildren().size());
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> preset.start().run());
        button.disableProperty().bind(model.sweeping().runningProperty());
        sweepPresets.getChildren().add(button);
    }

    private void show(SweepFrame frame) {
        sweepIntro.setVisible(frame == null);
        sweepResults.setVisible(frame != null);
        if (frame == null) {
            tiles.clear();
            sweepTiles.setTiles(tiles);
            return;
        }
        sweepVerdict.setText(frame.verdict());
        sweepAxis.setText(frame.axes().title());
        table.show(frame);
        if (tiles.size() != frame.lines().size()) {
            makeTiles(frame.lines().size());
        }
        for (int n = 0; n < tiles.size(); n++) {
            tiles.get(n).show(frame.lines().get(n), frame.axes());
        }
        choose();
    }

    private void makeTiles(int count) {
        tiles.clear();
        for (int n = 0; n < count; n++) {
            int line = n;
            SweepTile tile = new SweepTile(
                    model.texts().get("best"),
                    model.texts().get("nothing"),
                    model.texts().get("offAxis"));
            tile.setId("sweepTile" + n);
            tile.addEventFilter(
                    MouseEvent.MOUSE_PRESSED, event -> model.chosenProperty().set(line));
            tiles.add(tile);
        }
        sweepTiles.setTiles(tiles);
    }

    private void choose() {
        int chosen = model.chosenProperty().get();
        sweepPin.setDisable(chosen == SweepViewModel.NONE);
        for (int n = 0; n < tiles.size(); n++) {
            tiles.get(n).choose(n == chosen);
        }
    }

    @FXML
    private void pin() {
        model.pinChosen();
    }

    @FXML
    private void export() {
        ChartChooser.choose(sweepTable.getScene().getWindow(), model.fileName(), "csv")
                .ifPresent(model::export);
    }
}
