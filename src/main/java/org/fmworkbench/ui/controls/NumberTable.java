package org.fmworkbench.ui.controls;

import java.util.Arrays;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Skin;

/**
 * A plain table of live numbers: a label and some right-aligned columns in each row. It scrolls by repainting. Rows that belong
 * to a selection elsewhere are set in bold with a bar beside them.
 */
public final class NumberTable extends CanvasControl {
    private final ObjectProperty<DoubleFunction<String>> numberFormat =
            new SimpleObjectProperty<>(this, "numberFormat", Decimals.fixed(4));
    private final ObjectProperty<DoubleFunction<String>> exactFormat =
            new SimpleObjectProperty<>(this, "exactFormat", Decimals.fixed(6));
    private final ReadOnlyObjectWrapper<Integer> hoveredRow = new ReadOnlyObjectWrapper<>(this, "hoveredRow", -1);
    private final ReadOnlyObjectWrapper<Integer> selectedRow = new ReadOnlyObjectWrapper<>(this, "selectedRow", -1);
    private String[] heads = {};
    private int rowCount;
    private IntFunction<String> labels = String::valueOf;
    private double[][] numbers = {};
    private int[] marked = {};

    /** An empty table. */
    public NumberTable() {
        super("fm-number-table");
        numberFormat.addListener(o -> repaint());
        hoveredRow.addListener(o -> repaint());
    }

    /** Names the columns of numbers. */
    public void setColumns(String... columnHeads) {
        heads = columnHeads.clone();
        numbers = new double[heads.length][0];
        repaint();
    }

    /** Says how many rows there are and what each is called. */
    public void setRows(int count, IntFunction<String> rowLabels) {
        rowCount = count;
        labels = rowLabels;
        repaint();
    }

    /** Shows these numbers, an array a column; not copied. NaN leaves the place empty. */
    public void setNumbers(double[]... columns) {
        if (columns.length != heads.length) {
            throw new IllegalArgumentException(columns.length + " columns of numbers for " + heads.length + " heads");
        }
        numbers = columns;
        repaint();
    }

    /** Marks rows that are selected elsewhere. */
    public void setMarkedRows(int... rows) {
        if (!Arrays.equals(marked, rows)) {
            marked = rows.clone();
            repaint();
        }
    }

    /** How numbers are written. */
    public ObjectProperty<DoubleFunction<String>> numberFormatProperty() {
        return numberFormat;
    }

    /** How the numbers of the row under the pointer are written, in its tip and for screen readers. */
    public ObjectProperty<DoubleFunction<String>> exactFormatProperty() {
        return exactFormat;
    }

    /** The row under the pointer, or −1. */
    public ReadOnlyObjectProperty<Integer> hoveredRowProperty() {
        return hoveredRow.getReadOnlyProperty();
    }

    /** The row that was clicked or reached with the arrow keys last, or −1. */
    public ReadOnlyObjectProperty<Integer> selectedRowProperty() {
        return selectedRow.getReadOnlyProperty();
    }

    @Override
    public String describe() {
        int row = hoveredRow.get() >= 0 ? hoveredRow.get() : selectedRow.get();
        return row >= 0 && row < rowCount ? describe(row) : "";
    }

    /** A row in words: "w₀: before 0.05, after 0.049". */
    public String describe(int row) {
        StringBuilder text = new StringBuilder(labels.apply(row));
        for (int c = 0; c < heads.length; c++) {
            double value = number(row, c);
            if (!Double.isNaN(value)) {
                text.append(c == 0 ? ": " : ", ")
                        .append(heads[c])
                        .append(' ')
                        .append(exactFormat.get().apply(value));
            }
        }
        return text.toString();
    }

    double number(int row, int column) {
        return row < numbers[column].length ? numbers[column][row] : Double.NaN;
    }

    /** Whether a row has no numbers, so that its label may take the whole width. */
    boolean isHeading(int row) {
        for (int c = 0; c < heads.length; c++) {
            if (!Double.isNaN(number(row, c))) {
                return false;
            }
        }
        return true;
    }

    String head(int column) {
        return heads[column];
    }

    int columns() {
        return heads.length;
    }

    int rowCount() {
        return rowCount;
    }

    String label(int row) {
        return labels.apply(row);
    }

    boolean isMarked(int row) {
        for (int m : marked) {
            if (m == row) {
                return true;
            }
        }
        return false;
    }

    void setHoveredRow(int row) {
        hoveredRow.set(row);
    }

    void setSelectedRow(int row) {
        selectedRow.set(-1); // a second click on the same row counts too
        selectedRow.set(row);
        repaint();
        notifyAccessibleAttributeChanged(javafx.scene.AccessibleAttribute.TEXT);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new NumberTableSkin(this);
    }
}
