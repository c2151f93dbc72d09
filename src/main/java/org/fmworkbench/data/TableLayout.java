package org.fmworkbench.data;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which row of V (and entry of w) belongs to which value of which field.
 *
 * <p>Per field: index = offset of the field + code, where the offset is the number of values of the fields before. Shared:
 * one vocabulary of all texts in natural order; the same text is the same row, whatever field it stands in.
 */
public final class TableLayout {
    private final List<Field> fields;
    private final Tables tables;
    private final int[][] rowOf;
    private final int[] fieldOf;
    private final Vocabulary shared;

    private TableLayout(List<Field> fields, Tables tables, int[][] rowOf, int[] fieldOf, Vocabulary shared) {
        this.fields = List.copyOf(fields);
        this.tables = tables;
        this.rowOf = rowOf;
        this.fieldOf = fieldOf;
        this.shared = shared;
    }

    /** The rows that these fields need. */
    public static TableLayout of(List<Field> fields, Tables tables) {
        return tables == Tables.SHARED ? shared(fields) : perField(fields);
    }

    private static TableLayout perField(List<Field> fields) {
        int vocabulary = fields.stream().mapToInt(Field::size).reduce(0, Math::addExact);
        int[] fieldOf = new int[vocabulary];
        int[][] rowOf = new int[fields.size()][];
        int row = 0;
        for (int f = 0; f < rowOf.length; f++) {
            Field field = fields.get(f);
            rowOf[f] = new int[field.size()];
            for (int code = 0; code < field.size(); code++) {
                fieldOf[row] = f;
                rowOf[f][code] = row++;
            }
        }
        return new TableLayout(fields, Tables.PER_FIELD, rowOf, fieldOf, null);
    }

    private static TableLayout shared(List<Field> fields) {
        Set<String> texts = new HashSet<>();
        fields.forEach(f -> texts.addAll(f.vocabulary().values()));
        Vocabulary all = Vocabulary.sorted(texts);
        int[][] rowOf = fields.stream()
                .map(f -> f.vocabulary().values().stream().mapToInt(all::code).toArray())
                .toArray(int[][]::new);
        return new TableLayout(fields, Tables.SHARED, rowOf, new int[0], all);
    }

    /** The fields that the layout was made for. */
    public List<Field> fields() {
        return fields;
    }

    /** Per field or shared. */
    public Tables tables() {
        return tables;
    }

    /** The number of rows of V. */
    public int vocabulary() {
        return shared == null ? fieldOf.length : shared.size();
    }

    /** The row of V for a value of a field. */
    public int row(int field, int code) {
        return rowOf[field][code];
    }

    /** The name of a row of V: {@code field=value}, or {@code value} if shared. */
    public String label(int row) {
        if (shared != null) {
            return shared.value(row);
        }
        Field field = fields.get(fieldOf[row]);
        return field.name() + "=" + field.vocabulary().value(row - rowOf[fieldOf[row]][0]);
    }

    /** The field that a row of V belongs to; −1 if shared. */
    public int field(int row) {
        return tables == Tables.SHARED ? -1 : fieldOf[row];
    }

    /** The first row of a field; 0 if shared. */
    public int offset(int field) {
        return tables == Tables.SHARED ? 0 : rowOf[field][0];
    }

    /**
     * Rows of V for all rows of a data set.
     *
     * @param data with the fields that the layout was made for
     * @return rows × F, row-major
     */
    public int[] encode(Dataset data) {
        int[] index = new int[data.rows() * data.fieldCount()];
        int i = 0;
        for (int row = 0; row < data.rows(); row++) {
            for (int field = 0; field < data.fieldCount(); field++) {
                index[i++] = rowOf[field][data.code(row, field)];
            }
        }
        return index;
    }
}
