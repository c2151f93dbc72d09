package org.fmworkbench.ui.data;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Background;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.training.Watch;
import org.fmworkbench.ui.model.Loading;
import org.fmworkbench.ui.model.OpenData;
import org.fmworkbench.ui.model.Pulse;
import org.fmworkbench.ui.model.Selection;
import org.fmworkbench.ui.model.Workbench;

/** What the stage Data shows: the data sets, the table of the open one, and one row's way to its indices. */
public final class DataViewModel {
    private final Texts texts = Texts.beside(DataViewModel.class);
    private final Workbench workbench;
    private final EncodingViewModel encoding;
    private final ObservableList<DataItem> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Heading> heading = new ReadOnlyObjectWrapper<>(this, "heading");
    private final ReadOnlyObjectWrapper<TableFrame> table = new ReadOnlyObjectWrapper<>(this, "table");
    private final ReadOnlyObjectWrapper<IndexFrame> indices = new ReadOnlyObjectWrapper<>(this, "indices");
    private final ReadOnlyObjectWrapper<IndexFrame.Row> row = new ReadOnlyObjectWrapper<>(this, "row");
    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(this, "tally");
    private final ReadOnlyObjectWrapper<List<String>> preparation =
            new ReadOnlyObjectWrapper<>(this, "preparation", List.of());
    private final ReadOnlyStringWrapper rowTitle = new ReadOnlyStringWrapper(this, "rowTitle", "");
    private final ReadOnlyIntegerWrapper heldRow = new ReadOnlyIntegerWrapper(this, "heldRow", Watch.FOLLOW);
    private final BooleanProperty held = new SimpleBooleanProperty(this, "held");
    private OpenData open;
    private String asked;
    private String ownFile;

    /** The stage of {@code workbench}. */
    public DataViewModel(Workbench workbench) {
        this.workbench = workbench;
        this.encoding = new EncodingViewModel(workbench);
        items.setAll(DataItem.list(null, null, texts));
        workbench.loadingProperty().subscribe(this::remember);
        workbench.dataProperty().subscribe(this::show);
        workbench.watchProperty().subscribe(watch -> {
            heldRow.set(watch.heldRow());
            held.set(!watch.follows());
            showRow();
        });
        workbench.snapshotProperty().subscribe(this::showRow);
        held.subscribe(this::hold);
    }

    /** The right rail. */
    public EncodingViewModel encoding() {
        return encoding;
    }

    /** All that can be opened by a click. */
    public ObservableList<DataItem> items() {
        return items;
    }

    /** What is said of the open data; null before the first. */
    public ReadOnlyObjectProperty<Heading> headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /** The table of the open data. */
    public ReadOnlyObjectProperty<TableFrame> tableProperty() {
        return table.getReadOnlyProperty();
    }

    /** How values become rows of V. */
    ReadOnlyObjectProperty<IndexFrame> indicesProperty() {
        return indices.getReadOnlyProperty();
    }

    /** The row that is shown in detail; changes after {@link #indicesProperty}. */
    ReadOnlyObjectProperty<IndexFrame.Row> rowProperty() {
        return row.getReadOnlyProperty();
    }

    /** How often everything occurs; null while it is being counted. */
    public ReadOnlyObjectProperty<Tally> tallyProperty() {
        return tally.getReadOnlyProperty();
    }

    /** Everything that was done to the data. */
    public ReadOnlyObjectProperty<List<String>> preparationProperty() {
        return preparation.getReadOnlyProperty();
    }

    /** Which row is shown in detail, and why. */
    public ReadOnlyStringProperty rowTitleProperty() {
        return rowTitle.getReadOnlyProperty();
    }

    /** The row that the whole program holds; −1 if it follows the one that learns. */
    public ReadOnlyIntegerProperty heldRowProperty() {
        return heldRow.getReadOnlyProperty();
    }

    /** Whether a row is held. */
    public BooleanProperty heldProperty() {
        return held;
    }

    /** Whether the window is presenting. */
    public ReadOnlyBooleanProperty presentingProperty() {
        return workbench.presentingProperty();
    }

    /** The one selection. */
    public Selection selection() {
        return workbench.selection();
    }

    /** The heading above the values of a field. */
    String valuesTitle(String field, String size) {
        return texts.get("values", field, size);
    }

    /** Opens a data set or a file. */
    public void open(String nameOrPath) {
        workbench.open(nameOrPath);
    }

    /** Opens what a line of the list stands for, unless it is open. */
    public void open(DataItem item) {
        if (item != null && !item.open()) {
            workbench.open(item.id());
        }
    }

    /** Holds a row, counted from 0, in the whole program. */
    public void selectRow(int selected) {
        Watch now = workbench.watchProperty().get();
        if (now.heldRow() != selected) {
            workbench.watchProperty().set(now.withRow(selected));
        }
    }

    private void hold(boolean hold) {
        Watch now = workbench.watchProperty().get();
        if (hold == now.follows() && row.get() != null) {
            selectRow(hold ? row.get().row() : Watch.FOLLOW);
        }
    }

    private void remember(Loading loading) {
        if (loading != null) {
            asked = loading.name();
        }
    }

    private void show(OpenData now) {
        if (now == null) {
            return;
        }
        OpenData before = open;
        open = now;
        boolean another = before == null || before.source() != now.source();
        if (another && now.source().card().isEmpty()) {
            ownFile = asked;
        }
        List<DataItem> list = DataItem.list(now, ownFile, texts);
        if (!items.equals(list)) {
            items.setAll(list);
        }
        heading.set(Heading.of(now, texts));
        if (before == null || before.dataset() != now.dataset()) {
            table.set(TableFrame.of(now.dataset(), texts));
            preparation.set(now.dataset().preparation());
            count(now.dataset());
        }
        indices.set(IndexFrame.of(now, texts));
        row.set(null);
        showRow();
    }

    /** Counts on a thread of its own, which ends with it. */
    private void count(Dataset dataset) {
        tally.set(null);
        Background counting = new Background(
                "counting",
                failure -> Pulse.later(() -> {
                    throw new IllegalStateException(failure); // told like every failure of the FX thread
                }));
        counting.submit(() -> {
            counting.close();
            Tally counted = Tally.of(dataset, texts);
            Pulse.later(() -> {
                if (open.dataset() == dataset) {
                    tally.set(counted);
                }
            });
        });
    }

    private void showRow() {
        if (open == null) {
            return;
        }
        Watch watch = workbench.watchProperty().get();
        Snapshot seen = workbench.snapshotProperty().get();
        boolean current = seen != null && seen.data() == open.training();
        int number = !watch.follows() ? watch.heldRow() : current ? seen.row().row() : 0;
        if (number < open.dataset().rows() && (row.get() == null || row.get().row() != number)) {
            row.set(IndexFrame.row(open, number, texts));
        }
        rowTitle.set(texts.get(watch.follows() ? "row.follows" : "row.held", Numbers.grouped(number + 1L)));
    }
}
