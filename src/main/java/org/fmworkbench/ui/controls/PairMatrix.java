package org.fmworkbench.ui.controls;

import javafx.scene.control.Skin;

/**
 * The lower triangle of a symmetric F × F table of numbers: one cell for each pair of things, the diagonal hatched, the
 * upper triangle left empty for the cell that is read out. Cell (i, j) has j &lt; i; a cell with only a row or only a
 * column ({@link Cell#ALL}) is a single thing, chosen at its label or on the diagonal.
 */
public final class PairMatrix extends GridControl {
    private int size;
    private String[] heads = {};
    private String[] details = {};
    private double[] values = {};
    private String caption = "";

    /** An empty matrix. */
    public PairMatrix() {
        super("fm-pair-matrix");
    }

    /**
     * Names the things, each in two parts that are shown as head=detail. Forgets values and pin when their number changes.
     *
     * @param heads for example the fields
     * @param details for example this row's value in each field; empty texts leave the head alone
     */
    public void setLabels(String[] heads, String[] details) {
        if (heads.length != details.length) {
            throw new IllegalArgumentException(heads.length + " heads, but " + details.length + " details");
        }
        this.heads = heads.clone();
        this.details = details.clone();
        if (size != heads.length) {
            size = heads.length;
            values = new double[0];
            setPinned(null);
            setHovered(null);
            resetLimit();
        }
        repaint();
    }

    /**
     * Shows these numbers in the next pulse. The array is not copied; it must not change afterwards.
     *
     * @param data F × F, row by row; only entries below the diagonal are read
     */
    public void setValues(double[] data) {
        if (data.length < size * size) {
            throw new IllegalArgumentException(data.length + " numbers are too few for " + size + " × " + size);
        }
        values = data;
        double magnitude = 0;
        for (int i = 1; i < size; i++) {
            magnitude = Math.max(magnitude, AutoLimit.magnitude(data, i * size, i * size + i));
        }
        setMagnitude(magnitude);
        repaintData();
    }

    /** A short text that stands in the empty triangle while no cell is read out, for example the sum of all pairs. */
    public void setCaption(String text) {
        caption = text;
        repaintData();
    }

    /** How many things there are. */
    public int size() {
        return size;
    }

    /** The value of a pair, j &lt; i; NaN elsewhere and before values are set. */
    public double value(int i, int j) {
        return j < i && j >= 0 && values.length > 0 ? values[i * size + j] : Double.NaN;
    }

    @Override
    public String describe(Cell cell) {
        if (!cell.isSingle()) {
            return name(Math.max(cell.row(), cell.column()));
        }
        if (cell.row() == cell.column()) {
            return Words.get("pair.self", name(cell.row()));
        }
        return Words.get(
                "pair",
                name(cell.row()),
                name(cell.column()),
                getExactFormat().apply(value(cell.row(), cell.column())));
    }

    /** The full name of a thing: head=detail. */
    public String name(int i) {
        return details[i].isEmpty() ? heads[i] : heads[i] + "=" + details[i];
    }

    String head(int i) {
        return heads[i];
    }

    String detail(int i) {
        return details[i];
    }

    String caption() {
        return caption;
    }

    @Override
    int selectableRows() {
        return size;
    }

    @Override
    int selectableColumns(int row) {
        return row + 1;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new PairMatrixSkin(this);
    }
}
