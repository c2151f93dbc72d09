package org.fmworkbench.ui.train.walk;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fmworkbench.ui.controls.NumberTable;
import org.fmworkbench.ui.train.walk.WalkFrame.Line;

/** Hands a place of the walk to the panel: a rail beside the pictures, or a band below them when presenting. */
public final class WalkController {
    private final WalkViewModel model;

    @FXML
    private VBox walkPanel;

    @FXML
    private FlowPane walkParts;

    @FXML
    private HBox walkBand;

    @FXML
    private VBox walkDone;

    @FXML
    private NumberTable walkTable;

    @FXML
    private VBox walkComes;

    @FXML
    private Label walkHeadline;

    @FXML
    private Label walkCaption;

    @FXML
    private VBox walkFormulas;

    @FXML
    private VBox walkNumbers;

    @FXML
    private Label walkNextHead;

    @FXML
    private Label walkNext;

    @FXML
    private VBox walkNextFormulas;

    /** A controller of {@code model}. */
    public WalkController(WalkViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        VBox.setVgrow(walkTable, Priority.ALWAYS);
        HBox.setHgrow(walkNumbers, Priority.ALWAYS);
        walkTable.numberFormatProperty().set(Tex::written);
        model.presentingProperty().subscribe(this::arrange);
        model.frameProperty().subscribe(this::show);
    }

    private void arrange(boolean band) {
        walkBand.getChildren().clear();
        walkPanel.getChildren().setAll(walkParts);
        walkPanel.getStyleClass().remove("band");
        if (band) {
            walkPanel.getStyleClass().add("band");
            walkBand.getChildren().setAll(walkDone, walkFormulas, walkNumbers, walkComes);
            walkPanel.getChildren().add(walkBand);
        } else {
            walkPanel.getChildren().addAll(walkDone, walkFormulas, walkNumbers, walkTable, walkComes);
        }
        show(model.frameProperty().get());
    }

    private void show(WalkFrame frame) {
        if (frame == null) {
            return;
        }
        PartLabels.show(walkParts, frame, model.texts());
        walkHeadline.setText(frame.headline());
        walkCaption.setText(frame.caption());
        fill(walkFormulas, frame.formulas());
        fill(walkNumbers, frame.numbers());
        walkNextHead.setText(frame.nextPart() == null ? "" : model.texts().get("next"));
        walkNext.setText(frame.next());
        fill(walkNextFormulas, model.presentingProperty().get() ? List.of() : frame.nextFormulas());
        TermText.Table table = frame.table();
        walkTable.setVisible(table.labels().length > 0);
        walkTable.setColumns(table.heads());
        walkTable.setRows(table.labels().length, n -> table.labels()[n]);
        walkTable.setNumbers(table.columns());
    }

    private void fill(VBox place, List<Line> lines) {
        FormulaLines.show(place, lines, model.presentingProperty().get());
    }
}
