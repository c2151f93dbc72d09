package org.fmworkbench.ui.data;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.ui.controls.MiniBars;
import org.fmworkbench.ui.model.Mark;

/** A line for each column: whether it is a field, how often its values occur as small bars, and how many values it has. */
final class FieldRows {
    private final DataViewModel model;
    private final VBox place;
    private final String targetWord;
    private final String barsWord;
    private final List<Line> lines = new ArrayList<>();

    FieldRows(DataViewModel model, VBox place, String targetWord, String barsWord) {
        this.model = model;
        this.place = place;
        this.targetWord = targetWord;
        this.barsWord = barsWord;
    }

    private record Line(FieldChoice choice, HBox box, MiniBars bars, Label size) {}

    void start() {
        model.encoding().fields().subscribe(this::rebuild);
        model.tallyProperty().subscribe(this::showCounts);
        model.selection().shownProperty().subscribe(this::mark);
    }

    private void rebuild() {
        lines.clear();
        model.encoding().fields().forEach(choice -> lines.add(line(choice)));
        place.getChildren().setAll(lines.stream().map(Line::box).toList());
        showCounts(model.tallyProperty().get());
    }

    private Line line(FieldChoice choice) {
        CheckBox box = new CheckBox(choice.name());
        box.setMnemonicParsing(false);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.selectedProperty().bindBidirectional(choice.chosenProperty());
        box.disableProperty().bind(choice.targetProperty());
        MiniBars bars = new MiniBars();
        bars.numberFormatProperty().set(count -> Numbers.grouped((long) count));
        bars.setAccessibleText(barsWord + " " + choice.name());
        Label size = new Label();
        size.getStyleClass().add("field-size");
        Label target = new Label(targetWord);
        target.getStyleClass().add("muted");
        target.visibleProperty().bind(choice.targetProperty());
        target.managedProperty().bind(choice.targetProperty());
        HBox line = new HBox(box, target, bars, size);
        line.getStyleClass().add("field-line");
        if (choice.field() >= 0) {
            Mark mark = Mark.field(choice.field());
            box.focusedProperty().subscribe(focused -> hover(focused, mark));
            line.hoverProperty().subscribe(hovered -> hover(hovered, mark));
            bars.setOnMouseClicked(event -> model.selection().toggle(mark));
            size.setOnMouseClicked(event -> model.selection().toggle(mark));
        }
        return new Line(choice, line, bars, size);
    }

    private void hover(boolean is, Mark mark) {
        var hovered = model.selection().hoveredProperty();
        if (is) {
            hovered.set(mark);
        } else if (hovered.get().equals(mark)) {
            hovered.set(Mark.NOTHING);
        }
    }

    private void showCounts(Tally tally) {
        for (Line line : lines) {
            int column = line.choice().column();
            boolean counted = tally != null && column < tally.columns().size();
            Tally.Column counts = counted ? tally.columns().get(column) : null;
            line.bars().setBars(counted ? counts.values() : new String[0], counted ? counts.counts() : new double[0]);
            line.bars().setVisible(counted && counts.values().length > 0);
            line.bars().setManaged(line.bars().isVisible());
            line.size().setText(counted ? counts.size() : "…");
        }
    }

    private void mark(Mark mark) {
        for (Line line : lines) {
            line.box().getStyleClass().remove("marked");
            if (mark.hasField(line.choice().field())) {
                line.box().getStyleClass().add("marked");
            }
        }
    }
}
