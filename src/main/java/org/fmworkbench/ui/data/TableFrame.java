package org.fmworkbench.ui.data;

import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;

/**
 * The table as it is shown: all columns of the file, the rows that have a target. Cells are fetched when they are shown.
 *
 * @param rows the number of rows
 * @param columns in the order of the file
 * @param cells what stands in a cell, as written
 */
public record TableFrame(int rows, List<Column> columns, Cells cells) {
    private static final int SAMPLE = 200;
    private static final int LONGEST = 28;

    /** What a column is to the model. */
    public enum Role {
        /** It is predicted from. */
        FIELD,
        /** It is predicted. */
        TARGET,
        /** It is not used. */
        LEFT_OUT
    }

    /**
     * A column.
     *
     * @param name in the file
     * @param role what it is to the model
     * @param words the role in words
     * @param field the field's number from 0, or −1
     * @param widest the longest text among the first rows, as a measure for its width
     */
    public record Column(String name, Role role, String words, int field, String widest) {}

    /** The text of a cell. */
    @FunctionalInterface
    public interface Cells {
        /** What stands there, on one line and of a length that can be shown. */
        String at(int row, int column);
    }

    static TableFrame of(Dataset data, Texts texts) {
        Cells cells = (row, column) -> line(data.cell(row, column), 300);
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < data.columns(); c++) {
            String name = data.column(c);
            int field = field(data, name);
            Role role = name.equals(data.target().name()) ? Role.TARGET : field >= 0 ? Role.FIELD : Role.LEFT_OUT;
            String words =
                    switch (role) {
                        case FIELD ->
                            texts.get(
                                    "role.field",
                                    Numbers.grouped(data.fields().get(field).size()));
                        case TARGET -> texts.get("role.target");
                        case LEFT_OUT -> texts.get("role.left");
                    };
            columns.add(new Column(name, role, words, field, widest(data, c)));
        }
        return new TableFrame(data.rows(), List.copyOf(columns), cells);
    }

    private static int field(Dataset data, String name) {
        for (int f = 0; f < data.fieldCount(); f++) {
            if (data.fields().get(f).name().equals(name)) {
                return f;
            }
        }
        return -1;
    }

    private static String widest(Dataset data, int column) {
        String widest = "";
        for (int row = 0; row < Math.min(SAMPLE, data.rows()); row++) {
            String text = data.cell(row, column);
            widest = text.length() > widest.length() ? text : widest;
        }
        return line(widest, LONGEST);
    }

    private static String line(String text, int most) {
        String shortened = text.length() > most ? text.substring(0, most) + "…" : text;
        return shortened.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }
}
