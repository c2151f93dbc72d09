package org.fmworkbench.data;

import java.util.List;

/**
 * A table made ready for a factorization machine: for each row one code for each field, and a target. Immutable.
 *
 * <p>Rows are those of the file that have a target, in the order of the file, counted from 0.
 */
public final class Dataset {
    private final String name;
    private final TargetColumn.Values values;
    private final List<Field> fields;
    private final int[] codes;
    private final List<String> preparation;
    private final RawTable table;

    Dataset(
            String name,
            TargetColumn.Values values,
            List<Field> fields,
            int[] codes,
            List<String> preparation,
            RawTable table) {
        this.name = name;
        this.values = values;
        this.fields = List.copyOf(fields);
        this.codes = codes;
        this.preparation = List.copyOf(preparation);
        this.table = table;
    }

    /** The name of the bundled table or of the file. */
    public String name() {
        return name;
    }

    /** What is predicted. */
    public Task task() {
        return values.task();
    }

    /** The column that is predicted. */
    public Target target() {
        return values.target();
    }

    /** The fields, in the order in which codes are stored. */
    public List<Field> fields() {
        return fields;
    }

    /** F. */
    public int fieldCount() {
        return fields.size();
    }

    /** The number of rows. */
    public int rows() {
        return values.records().length;
    }

    /** The code, in the vocabulary of the field, of what a row holds. */
    public int code(int row, int field) {
        return codes[row * fields.size() + field];
    }

    /** The target of a row: 1 (positive) or 0, or the number in its original units. */
    public double y(int row) {
        return values.y()[row];
    }

    /** How many rows of the file were left out because they have no target. */
    public int dropped() {
        return table.lines().length - table.firstRecord() - rows();
    }

    /** Everything that was done to the data, in order, as sentences. */
    public List<String> preparation() {
        return preparation;
    }

    /** The number of columns of the file, fields or not. */
    public int columns() {
        return table.names().size();
    }

    /** The name of a column of the file. */
    public String column(int column) {
        return table.names().get(column);
    }

    /** The names of all columns of the file. */
    public List<String> columnNames() {
        return table.names();
    }

    /** What a row holds in a column of the file, as written. */
    public String cell(int row, int column) {
        return table.columns().get(column).text(values.records()[row]);
    }

    /** The line of the file on which a row starts, from 1. */
    public int line(int row) {
        return table.lines()[values.records()[row]];
    }

    /** How many rows hold each value of a field; counted anew at each call. */
    public int[] valueCounts(int field) {
        int[] counts = new int[fields.get(field).size()];
        for (int i = field; i < codes.length; i += fields.size()) {
            counts[codes[i]]++;
        }
        return counts;
    }
}
