package org.fmworkbench.ui.controls;

import java.util.List;
import javafx.scene.control.Skin;

/** A small table of entries in colours, in which those that are in use at the moment are outlined. */
public final class EntryStrip extends GridControl {
    private String[] rowLabels = {};
    private String[] columnLabels = {};
    private String[] shortLabels = {};
    private double[] values = {};
    private List<Cell> touched = List.of();

    /** An empty strip. */
    public EntryStrip() {
        super("fm-entry-strip");
        readOutProperty().set(false);
    }

    /**
     * Names rows and columns; forgets the values, and what is pinned, when there are other numbers of them.
     *
     * @param shorts what heads narrow columns
     */
    public void setLabels(String[] rows, String[] columns, String[] shorts) {
        if (columns.length != shorts.length) {
            throw new IllegalArgumentException(columns.length + " labels, but " + shorts.length + " short ones");
        }
        if (rows.length != rowLabels.length || columns.length != columnLabels.length) {
            values = new double[0];
            touched = List.of();
            setPinned(null);
            setHovered(null);
            resetLimit();
            requestLayout();
        }
        rowLabels = rows.clone();
        columnLabels = columns.clone();
        shortLabels = shorts.clone();
        repaint();
    }

    /** Shows these values, row after row. */
    public void setValues(double[] newValues) {
        if (newValues.length != rowLabels.length * columnLabels.length) {
            throw new IllegalArgumentException(
                    newValues.length + " values, but " + rowLabels.length + " × " + columnLabels.length + " labels");
        }
        values = newValues.clone();
        double magnitude = 0;
        for (double value : values) {
            magnitude = Math.max(magnitude, Math.abs(value));
        }
        setMagnitude(magnitude);
        repaint();
    }

    /** Outlines these cells; {@link Cell#ALL} stands for a whole row or column. */
    public void setTouched(List<Cell> cells) {
        if (!touched.equals(cells)) {
            touched = List.copyOf(cells);
            repaint();
        }
    }

    /** The outlined cells. */
    public List<Cell> getTouched() {
        return touched;
    }

    double value(int row, int column) {
        return values.length == 0 ? Double.NaN : values[row * columnLabels.length + column];
    }

    String rowLabel(int row) {
        return rowLabels[row];
    }

    String columnLabel(int column) {
        return columnLabels[column];
    }

    String[] rowLabels() {
        return rowLabels;
    }

    String[] columnLabels() {
        return columnLabels;
    }

    String[] shortLabels() {
        return shortLabels;
    }

    int rows() {
        return rowLabels.length;
    }

    int columns() {
        return columnLabels.length;
    }

    @Override
    int selectableRows() {
        return rowLabels.length;
    }

    @Override
    int selectableColumns(int row) {
        return columnLabels.length;
    }

    @Override
    public String describe(Cell cell) {
        if (!cell.isSingle()) {
            return cell.row() == Cell.ALL ? columnLabel(cell.column()) : rowLabel(cell.row());
        }
        double value = value(cell.row(), cell.column());
        return Words.get(
                "cell",
                columnLabel(cell.column()),
                rowLabel(cell.row()),
                getExactFormat().apply(value));
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new EntryStripSkin(this);
    }
}
