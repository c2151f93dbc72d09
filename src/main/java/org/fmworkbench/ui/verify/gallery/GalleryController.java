package org.fmworkbench.ui.verify.gallery;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.fmworkbench.ui.controls.Cell;
import org.fmworkbench.ui.controls.SeriesChart;
import org.fmworkbench.ui.controls.Verdict;
import org.fmworkbench.ui.controls.VerdictGrid;
import org.fmworkbench.ui.verify.gallery.GalleryViewModel.Variant;
import org.kordamp.ikonli.javafx.FontIcon;

/** Binds the bug gallery to its view model. */
public final class GalleryController {
    private final GalleryViewModel model;

    @FXML
    private ComboBox<Variant> mistakeVariant;

    @FXML
    private CheckBox noneOfThem;

    @FXML
    private Button seeAnswer;

    @FXML
    private Button predictAgain;

    @FXML
    private ToggleButton showAllMistakes;

    @FXML
    private VerdictGrid mistakeMatrix;

    @FXML
    private Label mistakeWrongIn;

    @FXML
    private Label mistakeAsk;

    @FXML
    private Label predictionOutcome;

    @FXML
    private Label mistakeSurvives;

    @FXML
    private Label mistakeCaught;

    @FXML
    private Label mistakeStory;

    @FXML
    private CodeBox wrongCode;

    @FXML
    private CodeBox rightCode;

    @FXML
    private Label mistakeReports;

    @FXML
    private CellCard cellCard;

    @FXML
    private VBox runBox;

    @FXML
    private Label runWords;

    @FXML
    private SeriesChart runChart;

    /** A controller of {@code model}. */
    public GalleryController(GalleryViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        List<Variant> variants = model.variants();
        mistakeVariant.getItems().setAll(variants);
        mistakeVariant.getSelectionModel().selectedIndexProperty().subscribe(index -> model.choose(index.intValue()));
        for (Verdict verdict : Verdict.values()) {
            mistakeMatrix.setWord(verdict, model.texts().get(verdict.name()));
        }
        mistakeMatrix.setRows(
                model.kinds().toArray(String[]::new), model.shapes().toArray(String[]::new));
        mistakeMatrix.setColumns(
                variants.stream().map(Variant::name).toArray(String[]::new),
                variants.stream().map(Variant::toString).toArray(String[]::new));
        mistakeMatrix.pinnedProperty().subscribe(this::look);
        mistakeMatrix.onTickedProperty().set(this::tick);
        mistakeMatrix.onGroupTickedProperty().set(model::tickKind);
        showAllMistakes.selectedProperty().bindBidirectional(model.showsAllProperty());
        StartPicture picture = new StartPicture(runChart, model.texts());
        model.runsProperty().subscribe(runs -> {
            if (runs != null) {
                picture.show(runs);
                runWords.setText(model.runsInWords(runs));
            }
        });
        model.refusalProperty().subscribe(runWords::setText);
        model.frameProperty().subscribe(this::show);
        model.presentingProperty().subscribe(() -> show(model.frameProperty().get()));
    }

    private void look(Cell cell) {
        model.look(cell == null ? Cell.ALL : cell.row());
        if (cell != null) {
            model.choose(cell.column());
        }
    }

    private void tick(Cell cell) {
        model.tick(cell.row());
        mistakeMatrix.setPinned(cell); // a second click takes the tick away, not the row
    }

    private void show(GalleryFrame frame) {
        if (frame == null) {
            return;
        }
        mistakeVariant.getSelectionModel().select(frame.column());
        noneOfThem.setSelected(frame.none());
        noneOfThem.setDisable(frame.seen());
        seeAnswer.setDisable(!frame.made() || frame.seen());
        predictAgain.setDisable(!frame.seen() || showAllMistakes.isSelected());
        mistakeMatrix.wideColumnProperty().set(frame.column());
        mistakeMatrix.setVerdicts(frame.verdicts(), frame.said());
        mistakeMatrix.setPinned(frame.row() < 0 ? null : new Cell(frame.row(), frame.column()));
        boolean brief = model.presentingProperty().get();
        say(mistakeWrongIn, brief && frame.seen() ? "" : frame.wrongIn());
        say(mistakeAsk, frame.ask());
        say(predictionOutcome, frame.outcome());
        ((FontIcon) predictionOutcome.getGraphic()).setIconLiteral(frame.right() ? "fth-check-circle" : "fth-info");
        say(mistakeSurvives, frame.survives());
        say(mistakeCaught, brief ? "" : frame.caught());
        say(mistakeStory, brief ? "" : frame.story());
        wrongCode.show(frame.wrongCode(), brief);
        rightCode.show(frame.rightCode(), brief);
        say(mistakeReports, brief ? "" : frame.reports());
        shown(runBox, frame.seen() && model.needsRun());
        shown(cellCard, !(frame.seen() && model.needsRun()));
        cellCard.show(frame.cell());
    }

    private static void say(Label label, String text) {
        label.setText(text);
        shown(label, !text.isEmpty());
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @FXML
    private void sayNone() {
        model.sayNone(noneOfThem.isSelected());
    }

    @FXML
    private void showAnswer() {
        model.see();
    }

    @FXML
    private void tryAgain() {
        model.again();
    }
}
