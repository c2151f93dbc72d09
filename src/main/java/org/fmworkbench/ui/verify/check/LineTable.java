package org.fmworkbench.ui.verify.check;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.fmworkbench.ui.verify.check.CheckFrame.Line;
import org.fmworkbench.ui.verify.check.CheckFrame.Outcome;
import org.kordamp.ikonli.javafx.FontIcon;

/** The probe rows as a table: text, numbers, and verdicts with an icon and a word. */
final class LineTable {
    private static final double[] SHARES = {19.2, 12.9, 12.9, 10.3, 8.9, 10.6, 28.2};
    private static final double SCROLL_BAR = 14;

    private final TableView<Line> table;

    LineTable(TableView<Line> table) {
        this.table = table;
        table.widthProperty().subscribe(this::share);
    }

    /** Gives each column that is shown its share of the width. */
    private void share() {
        double all = table.getVisibleLeafColumns().stream()
                .mapToDouble(column -> SHARES[table.getColumns().indexOf(column)])
                .sum();
        for (TableColumn<Line, ?> column : table.getVisibleLeafColumns()) {
            double share = SHARES[table.getColumns().indexOf(column)] / all;
            column.setPrefWidth(Math.floor(share * (table.getWidth() - SCROLL_BAR)));
        }
    }

    /** Shows a column or not. */
    void show(int column, boolean shown) {
        table.getColumns().get(column).setVisible(shown);
        share();
    }

    /** Fills a column with text. */
    LineTable text(int column, Function<Line, String> text) {
        column(column).setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return this;
    }

    /** Fills a column with numbers, at the right. */
    LineTable number(int column, Function<Line, String> text) {
        column(column).getStyleClass().add("number");
        return text(column, text);
    }

    /** Fills a column with verdicts. */
    LineTable verdict(int column, Function<Line, Outcome> outcome, Function<Line, String> word) {
        column(column).setCellFactory(c -> new VerdictCell(outcome));
        return text(column, word);
    }

    @SuppressWarnings("unchecked") // all columns are made of text
    private TableColumn<Line, String> column(int at) {
        return (TableColumn<Line, String>) table.getColumns().get(at);
    }

    private static final class VerdictCell extends TableCell<Line, String> {
        private final Function<Line, Outcome> outcome;
        private final FontIcon icon = new FontIcon();

        VerdictCell(Function<Line, Outcome> outcome) {
            this.outcome = outcome;
        }

        @Override
        protected void updateItem(String word, boolean empty) {
            super.updateItem(word, empty);
            Line line = empty ? null : getTableRow().getItem();
            boolean none = line == null || word.isEmpty();
            setText(none ? null : word);
            setGraphic(none ? null : icon);
            if (!none) {
                Outcome of = outcome.apply(line);
                icon.setIconLiteral(
                        switch (of) {
                            case RIGHT -> "fth-check";
                            case WRONG -> "fth-x";
                            case MISSING -> "fth-minus";
                        });
                icon.getStyleClass().removeAll("good", "bad");
                icon.getStyleClass().add(of == Outcome.RIGHT ? "good" : "bad");
            }
        }
    }
}
