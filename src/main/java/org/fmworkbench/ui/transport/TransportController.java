package org.fmworkbench.ui.transport;

import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Binds the bar at the bottom to its view model. */
public final class TransportController {
    /** As wide as all words need, in sizes of the type. */
    private static final double ROOMY = 92;

    private final TransportViewModel model;
    private final List<Node> above;

    @FXML
    private ResourceBundle resources;

    @FXML
    private VBox transport;

    @FXML
    private HBox bar;

    @FXML
    private Button reset;

    @FXML
    private Button newSeed;

    @FXML
    private StackPane newSeedPlace;

    @FXML
    private Button back;

    @FXML
    private StackPane backPlace;

    @FXML
    private Button step;

    @FXML
    private Button run;

    @FXML
    private FontIcon runIcon;

    @FXML
    private ToggleGroup granularity;

    @FXML
    private ToggleButton term;

    @FXML
    private StackPane termPlace;

    @FXML
    private ToggleButton sample;

    @FXML
    private ToggleButton batch;

    @FXML
    private ToggleButton epoch;

    @FXML
    private Slider speed;

    @FXML
    private Label speedText;

    @FXML
    private Label position;

    @FXML
    private Label state;

    /** A controller of {@code model}, with these parts above the bar. */
    public TransportController(TransportViewModel model, List<Node> above) {
        this.model = model;
        this.above = above;
    }

    @FXML
    private void initialize() {
        GranularityChoice choice = model.granularity();
        transport.getChildren().addAll(0, above);
        term.selectedProperty().bindBidirectional(choice.termProperty());
        sample.selectedProperty().bindBidirectional(choice.sampleProperty());
        batch.selectedProperty().bindBidirectional(choice.batchProperty());
        epoch.selectedProperty().bindBidirectional(choice.epochProperty());
        term.disableProperty().bind(choice.termAvailableProperty().not());
        granularity.selectedToggleProperty().subscribe((old, now) -> {
            if (now == null) {
                old.setSelected(true); // one of the four always holds
            }
        });
        speed.setMax(model.fastest());
        speed.valueProperty().bindBidirectional(model.speedProperty());
        speedText.textProperty().bind(model.speedTextProperty());
        position.textProperty().bind(model.positionProperty());
        state.textProperty().bind(model.stateProperty());
        reset.disableProperty().bind(model.readyProperty().not());
        newSeed.disableProperty().bind(model.mayNewSeed().not());
        back.disableProperty().bind(model.mayGoBack().not());
        step.disableProperty().bind(model.mayStep().not());
        run.disableProperty().bind(model.mayRun().not());
        model.runningProperty().subscribe(this::showRunning);
        bar.widthProperty().subscribe(this::fit);
        position.fontProperty().subscribe(this::fit);
        choice.termProperty().subscribe(is -> showTips());
        choice.termAvailableProperty().subscribe(is -> showTips());
        model.mayNewSeed().subscribe(is -> showTips());
    }

    /** What a button does depends on the granularity. A disabled one has no tooltip of its own: its place has it. */
    private void showTips() {
        boolean isTerm = model.granularity().termProperty().get();
        boolean available = model.granularity().termAvailableProperty().get();
        boolean rests = isTerm && !model.mayNewSeed().get();
        reset.setTooltip(tip(rests ? "reset.tip.term" : "reset.tip"));
        step.setTooltip(tip(isTerm ? "step.tip.term" : "step.tip"));
        run.setTooltip(tip((model.runningProperty().get() ? "pause.tip" : "run.tip") + (isTerm ? ".term" : "")));
        Tooltip.install(newSeedPlace, tip(rests ? "newSeed.tip.term" : "newSeed.tip"));
        Tooltip.install(backPlace, tip(isTerm ? "back.tip.term" : "back.tip"));
        Tooltip.install(termPlace, tip(available ? "term.tip" : "term.tip.elsewhere"));
    }

    /** Where there is little room for the size of the type, the buttons that are used least are icons only. */
    private void fit() {
        transport.getStyleClass().remove("compact");
        if (bar.getWidth() < ROOMY * position.getFont().getSize()) {
            transport.getStyleClass().add("compact");
        }
    }

    private Tooltip tip(String key) {
        return new Tooltip(resources.getString(key));
    }

    private void showRunning(boolean running) {
        run.setText(resources.getString(running ? "pause" : "run"));
        runIcon.setIconLiteral(running ? "fth-pause" : "fth-play");
        showTips();
    }

    @FXML
    private void reset() {
        model.reset();
    }

    @FXML
    private void newSeed() {
        model.newSeed();
    }

    @FXML
    private void back() {
        model.back();
    }

    @FXML
    private void step() {
        model.step();
    }

    @FXML
    private void toggleRun() {
        model.toggleRun();
    }
}
