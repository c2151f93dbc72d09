package org.fmworkbench.ui.identity.square;

import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.fmworkbench.ui.controls.FoldedSquare;
import org.fmworkbench.ui.controls.SheetStack;
import org.fmworkbench.ui.controls.SignLegend;

/** Binds the folded square to its view model. */
public final class SquareController {
    private final SquareViewModel model;
    private final Map<Move, MoveButton> buttons = new EnumMap<>(Move.class);
    private SquarePictures pictures;

    @FXML
    private Label squareFactor;

    @FXML
    private Button previousFactor;

    @FXML
    private Button nextFactor;

    @FXML
    private SignLegend squareLegend;

    @FXML
    private FoldedSquare foldedSquare;

    @FXML
    private SheetStack sheetStack;

    @FXML
    private HBox moves;

    @FXML
    private Label seen;

    @FXML
    private Label nextMove;

    /** A controller of {@code model}. */
    public SquareController(SquareViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        for (Move move : Move.values()) {
            addButton(move);
        }
        squareLegend.setWords(model.texts().get("plus"), model.texts().get("minus"));
        SquareLinks links = new SquareLinks(foldedSquare, model.selection(), model.factorProperty());
        links.start();
        pictures = new SquarePictures(foldedSquare, sheetStack, links, model.texts());
        new TilesInUse(foldedSquare, model.terms(), model.factorProperty()).start();
        sheetStack.chosenProperty().bindBidirectional(model.factorProperty());
        model.moveProperty().subscribe(this::move);
        model.inFocusProperty().subscribe(spoken -> buttons.forEach((move, b) -> b.setInFocus(spoken.contains(move))));
        model.frameProperty().subscribe(this::show);
        nextMove.visibleProperty().bind(model.presentingProperty().not());
        nextMove.managedProperty().bind(nextMove.visibleProperty()); // the teacher says it
    }

    private void addButton(Move move) {
        MoveButton button = new MoveButton(
                move, model.texts().get("move." + move), model.texts().get("tip." + move));
        button.setOnAction(event -> {
            model.moveProperty().set(move);
            move(move); // pressing the one that is chosen must not let go of it
        });
        buttons.put(move, button);
        moves.getChildren().add(button);
    }

    private void move(Move move) {
        buttons.forEach((other, button) -> button.setSelected(other == move));
        pictures.move(move);
        nextMove.setText(model.texts().get("next." + move));
        say();
    }

    private void show(SquareFrame frame) {
        if (frame == null) {
            return;
        }
        pictures.show(frame);
        squareFactor.setText(
                frame.factors() == 0 ? "" : model.texts().get("factor", frame.factor() + 1, frame.factors()));
        previousFactor.setDisable(frame.factors() < 2);
        nextFactor.setDisable(frame.factors() < 2);
        buttons.forEach((move, button) -> {
            button.show(frame.text(move).number());
            button.setDisable(!frame.message().isEmpty());
        });
        say();
    }

    private void say() {
        SquareFrame frame = model.frameProperty().get();
        if (frame != null) {
            seen.setText(frame.text(model.moveProperty().get()).sentence());
        }
    }

    @FXML
    private void previousFactor() {
        model.nextFactor(-1);
    }

    @FXML
    private void nextFactor() {
        model.nextFactor(1);
    }
}
