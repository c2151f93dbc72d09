package org.fmworkbench.ui.verify.lines;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/** The table of the lens: a line for each equals sign, a column for each set of rows. */
final class LinesTable {
    private static final double HEAD = 3.3;

    /** Room for a horizontal scroll bar: else each of the two bars could be there because of the other. */
    private static final double SLACK = 16;

    private final List<RowSetName> sets = List.of(RowSetName.values());
    private final LinesViewModel model;
    private final TableView<Integer> table;
    private final ReadOnlyObjectProperty<Font> font;

    LinesTable(LinesViewModel model, TableView<Integer> table, ReadOnlyObjectProperty<Font> font) {
        this.model = model;
        this.table = table;
        this.font = font;
    }

    void start() {
        TableColumn<Integer, Integer> steps = new TableColumn<>(model.stepsTitle());
        steps.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        steps.setCellFactory(column -> new StepCell(model));
        steps.setSortable(false);
        steps.setReorderable(false);
        table.getColumns().add(steps);
        for (RowSetName set : sets) {
            table.getColumns().add(column(set));
        }
        table.getItems().setAll(IntStream.range(0, model.steps()).boxed().toList());
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.widthProperty().subscribe(this::fit);
        table.heightProperty().subscribe(this::fit);
        font.subscribe(now -> fit());
        model.presentingProperty().subscribe(this::fit);
        table.getFocusModel().focusedCellProperty().subscribe(this::choose);
    }

    private TableColumn<Integer, Verdict> column(RowSetName set) {
        TableColumn<Integer, Verdict> column = new TableColumn<>();
        Label title = new Label();
        title.getStyleClass().add("head");
        Label shape = new Label();
        shape.getStyleClass().add("muted");
        VBox head = new VBox(title, shape);
        head.getStyleClass().add("set-head");
        column.setGraphic(head);
        column.setSortable(false);
        column.setReorderable(false);
        Tooltip note = new Tooltip();
        Tooltip.install(head, note);
        model.columnProperty(set).subscribe(now -> {
            shape.setText(now.shape());
            note.setText(now.title() + "\n" + now.note());
        });
        title.textProperty().bind(model.titleProperty(set));
        column.setCellValueFactory(
                row -> model.columnProperty(set).map(now -> now.verdicts().get(row.getValue())));
        column.setCellFactory(unused -> new VerdictCell(model.presentingProperty()));
        return column;
    }

    @SuppressWarnings("rawtypes") // so the focus model has it
    private void choose(TablePosition cell) {
        if (cell != null && cell.getRow() >= 0 && cell.getColumn() > 0) {
            model.choose(cell.getRow(), sets.get(cell.getColumn() - 1));
        }
    }

    /** The first column has a third of the width, the lines share the height. */
    private void fit() {
        double em = font.get().getSize();
        double least = em * (model.presentingProperty().get() ? 1.8 : 4.0);
        double shared = (table.getHeight() - HEAD * em - SLACK) / model.steps();
        double room =
                table.getWidth() - em * 1.2; // with room for a vertical bar there is never a need for a horizontal one
        double first = Math.rint(room * 0.24);
        table.getColumns().get(0).setPrefWidth(first);
        for (int c = 1; c < table.getColumns().size(); c++) {
            table.getColumns()
                    .get(c)
                    .setPrefWidth(
                            Math.floor((room - first) / (table.getColumns().size() - 1)));
        }
        table.setFixedCellSize(Math.floor(Math.max(least, Math.min(2 * least, shared))));
    }
}
