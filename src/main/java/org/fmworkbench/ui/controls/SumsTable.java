package org.fmworkbench.ui.controls;

import javafx.scene.control.Skin;

/**
 * The derived form as a table: a row for each v_i in colours, a column for each factor k, and below them Σ v, (Σ v)², Σ v²
 * and half the difference with the total at the far right. When columns get too narrow for numbers the pinned (or hovered)
 * factor is widened, so that its arithmetic stays readable.
 */
public final class SumsTable extends GridControl {
    /** Number of rows below the entries. */
    static final int SUMMARY = 4;

    private static final String[] KEYS = {"sums.sum", "sums.square", "sums.squares", "sums.half"};

    private String[] rowLabels = {};
    private String[] columnLabels = {};
    private String[] shortLabels = {};
    private SumsData data = SumsData.EMPTY;
    private final AutoLimit summaryLimit = new AutoLimit();

    /** An empty table. */
    public SumsTable() {
        super("fm-sums-table");
    }

    /**
     * Names the rows (field=value) and the columns. Forgets values and pin when the numbers of them change.
     *
     * @param columns for example "k = 1"
     * @param shorts what heads narrow columns, for example "1"
     */
    public void setLabels(String[] rows, String[] columns, String[] shorts) {
        if (columns.length != shorts.length) {
            throw new IllegalArgumentException(columns.length + " labels, but " + shorts.length + " short ones");
        }
        if (rows.length != rowLabels.length || columns.length != columnLabels.length) {
            data = SumsData.EMPTY;
            setPinned(null);
            setHovered(null);
            resetLimit();
        }
        rowLabels = rows.clone();
        columnLabels = columns.clone();
        shortLabels = shorts.clone();
        repaint();
    }

    /** Shows these numbers in the next pulse; they must have as many rows and columns as there are labels. */
    public void setData(SumsData numbers) {
        if (numbers.rows() != rowLabels.length || numbers.columns() != columnLabels.length) {
            throw new IllegalArgumentException(numbers.rows() + " × " + numbers.columns() + " numbers, but "
                    + rowLabels.length + " × " + columnLabels.length + " labels");
        }
        boolean first = data == SumsData.EMPTY;
        data = numbers;
        setMagnitude(numbers.magnitude());
        double before = summaryLimit();
        summaryLimit.update(numbers.summaryMagnitude());
        if (first || before != summaryLimit()) {
            repaint();
        } else {
            repaintData();
        }
    }

    /** A round number not below the largest summary: all numbers are as wide as this needs. */
    double summaryLimit() {
        return summaryLimit.update(Double.NaN);
    }

    /** The number in a row (entries, then the four summary rows) and column (the last is the total). */
    public double value(int row, int column) {
        return data == SumsData.EMPTY ? Double.NaN : data.value(row, column);
    }

    @Override
    public String describe(Cell cell) {
        if (cell.row() == Cell.ALL) {
            return columnLabel(cell.column());
        }
        String row = rowLabel(cell.row());
        if (cell.column() == Cell.ALL) {
            return row;
        }
        double value = value(cell.row(), cell.column());
        String column = columnLabel(cell.column());
        return Double.isNaN(value)
                ? Words.get("cell.outside", row, column)
                : Words.get("cell", row, column, getExactFormat().apply(value));
    }

    String rowLabel(int row) {
        return row < rowLabels.length ? rowLabels[row] : Words.get(KEYS[row - rowLabels.length]);
    }

    String columnLabel(int column) {
        return column < columnLabels.length ? columnLabels[column] : Words.get("sums.total");
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
        return rowLabels.length == 0 ? 0 : rowLabels.length + SUMMARY;
    }

    @Override
    int selectableColumns(int row) {
        return row > rowLabels.length ? columnLabels.length + 1 : columnLabels.length;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new SumsTableSkin(this);
    }
}
