package org.fmworkbench.ui.identity.numbers;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.fmworkbench.ui.identity.numbers.NumbersFrame.Figure;
import org.fmworkbench.ui.model.Mark;
import org.fmworkbench.ui.model.Pulse;

/** A number of the table. A click or Enter opens it, Enter keeps what was typed, Tab goes on to the next, Esc leaves it. */
final class NumberCell extends TableCell<FieldNumbers, Figure> {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final NumbersViewModel model;
    private final int place;
    private final TextField field = new TextField();
    private final ChangeListener<Mark> marked = (o, before, now) -> mark();

    /** A cell of the column of x (place 0) or of k = {@code place}. */
    NumberCell(NumbersViewModel model, int place) {
        this.model = model;
        this.place = place;
        getStyleClass().add("number-cell");
        field.setId("typedNumber");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.focusedProperty().subscribe(focused -> {
            if (!focused && isEditing()) {
                cancelEdit();
            }
        });
        setOnMouseClicked(event -> {
            if (!isEmpty() && !isEditing()) {
                model.pin(entry());
                getTableView().edit(getIndex(), getTableColumn());
            }
        });
        setOnMouseEntered(event -> model.hover(isEmpty() ? null : entry()));
        setOnMouseExited(event -> model.hover(null));
        model.markProperty().addListener(new WeakChangeListener<>(marked));
    }

    private NumberEntry entry() {
        FieldNumbers item = getTableRow() == null ? null : getTableRow().getItem();
        return item == null || place >= item.entries().size()
                ? null
                : item.entries().get(place);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> keep(0);
            case TAB -> keep(event.isShiftDown() ? -1 : 1);
            case ESCAPE -> {
                field.setText(getItem().digits());
                cancelEdit();
                model.giveUp();
                getTableView().requestFocus();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Keeps what was typed and goes {@code by} numbers on; stays if it cannot be read. */
    private void keep(int by) {
        if (!model.type(entry(), field.getText())) {
            field.selectAll();
            return;
        }
        NumbersTable table = (NumbersTable) getTableView();
        int row = getIndex();
        cancelEdit();
        table.requestFocus();
        if (by != 0) {
            table.editAt(row, place, by);
        }
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            model.begin();
            field.setText(getItem().digits());
            field.setAccessibleText(model.describe(entry()));
            setText(null);
            setGraphic(field);
            Pulse.later(() -> {
                field.requestFocus();
                field.selectAll();
            });
        }
    }

    @Override
    public void cancelEdit() {
        if (isEditing() && entry() != null) {
            model.type(entry(), field.getText()); // whoever clicks elsewhere has not given it up
        }
        super.cancelEdit();
        model.end();
        show(getItem());
    }

    @Override
    protected void updateItem(Figure item, boolean empty) {
        super.updateItem(item, empty);
        if (!isEditing()) {
            show(empty ? null : item);
        }
    }

    private void show(Figure number) {
        boolean there = number != null && entry() != null;
        setGraphic(null);
        setText(there ? number.text() : null);
        pseudoClassStateChanged(CHANGED, there && number.changed());
        setAccessibleText(there ? model.describe(entry()) : null);
        setTooltip(there && number.changed() ? new Tooltip(model.describe(entry())) : null);
        mark();
    }

    private void mark() {
        pseudoClassStateChanged(MARKED, entry() != null && model.isMarked(entry()));
    }
}
