package org.fmworkbench.ui.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.Task;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.model.OpenData;
import org.fmworkbench.ui.model.Workbench;

/** How the table is encoded: changes are collected, told in words, and put in force by {@link #encode}. */
public final class EncodingViewModel {
    private final Texts texts = Texts.beside(EncodingViewModel.class);
    private final Workbench workbench;
    private final StringProperty target = new SimpleStringProperty(this, "target", "");
    private final StringProperty task = new SimpleStringProperty(this, "task", EncodingDraft.AUTO);
    private final StringProperty positive = new SimpleStringProperty(this, "positive", "");
    private final StringProperty bins = new SimpleStringProperty(this, "bins", "");
    private final ObservableList<String> columns = FXCollections.observableArrayList();
    private final ObservableList<String> positives = FXCollections.observableArrayList();
    private final ObservableList<FieldChoice> fields = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper pending = new ReadOnlyStringWrapper(this, "pending", "");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
    private Dataset shown;
    private boolean filling;

    EncodingViewModel(Workbench workbench) {
        this.workbench = workbench;
        workbench.dataProperty().subscribe(open -> {
            if (open != null && open.dataset() != shown) { // another split or K leaves what waits here alone
                discard();
            }
        });
        target.subscribe(this::targetChosen);
        task.subscribe(this::offerPositives);
        positive.subscribe(this::commit);
        bins.subscribe(this::commit);
    }

    /** The column to predict. */
    public StringProperty targetProperty() {
        return target;
    }

    /** Id of the task, or "auto". */
    public StringProperty taskProperty() {
        return task;
    }

    /** The value with y = 1; empty: deduced. */
    public StringProperty positiveProperty() {
        return positive;
    }

    /** Into how many ranges real numbers are cut, as typed. */
    public StringProperty binsProperty() {
        return bins;
    }

    /** All columns. */
    public ObservableList<String> columns() {
        return columns;
    }

    /** Ids of the tasks to choose from. */
    public List<String> tasks() {
        return List.of(EncodingDraft.AUTO, Task.BINARY.id(), Task.REGRESSION.id());
    }

    /** What the positive value may be; empty if the target has not two values. */
    public ObservableList<String> positives() {
        return positives;
    }

    /** All columns, as fields to choose from. */
    public ObservableList<FieldChoice> fields() {
        return fields;
    }

    /** What would change with a new start, in words; empty if nothing. */
    public ReadOnlyStringProperty pendingProperty() {
        return pending.getReadOnlyProperty();
    }

    /** What is wrong; empty if nothing. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** A task's id in words. */
    public String taskWords(String id) {
        return texts.get("task." + id);
    }

    /** A positive value in words. */
    public String positiveWords(String value) {
        if (!value.isEmpty()) {
            return value;
        }
        boolean known = shown != null
                && shown.task() == Task.BINARY
                && shown.target().name().equals(target.get())
                && workbench.dataProperty().get().options().positive() == null;
        return known ? texts.get("positive.deduced", shown.target().positive()) : texts.get("positive.auto");
    }

    /** Changes the number of ranges by {@code by}. */
    public void addToBins(int by) {
        try {
            bins.set(String.valueOf(Math.max(2, Integer.parseInt(bins.get().strip()) + by)));
        } catch (NumberFormatException e) {
            bins.set(EncodingDraft.of(workbench.dataProperty().get()).bins());
        }
    }

    /** Encodes the table in the chosen way; the run starts anew. */
    public void encode() {
        OpenData open = workbench.dataProperty().get();
        if (open != null && error.get().isEmpty()) {
            workbench.encode(draft().options(open));
        }
    }

    /** Puts everything back to how the table is encoded now. */
    public void discard() {
        OpenData open = workbench.dataProperty().get();
        if (open == null) {
            return;
        }
        filling = true;
        shown = open.dataset();
        EncodingDraft now = EncodingDraft.of(open);
        columns.setAll(shown.columnNames());
        List<FieldChoice> choices = new ArrayList<>();
        for (int c = 0; c < shown.columns(); c++) {
            FieldChoice choice =
                    new FieldChoice(shown.column(c), c, now.fields().indexOf(shown.column(c)));
            choice.chosenProperty().set(choice.field() >= 0);
            choice.setTarget(choice.name().equals(now.target()));
            choice.chosenProperty().subscribe(this::commit);
            choices.add(choice);
        }
        fields.setAll(choices);
        target.set(now.target());
        task.set(now.task());
        filling = false;
        offerPositives();
        filling = true;
        positive.set(now.positive());
        bins.set(now.bins());
        filling = false;
        commit();
    }

    private void targetChosen() {
        fields.forEach(f -> f.setTarget(f.name().equals(target.get())));
        if (!filling && shown != null) {
            task.set(EncodingDraft.AUTO);
            offerPositives();
        }
    }

    private void offerPositives() {
        if (filling || shown == null) {
            return;
        }
        filling = true;
        List<String> values = Task.REGRESSION.id().equals(task.get()) ? List.of() : twoValues();
        List<String> offered = new ArrayList<>();
        if (!values.isEmpty()) {
            offered.add("");
            offered.addAll(values);
        }
        if (!positives.equals(offered)) {
            positives.setAll(offered);
        }
        positive.set(null); // so that the words are asked for again
        positive.set("");
        filling = false;
        commit();
    }

    private List<String> twoValues() {
        if (shown.target().name().equals(target.get())) {
            return shown.task() == Task.BINARY
                    ? List.of(shown.target().positive(), shown.target().negative())
                    : List.of();
        }
        int column = shown.columnNames().indexOf(target.get());
        List<String> values = new ArrayList<>();
        for (int row = 0; row < shown.rows() && values.size() < 3; row++) {
            String cell = shown.cell(row, column);
            if (!cell.isEmpty() && !values.contains(cell)) {
                values.add(cell);
            }
        }
        values.sort(Comparator.naturalOrder());
        return values.size() == 2 ? values : List.of();
    }

    private void commit() {
        OpenData open = workbench.dataProperty().get();
        if (!filling && open != null && shown != null) {
            EncodingDraft draft = draft();
            error.set(draft.error(texts));
            pending.set(draft.changes(EncodingDraft.of(open), texts));
        }
    }

    private EncodingDraft draft() {
        Comparator<FieldChoice> order = Comparator.comparingInt(f -> f.field() < 0 ? fields.size() : f.field());
        return new EncodingDraft(
                target.get(),
                task.get(),
                positive.get() == null ? "" : positive.get(),
                bins.get(),
                fields.stream()
                        .filter(FieldChoice::isField)
                        .sorted(order)
                        .map(FieldChoice::name)
                        .toList());
    }
}
