package org.fmworkbench.ui.identity.numbers;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.fmworkbench.text.Texts;

/** The fields' x and v, a column for each k. */
public final class NumbersTable extends TableView<FieldNumbers> {
    private static final double LABEL_EMS = 11;
    private static final double NUMBER_EMS = 5.6;

    /** An empty table. */
    public NumbersTable() {
        getStyleClass().addAll("numbers-table", "dense");
        setEditable(true);
        getSelectionModel().setCellSelectionEnabled(true);
    }

    /** Makes the columns for {@code factors} factors of {@code model}, {@code em} pixels being the size of the type. */
    void setColumns(NumbersViewModel model, int factors, double em) {
        Texts texts = model.texts();
        TableColumn<FieldNumbers, String> label = new TableColumn<>(texts.get("column.field"));
        label.setCellValueFactory(row -> row.getValue().labelProperty());
        label.setEditable(false);
        label.setSortable(false);
        label.setReorderable(false);
        label.setPrefWidth(LABEL_EMS * em);
        getColumns().setAll(java.util.List.of(label));
        for (int place = 0; place <= factors; place++) {
            getColumns()
                    .add(column(model, place, place == 0 ? texts.get("column.x") : texts.get("column.k", place), em));
        }
    }

    private static TableColumn<FieldNumbers, NumbersFrame.Figure> column(
            NumbersViewModel model, int place, String name, double em) {
        TableColumn<FieldNumbers, NumbersFrame.Figure> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> row.getValue().entries().get(place).numberProperty());
        column.setCellFactory(c -> new NumberCell(model, place));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(NUMBER_EMS * em);
        return column;
    }

    /** Opens the number that lies {@code by} numbers after the one at {@code row}, {@code place}; none after the last. */
    void editAt(int row, int place, int by) {
        int places = getColumns().size() - 1;
        int next = row * places + place + by;
        if (next >= 0 && next < places * getItems().size()) {
            TableColumn<FieldNumbers, ?> column = getColumns().get(1 + next % places);
            scrollTo(next / places);
            scrollToColumn(column);
            layout(); // the cell must be there before it can be opened
            getSelectionModel().clearAndSelect(next / places, column);
            edit(next / places, column);
        }
    }
}
