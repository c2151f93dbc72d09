package org.fmworkbench.ui.data;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.ui.model.Mark;
import org.kordamp.ikonli.javafx.FontIcon;

/** The table of the open data: its columns, their widths, and the selected row, which is the row of the whole program. */
final class DataTable {
    private static final double LINE = 1.85;
    private static final double NARROWEST = 4.5;

    private final DataViewModel model;
    private final TableView<Integer> table;
    private final ReadOnlyObjectProperty<Font> font;
    private final String numberWord;
    private ColumnWidths widths;
    private double number;
    private TableFrame frame;
    private boolean telling;

    DataTable(DataViewModel model, TableView<Integer> table, ReadOnlyObjectProperty<Font> font, String numberWord) {
        this.model = model;
        this.table = table;
        this.font = font;
        this.numberWord = numberWord;
    }

    void start() {
        font.subscribe(now -> {
            table.setFixedCellSize(Math.rint(now.getSize() * LINE));
            measure();
        });
        table.widthProperty().subscribe(this::fit);
        model.tableProperty().subscribe(this::show);
        model.heldRowProperty().subscribe(this::showHeld);
        model.selection().shownProperty().subscribe(this::mark);
        table.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (!telling && index.intValue() >= 0) {
                model.selectRow(index.intValue());
            }
        });
    }

    private void show(TableFrame now) {
        if (now == null) {
            return;
        }
        frame = now;
        List<TableColumn<Integer, String>> columns = new ArrayList<>();
        TableColumn<Integer, String> rows = new TableColumn<>(numberWord);
        rows.getStyleClass().add("row-number");
        rows.setCellValueFactory(row -> new ReadOnlyStringWrapper(Numbers.grouped(row.getValue() + 1L)));
        columns.add(rows);
        for (int c = 0; c < now.columns().size(); c++) {
            columns.add(column(now, c));
        }
        columns.forEach(column -> {
            column.setSortable(false); // sorting would copy the rows
            column.setReorderable(false);
        });
        telling = true;
        table.getSelectionModel().clearSelection();
        table.setItems(new RowList(now.rows()));
        table.getColumns().setAll(columns);
        telling = false;
        measure();
        mark(model.selection().shownProperty().get());
        showHeld();
    }

    private TableColumn<Integer, String> column(TableFrame now, int c) {
        TableFrame.Column shown = now.columns().get(c);
        TableColumn<Integer, String> column = new TableColumn<>(shown.name() + ", " + shown.words());
        Label name = new Label(shown.name());
        name.getStyleClass().add("column-name");
        Label words = new Label(shown.words(), new FontIcon(icon(shown.role())));
        words.getStyleClass().add("column-role");
        VBox head = new VBox(name, words);
        head.getStyleClass().add("column-head");
        if (shown.field() >= 0) {
            head.setOnMouseClicked(event -> model.selection().toggle(Mark.field(shown.field())));
            head.setOnMouseEntered(event -> model.selection().hoveredProperty().set(Mark.field(shown.field())));
            head.setOnMouseExited(event -> model.selection().hoveredProperty().set(Mark.NOTHING));
        }
        column.setGraphic(head);
        column.getStyleClass()
                .add(
                        switch (shown.role()) {
                            case FIELD -> "field-column";
                            case TARGET -> "target-column";
                            case LEFT_OUT -> "left-out-column";
                        });
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(now.cells().at(row.getValue(), c)));
        return column;
    }

    private static String icon(TableFrame.Role role) {
        return switch (role) {
            case FIELD -> "fth-check-square";
            case TARGET -> "fth-target";
            case LEFT_OUT -> "fth-minus-square";
        };
    }

    private void showHeld() {
        int row = model.heldRowProperty().get();
        if (frame == null
                || row >= frame.rows()
                || row == table.getSelectionModel().getSelectedIndex()) {
            return;
        }
        telling = true;
        if (row < 0) {
            table.getSelectionModel().clearSelection();
        } else {
            table.getSelectionModel().clearAndSelect(row);
            table.getFocusModel().focus(row);
            table.scrollTo(Math.max(0, row - 3));
        }
        telling = false;
    }

    private void mark(Mark mark) {
        if (frame == null || table.getColumns().size() <= frame.columns().size()) {
            return;
        }
        for (int c = 0; c < frame.columns().size(); c++) {
            List<String> classes = table.getColumns().get(c + 1).getStyleClass();
            boolean marked = mark.hasField(frame.columns().get(c).field());
            if (marked != classes.contains("marked")) {
                if (marked) {
                    classes.add("marked");
                } else {
                    classes.remove("marked");
                }
            }
        }
    }

    private void measure() {
        if (frame == null) {
            return;
        }
        double em = font.get().getSize();
        double[] heads = new double[frame.columns().size()];
        double[] cells = new double[heads.length];
        for (int c = 0; c < heads.length; c++) {
            TableFrame.Column column = frame.columns().get(c);
            double head = Math.max(width(column.name()) * 1.06, width(column.words()) + em * 1.4);
            heads[c] = Math.max(NARROWEST * em, Math.ceil(head + em * 1.25));
            cells[c] = Math.ceil(width(column.widest()) + em * 1.25);
        }
        number = Math.ceil(width(Numbers.grouped(frame.rows())) + em * 1.8);
        widths = new ColumnWidths(heads, cells, em * 9);
        fit();
    }

    private void fit() {
        if (widths == null || table.getColumns().size() != frame.columns().size() + 1) {
            return;
        }
        double[] shared = widths.share(table.getWidth() - font.get().getSize() * 1.2 - 4 - number);
        table.getColumns().get(0).setPrefWidth(number);
        for (int c = 0; c < shared.length; c++) {
            table.getColumns().get(c + 1).setPrefWidth(shared[c]);
        }
    }

    private double width(String text) {
        Text measured = new Text(text);
        measured.setFont(font.get());
        return measured.getLayoutBounds().getWidth();
    }
}
