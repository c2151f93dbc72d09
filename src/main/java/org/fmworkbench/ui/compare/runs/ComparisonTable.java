package org.fmworkbench.ui.compare.runs;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.fmworkbench.text.Texts;

/** The table of what differs: what it is about, A, B, and B − A. */
final class ComparisonTable {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double[] SHARES = {0.37, 0.22, 0.22, 0.19};
    private static final double SCROLL_BAR = 20;

    private final TableView<ComparisonRow> table;
    private final Texts texts;

    ComparisonTable(TableView<ComparisonRow> table, Texts texts) {
        this.table = table;
        this.texts = texts;
    }

    void start(RunsViewModel model) {
        table.getColumns()
                .setAll(List.of(
                        column(0, "column.what", ComparisonRow::label),
                        column(1, "column.a", ComparisonRow::a),
                        column(2, "column.b", ComparisonRow::b),
                        column(3, "column.difference", ComparisonRow::difference)));
        table.setRowFactory(view -> new Row());
        model.tableProperty().subscribe(rows -> {
            if (!table.getItems().equals(rows)) {
                table.getItems().setAll(rows);
            }
        });
    }

    private TableColumn<ComparisonRow, String> column(int n, String head, Function<ComparisonRow, String> text) {
        TableColumn<ComparisonRow, String> column = new TableColumn<>(texts.get(head));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.prefWidthProperty()
                .bind(table.widthProperty().subtract(SCROLL_BAR).multiply(SHARES[n]));
        column.getStyleClass().add(n == 0 ? "what" : "number");
        return column;
    }

    private static final class Row extends TableRow<ComparisonRow> {
        Row() {
            setAccessibleRole(AccessibleRole.TABLE_ROW);
        }

        @Override
        protected void updateItem(ComparisonRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(HEADING, !empty && row != null && row.heading());
            setAccessibleText(empty || row == null ? "" : row.spoken());
        }
    }
}
