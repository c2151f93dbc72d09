package org.fmworkbench.ui.identity.numbers;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.fmworkbench.text.Texts;

/** The fields' x and v, a column for each k. */
public final class NumbersTable extends TableView<FieldNumbers> {
    private static final double LABEL_EMS = 12;
    private static final double LABEL_SHARE = 0.38;
    private static final double NUMBER_EMS = 5.6;
    private static final double WIDEST_EMS = 10;
    private static final double LOW = 2.2;
    private static final double HIGH = 3.2;

    private static final double HEAD = 2.7;
    private static final double EDGES = 16;
    private static final double SCROLL_BAR = 1.3;

    private double em = 13;

    /** An empty table. */
    public NumbersTable() {
        getStyleClass().addAll("numbers-table", "dense");
        setEditable(true);
        getSelectionModel().setCellSelectionEnabled(true);
        widthProperty().subscribe(this::share);
    }

    /** Few columns are wide, many are scrolled. */
    private void share() {
        double all = getWidth() - EDGES;
        int numbers = getColumns().size() - 1;
        if (numbers > 0 && all > 0) {
            double label = Math.max(LABEL_EMS * em, LABEL_SHARE * all);
            double each = Math.max(NUMBER_EMS * em, Math.min(WIDEST_EMS * em, Math.floor((all - label) / numbers)));
            getColumns().get(0).setPrefWidth(Math.max(label, all - numbers * each));
            getColumns().stream().skip(1).forEach(column -> column.setPrefWidth(each));
        }
    }

    /** Few rows are high, many are scrolled; {@code room} is how high the table may be. */
    void fit(double room) {
        Node head = lookup(".column-header-background");
        double header = head == null ? HEAD * em : head.getLayoutBounds().getHeight();
        int rows = getItems().size();
        double each = Math.floor(Math.max(LOW * em, Math.min(HIGH * em, (room - header) / Math.max(1, rows))));
        setFixedCellSize(each);
        setMaxHeight(header + each * rows + SCROLL_BAR * em);
    }

    /** Makes the columns for {@code factors} factors of {@code model}, {@code type} pixels being the size of the type. */
    void setColumns(NumbersViewModel model, int factors, double type) {
        em = type;
        Texts texts = model.texts();
        TableColumn<FieldNumbers, String> label = new TableColumn<>(texts.get("column.field"));
        label.setCellValueFactory(row -> row.getValue().labelProperty());
        label.setEditable(false);
        label.setSortable(false);
        label.setReorderable(false);
        getColumns().setAll(List.of(label));
        for (int place = 0; place <= factors; place++) {
            getColumns().add(column(model, place, place == 0 ? texts.get("column.x") : texts.get("column.k", place)));
        }
        share();
    }

    private static TableColumn<FieldNumbers, NumbersFrame.Figure> column(
            NumbersViewModel model, int place, String name) {
        TableColumn<FieldNumbers, NumbersFrame.Figure> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> row.getValue().entries().get(place).numberProperty());
        column.setCellFactory(c -> new NumberCell(model, place));
        column.getStyleClass().add("number-column");
        column.setSortable(false);
        column.setReorderable(false);
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
