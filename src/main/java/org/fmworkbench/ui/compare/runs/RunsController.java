package org.fmworkbench.ui.compare.runs;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fmworkbench.ui.controls.ColorLegend;
import org.fmworkbench.ui.controls.Heatmap;

/** Hands runs, table and heat maps to the lens, and what is chosen there to the view model. */
public final class RunsController {
    private static final double LOW = 640; // pixels

    private final RunsViewModel model;
    private final Node chart;
    private boolean filling;

    @FXML
    private VBox runsRail;

    @FXML
    private ListView<RunLine> runList;

    @FXML
    private TextField runName;

    @FXML
    private Button runShown;

    @FXML
    private Button runGoOn;

    @FXML
    private Button runForget;

    @FXML
    private MenuButton runAdd;

    @FXML
    private HBox runWork;

    @FXML
    private ProgressBar runProgress;

    @FXML
    private Label runMessage;

    @FXML
    private VBox runsMiddle;

    @FXML
    private TableView<ComparisonRow> runTable;

    @FXML
    private ComboBox<RunName> runA;

    @FXML
    private ComboBox<RunName> runB;

    @FXML
    private Heatmap runHeatA;

    @FXML
    private Label runNoteA;

    @FXML
    private Heatmap runHeatB;

    @FXML
    private Label runNoteB;

    @FXML
    private ColorLegend runLegend;

    @FXML
    private Label runRotation;

    /** A controller of {@code model}, with the curves in the middle. */
    public RunsController(RunsViewModel model, Node chart) {
        this.model = model;
        this.chart = chart;
    }

    @FXML
    private void initialize() {
        runsMiddle.getChildren().add(0, chart);
        VBox.setVgrow(chart, Priority.ALWAYS);
        new HeatPair(runHeatA, runNoteA, runHeatB, runNoteB, runLegend).start(model);
        new ComparisonTable(runTable, model.texts()).start(model);
        runList.setCellFactory(view -> new RunCell(model));
        runList.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        initializeChoice(runA, model.aProperty());
        initializeChoice(runB, model.bProperty());
        model.linesProperty().subscribe(this::show);
        runAdd.setOnShowing(event -> fillVariants());
        fillVariants();
        runAdd.disableProperty().bind(model.newRuns().work().runningProperty());
        runProgress.progressProperty().bind(model.newRuns().work().fractionProperty());
        runWork.visibleProperty().bind(model.newRuns().work().runningProperty());
        runWork.managedProperty().bind(runWork.visibleProperty());
        runMessage.textProperty().bind(model.newRuns().messageProperty());
        runMessage.visibleProperty().bind(runMessage.textProperty().isNotEmpty());
        runMessage.managedProperty().bind(runMessage.visibleProperty());
        model.presentingProperty().subscribe(presenting -> {
            runsRail.setVisible(!presenting);
            runsRail.setManaged(!presenting);
            arrange();
        });
        runsMiddle.heightProperty().subscribe(height -> arrange());
    }

    /** Two pictures are enough in large type where there is little height. */
    private void arrange() {
        boolean all = !model.presentingProperty().get() || runsMiddle.getHeight() > LOW;
        for (Node node : List.of(runTable, runRotation)) {
            node.setVisible(all);
            node.setManaged(all);
        }
    }

    private void initializeChoice(ComboBox<RunName> box, IntegerProperty chosen) {
        box.valueProperty().subscribe(run -> {
            if (run != null && !filling) {
                chosen.set(run.id());
            }
        });
        chosen.subscribe(id -> show(model.linesProperty().get()));
    }

    private void fillVariants() {
        List<Variant> variants = List.of(Variant.values()).stream()
                .filter(model.newRuns()::differs)
                .toList();
        runAdd.getItems().setAll(variants.stream().map(this::variantItem).toList());
    }

    private MenuItem variantItem(Variant variant) {
        MenuItem item = new MenuItem(model.newRuns().name(variant));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.newRuns().start(variant));
        return item;
    }

    private void show(List<RunLine> lines) {
        filling = true;
        RunLine chosen = runList.getSelectionModel().getSelectedItem();
        if (!runList.getItems().equals(lines)) {
            runList.getItems().setAll(lines);
        }
        lines.stream()
                .filter(line -> chosen != null && line.id() == chosen.id())
                .findFirst()
                .ifPresent(runList.getSelectionModel()::select);
        List<RunName> names =
                lines.stream().map(line -> new RunName(line.id(), line.name())).toList();
        fill(runA, names, model.aProperty().get());
        fill(runB, names, model.bProperty().get());
        filling = false;
        choose(runList.getSelectionModel().getSelectedItem());
    }

    private static void fill(ComboBox<RunName> box, List<RunName> names, int id) {
        if (!box.getItems().equals(names)) { // not with every epoch: the choice may be open
            box.getItems().setAll(names);
        }
        names.stream().filter(name -> name.id() == id).findFirst().ifPresent(box::setValue);
    }

    /** What can be done to the run that is chosen in the list. */
    private void choose(RunLine line) {
        if (filling) {
            return;
        }
        runName.setDisable(line == null);
        runShown.setDisable(line == null);
        runGoOn.setDisable(line == null || line.current());
        runForget.setDisable(line == null || line.current());
        if (!runName.isFocused()) {
            runName.setText(line == null ? "" : line.name());
        }
    }

    @FXML
    private void pin() {
        model.pin();
    }

    @FXML
    private void cancel() {
        model.newRuns().cancel();
    }

    @FXML
    private void swap() {
        model.swap();
    }

    @FXML
    private void rename() {
        model.rename(chosen(), runName.getText());
        runList.requestFocus();
    }

    @FXML
    private void toggleShown() {
        model.toggleShown(chosen());
    }

    @FXML
    private void goOn() {
        model.goOnWith(chosen());
    }

    @FXML
    private void forget() {
        model.forget(chosen());
    }

    private int chosen() {
        return runList.getSelectionModel().getSelectedItem().id();
    }
}
