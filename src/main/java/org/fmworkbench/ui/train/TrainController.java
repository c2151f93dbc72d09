package org.fmworkbench.ui.train;

import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fmworkbench.ui.controls.ColorLegend;
import org.fmworkbench.ui.controls.EqualityPill;
import org.fmworkbench.ui.controls.Heatmap;
import org.fmworkbench.ui.controls.NumberTable;
import org.fmworkbench.ui.controls.PairMatrix;
import org.fmworkbench.ui.controls.SumsTable;
import org.fmworkbench.ui.rails.Rails;
import org.fmworkbench.ui.sheet.SheetViewModel;
import org.fmworkbench.ui.train.walk.WalkViewModel;

/** Hands what the view model shows to the pictures of the stage Train. */
public final class TrainController {
    private final TrainViewModel model;
    private final Node settings;
    private final Node chart;
    private final WalkViewModel walk;
    private final Node walkPanel;
    private final SheetViewModel sheet;
    private Rails rails;
    private PictureArrangement arrangement;

    @FXML
    private ResourceBundle resources;

    @FXML
    private SplitPane stage;

    @FXML
    private BorderPane center;

    @FXML
    private Node stepRail;

    @FXML
    private StackPane rightRail;

    @FXML
    private StackPane pictures;

    @FXML
    private VBox naiveCard;

    @FXML
    private VBox derivedCard;

    @FXML
    private VBox lossCard;

    @FXML
    private VBox heatmapCard;

    @FXML
    private Label rowTitle;

    @FXML
    private ToggleButton hold;

    @FXML
    private PairMatrix naive;

    @FXML
    private Label naiveCost;

    @FXML
    private SumsTable derived;

    @FXML
    private Label derivedCost;

    @FXML
    private EqualityPill equality;

    @FXML
    private Label metrics;

    @FXML
    private Heatmap heatmap;

    @FXML
    private ColorLegend legend;

    @FXML
    private ToggleButton showDelta;

    @FXML
    private Label stepHeadline;

    @FXML
    private Label stepNote;

    @FXML
    private Label derivative;

    @FXML
    private NumberTable quantities;

    @FXML
    private NumberTable touched;

    /**
     * A controller of {@code model}, with the settings rail on its left and the curves among its pictures; {@code walkPanel} takes
     * the place of the right rail while a step is walked through, and {@code sheet} shows it on paper.
     */
    public TrainController(
            TrainViewModel model, Node settings, Node chart, WalkViewModel walk, Node walkPanel, SheetViewModel sheet) {
        this.model = model;
        this.walk = walk;
        this.walkPanel = walkPanel;
        this.sheet = sheet;
        this.settings = settings;
        this.chart = chart;
    }

    @FXML
    private void initialize() {
        rails = new Rails(stage);
        SplitPane.setResizableWithParent(settings, false);
        arrangement = new PictureArrangement(pictures, List.of(naiveCard, derivedCard, lossCard, heatmapCard));
        model.presentingProperty().subscribe(this::arrange);
        model.pairProperty()
                .subscribe(pair -> arrange(model.presentingProperty().get()));
        walk.walking().subscribe(is -> arrange(model.presentingProperty().get()));
        new RowPictures(model, naive, derived, heatmap).start();
        new WalkPictures(walk, naive, derived, heatmap).start();
        hold.disableProperty().bind(walk.walking());
        new StepTables(model, quantities, touched).start();
        lossCard.getChildren().add(0, chart);
        VBox.setVgrow(chart, Priority.ALWAYS);
        showDelta.selectedProperty().bindBidirectional(model.deltaProperty());
        equality.leftNameProperty().set(resources.getString("naive"));
        equality.rightNameProperty().set(resources.getString("derived"));
        legend.orientationProperty().set(Orientation.VERTICAL);
        legend.limitProperty().bind(heatmap.limitProperty());
        hold.selectedProperty().bindBidirectional(model.heldProperty());
        rowTitle.textProperty().bind(model.rowTitleProperty());
        metrics.textProperty().bind(model.metricsProperty());
        model.rowProperty().subscribe(this::showRow);
        model.stepProperty().subscribe(this::showStep);
    }

    private void arrange(boolean presenting) {
        if (presenting) {
            arrangement.showPair(model.pairProperty().get());
            rails.hide(center);
        } else {
            arrangement.showFour();
            rails.show(settings, center, rightRail);
        }
        boolean walks = walk.walking().get();
        boolean band = walks && presenting;
        center.setBottom(band ? walkPanel : null);
        pictures.getStyleClass().remove("low");
        if (band) {
            pictures.getStyleClass().add("low");
        }
        derived.readOutProperty().set(!band);
        heatmap.readOutProperty().set(!band);
        rightRail.getChildren().setAll(walks && !band ? walkPanel : stepRail);
    }

    private void showRow(RowFrame row) {
        if (row == null) {
            return;
        }
        naiveCost.setText(row.naiveCost());
        derivedCost.setText(row.derivedCost());
        equality.set(row.naiveText(), row.derivedText(), row.difference(), row.verdict());
    }

    private void showStep(StepFrame step) {
        if (step != null) {
            stepHeadline.setText(step.headline());
            stepNote.setText(step.note());
            derivative.setText(step.derivative());
        }
    }

    @FXML
    private void showSheet() {
        sheet.open();
    }
}
