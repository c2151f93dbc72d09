package org.fmworkbench.ui.compare.sweep;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.fmworkbench.text.Texts;

/** The table of the lens: a line for each value, a column for each measure. */
final class SweepTable {
    private static final int BIG_MEASURES = 2;
    private static final double SCROLL_BAR = 16;

    private final TableView<SweepFrame.Line> table;
    private final SweepViewModel model;
    private List<String> heads = List.of();
    private boolean filling;

    SweepTable(TableView<SweepFrame.Line> table, SweepViewModel model) {
        this.table = table;
        this.model = model;
        table.widthProperty().subscribe(this::fit);
        model.presentingProperty().subscribe(this::fit);
        table.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (!filling) {
                model.chosenProperty().set(index.intValue());
            }
        });
        model.chosenProperty().subscribe(index -> select(index.intValue()));
    }

    void show(SweepFrame frame) {
        if (!heads.equals(frame.heads())) {
            heads = frame.heads();
            table.getColumns().setAll(List.of(valueColumn()));
            for (int n = 0; n < heads.size(); n++) {
                table.getColumns().add(measureColumn(n));
            }
            fit();
        }
        filling = true;
        table.getItems().setAll(frame.lines());
        filling = false;
        select(model.chosenProperty().get());
    }

    /** The first column is as wide as its words need, the measures share the rest; presenting there is room for two. */
    private void fit() {
        int columns = table.getColumns().size();
        if (columns == 0) {
            return;
        }
        int shown = model.presentingProperty().get() ? Math.min(BIG_MEASURES, columns - 1) : columns - 1;
        double room = table.getWidth() - SCROLL_BAR;
        double first = Math.rint(room * (shown == BIG_MEASURES ? 0.34 : 0.16));
        table.getColumns().get(0).setPrefWidth(first);
        for (int n = 1; n < columns; n++) {
            table.getColumns().get(n).setVisible(n <= shown);
            table.getColumns().get(n).setPrefWidth(Math.floor((room - first) / shown));
        }
    }

    private void select(int index) {
        if (index < 0) {
            table.getSelectionModel().clearSelection();
        } else if (index != table.getSelectionModel().getSelectedIndex()) {
            table.getSelectionModel().select(index);
            table.scrollTo(index);
        }
    }

    private TableColumn<SweepFrame.Line, SweepFrame.Line> valueColumn() {
        Texts texts = model.texts();
        TableColumn<SweepFrame.Line, SweepFrame.Line> column = new TableColumn<>(texts.get("column.value"));
        column.setCellValueFactory(line -> new SimpleObjectProperty<>(line.getValue()));
        column.setCellFactory(unused -> new ValueCell(texts.get("best")));
        return fixed(column);
    }

    private TableColumn<SweepFrame.Line, SweepFrame.Measure> measureColumn(int n) {
        TableColumn<SweepFrame.Line, SweepFrame.Measure> column = new TableColumn<>(heads.get(n));
        column.setCellValueFactory(
                line -> new SimpleObjectProperty<>(line.getValue().cells().get(n)));
        column.setCellFactory(unused -> new MeasureCell());
        column.getStyleClass().add("measure-head");
        return fixed(column);
    }

    private static <T> TableColumn<SweepFrame.Line, T> fixed(TableColumn<SweepFrame.Line, T> column) {
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
