package org.fmworkbench.ui.controls;

import javafx.scene.control.Skin;

/**
 * How one row becomes indices: for each field its value, the one-hot column of that value, and offset + value = the row of
 * V, with V drawn at the right. A field is hovered and pinned as {@link Cell}(field, 0).
 */
public final class OneHotDiagram extends GridControl {
    private String[] fields = {};
    private int[] sizes = {};
    private int[] offsets = {};
    private String[] values = {};
    private int[] codes = {};
    private String tableName = "V";

    /** An empty diagram. */
    public OneHotDiagram() {
        super("fm-one-hot");
    }

    /**
     * Says which fields there are; forgets the row.
     *
     * @param sizes how many values each has
     * @param offsets the row of V at which each field's values begin (all 0 when the fields share one table)
     */
    public void setFields(String[] names, int[] sizes, int[] offsets) {
        if (names.length != sizes.length || names.length != offsets.length) {
            throw new IllegalArgumentException("names, sizes and offsets differ in number");
        }
        fields = names.clone();
        this.sizes = sizes.clone();
        this.offsets = offsets.clone();
        values = new String[0];
        codes = new int[0];
        setPinned(null);
        setHovered(null);
        repaint();
    }

    /** Shows this row: each field's value and its number within the field, from 0. */
    public void setRow(String[] rowValues, int[] rowCodes) {
        if (rowValues.length != fields.length || rowCodes.length != fields.length) {
            throw new IllegalArgumentException("a row needs a value for each of the " + fields.length + " fields");
        }
        values = rowValues.clone();
        codes = rowCodes.clone();
        repaint();
    }

    /** What the table that the indices point into is called ("V" unless set). */
    public void setTableName(String name) {
        tableName = name;
        repaint();
    }

    String tableName() {
        return tableName;
    }

    int fields() {
        return fields.length;
    }

    boolean hasRow() {
        return codes.length > 0;
    }

    String field(int i) {
        return fields[i];
    }

    String value(int i) {
        return values.length == 0 ? "" : values[i];
    }

    int size(int i) {
        return sizes[i];
    }

    int offset(int i) {
        return offsets[i];
    }

    int code(int i) {
        return codes[i];
    }

    /** The row of V that field i's value selects. */
    public int index(int i) {
        return offsets[i] + codes[i];
    }

    /** The number of rows of V. */
    int tableRows() {
        int max = 0;
        for (int i = 0; i < fields.length; i++) {
            max = Math.max(max, offsets[i] + sizes[i]);
        }
        return max;
    }

    @Override
    public String describe(Cell cell) {
        int i = cell.row();
        if (i < 0 || i >= fields.length || codes.length == 0) {
            return "";
        }
        return Words.get(
                "onehot.one", fields[i], values[i], count(codes[i] + 1), count(sizes[i]), count(index(i)), tableName);
    }

    private static String count(int value) {
        return String.valueOf(value);
    }

    @Override
    int selectableRows() {
        return fields.length;
    }

    @Override
    int selectableColumns(int row) {
        return 1;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new OneHotSkin(this);
    }
}
