package org.fmworkbench.ui.controls;

import java.util.Arrays;
import java.util.function.IntFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Skin;

/**
 * A table of numbers as colours: rows in groups, columns with heads, zero in the neutral colour. When the rows do not fit
 * it scrolls by repainting, or (as {@linkplain #overviewProperty() overview}) squeezes all of them into the picture. The
 * rows on the screen are {@link #visibleRowsProperty()}; it is enough to supply those.
 */
public final class Heatmap extends GridControl {
    private String[] columnLabels = {};
    private String[] shortLabels = {};
    private int separator = -1;
    private int rowCount;
    private IntFunction<String> rowLabels = String::valueOf;
    private String[] groupNames = {};
    private int[] groupStarts = {};
    private int[] outlined = {};
    private double[] values = {};
    private RowRange supplied = new RowRange(0, 0);
    private final BooleanProperty overview = new SimpleBooleanProperty(this, "overview");
    private final ReadOnlyObjectWrapper<RowRange> visibleRows =
            new ReadOnlyObjectWrapper<>(this, "visibleRows", new RowRange(0, 0));

    /** An empty heat map. */
    public Heatmap() {
        super("fm-heatmap");
        overview.addListener(o -> repaint());
    }

    /**
     * Names the columns.
     *
     * @param separatorBefore the column that stands a little apart from those before it; −1 for none
     * @param labels for example "k = 1"
     * @param shorts what heads narrow columns, for example "1"
     */
    public void setColumns(int separatorBefore, String[] labels, String[] shorts) {
        if (labels.length != shorts.length) {
            throw new IllegalArgumentException(labels.length + " labels, but " + shorts.length + " short ones");
        }
        columnLabels = labels.clone();
        shortLabels = shorts.clone();
        separator = separatorBefore;
        repaint();
    }

    /** Says how many rows there are in all and what each is called (within its group); forgets values, outlines and pin. */
    public void setRows(int count, IntFunction<String> labels) {
        rowCount = count;
        rowLabels = labels;
        groupNames = new String[0];
        groupStarts = new int[0];
        outlined = new int[0];
        values = new double[0];
        supplied = new RowRange(0, 0);
        setPinned(null);
        setHovered(null);
        resetLimit();
        repaint();
    }

    /** Puts the rows into groups: group g has the rows from {@code starts[g]} to the next group's start. */
    public void setGroups(String[] names, int[] starts) {
        groupNames = names.clone();
        groupStarts = starts.clone();
        repaint();
    }

    /**
     * Shows these numbers in the next pulse. The array is not copied; it must not change afterwards.
     *
     * @param data rows × columns, row by row; its first row is row {@code firstRow} of the table
     */
    public void setValues(double[] data, int firstRow, int rows) {
        if (data.length < (long) rows * columnLabels.length) {
            throw new IllegalArgumentException(
                    data.length + " numbers are too few for " + rows + " × " + columnLabels.length);
        }
        values = data;
        supplied = new RowRange(firstRow, rows);
        setMagnitude(AutoLimit.magnitude(data, 0, rows * columnLabels.length));
        repaintData();
    }

    /** Draws a line around these rows, and a tick beside the scroll bar. */
    public void setOutlinedRows(int... rows) {
        if (!Arrays.equals(outlined, rows)) {
            outlined = rows.clone();
            repaint();
        }
    }

    /** The outlined rows. */
    public int[] getOutlinedRows() {
        return outlined.clone();
    }

    /** Brings {@code row} onto the screen. */
    public void scrollTo(int row) {
        if (getSkin() instanceof HeatmapSkin skin) {
            skin.reveal(new Cell(row, Cell.ALL));
        }
    }

    /** Brings the next outlined row below (or above) the visible ones onto the screen, beginning again at the other end. */
    public void scrollToNextOutlined(boolean below) {
        int[] rows = outlined.clone();
        if (rows.length == 0) {
            return;
        }
        Arrays.sort(rows);
        RowRange shown = visibleRows.get();
        int target = below ? rows[0] : rows[rows.length - 1];
        for (int i = 0; i < rows.length; i++) {
            int row = rows[below ? i : rows.length - 1 - i];
            if (below ? row >= shown.end() : row < shown.first()) {
                target = row;
                break;
            }
        }
        scrollTo(target);
    }

    /** Whether rows that do not fit are squeezed into the picture instead of scrolled. */
    public BooleanProperty overviewProperty() {
        return overview;
    }

    /** The rows on the screen; only these need to be supplied. */
    public ReadOnlyObjectProperty<RowRange> visibleRowsProperty() {
        return visibleRows.getReadOnlyProperty();
    }

    void setVisibleRows(RowRange range) {
        visibleRows.set(range);
    }

    /** The value at this place; NaN where none was supplied. */
    public double value(int row, int column) {
        if (!supplied.contains(row) || column < 0 || column >= columnLabels.length) {
            return Double.NaN;
        }
        return values[(row - supplied.first()) * columnLabels.length + column];
    }

    @Override
    public String describe(Cell cell) {
        if (cell.row() == Cell.ALL) {
            return columnLabels[cell.column()];
        }
        if (cell.column() == Cell.ALL) {
            return rowName(cell.row());
        }
        double value = value(cell.row(), cell.column());
        String row = rowName(cell.row());
        String column = columnLabels[cell.column()];
        return Double.isNaN(value) && !supplied.contains(cell.row())
                ? Words.get("cell.outside", row, column)
                : Words.get("cell", row, column, getExactFormat().apply(value));
    }

    /** The full name of a row: group=label, or the label alone without groups. */
    public String rowName(int row) {
        int group = group(row);
        return group < 0 ? rowLabels.apply(row) : groupNames[group] + "=" + rowLabels.apply(row);
    }

    String rowLabel(int row) {
        return rowLabels.apply(row);
    }

    /** The group of a row, or −1. */
    int group(int row) {
        int found = Arrays.binarySearch(groupStarts, row);
        return found >= 0 ? found : -found - 2;
    }

    String[] groupNames() {
        return groupNames;
    }

    int groupStart(int group) {
        return groupStarts[group];
    }

    int groupEnd(int group) {
        return group + 1 < groupStarts.length ? groupStarts[group + 1] : rowCount;
    }

    String[] columnLabels() {
        return columnLabels;
    }

    String[] shortLabels() {
        return shortLabels;
    }

    int separator() {
        return separator;
    }

    int rowCount() {
        return rowCount;
    }

    int[] outlinedRows() {
        return outlined;
    }

    boolean isOutlined(int row) {
        for (int o : outlined) {
            if (o == row) {
                return true;
            }
        }
        return false;
    }

    @Override
    int selectableRows() {
        return rowCount;
    }

    @Override
    int selectableColumns(int row) {
        return columnLabels.length;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new HeatmapSkin(this);
    }
}
