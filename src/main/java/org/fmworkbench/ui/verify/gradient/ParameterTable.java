package org.fmworkbench.ui.verify.gradient;

import java.util.stream.Stream;
import org.fmworkbench.text.Digits;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.controls.NumberTable;

/** Hands all parameters to their table: where there is room, with the distances of all four ways. */
final class ParameterTable {
    /** From so many em on there is room. */
    private static final double WIDE = 48;

    private final NumberTable table;
    private final Texts texts;
    private GradientFrame shown;
    private boolean wide;

    ParameterTable(NumberTable table, Texts texts) {
        this.table = table;
        this.texts = texts;
        table.numberFormatProperty().set(value -> Digits.significant(value, 2));
        table.exactFormatProperty().set(Digits::all);
        name("derivative", "largest");
        table.widthProperty().subscribe(this::fit);
        table.fontProperty().subscribe(font -> fit());
    }

    private void name(String... keys) {
        table.setColumns(Stream.of(keys).map(key -> texts.get("column." + key)).toArray(String[]::new));
    }

    private void fit() {
        boolean room = table.getWidth() >= WIDE * table.fontProperty().get().getSize();
        if (room != wide) {
            wide = room;
            if (wide) {
                name("derivative", "sums", "others", "central", "complex", "largest");
            } else {
                name("derivative", "largest");
            }
            if (shown != null) {
                show(shown);
            }
        }
    }

    void show(GradientFrame frame) {
        shown = frame;
        GradientFrame.Table all = frame.table();
        table.setRows(all.labels().size(), all.labels()::get);
        if (wide) {
            double[][] four = all.distances();
            table.setNumbers(all.derivative(), four[0], four[1], four[2], four[3], all.largest());
        } else {
            table.setNumbers(all.derivative(), all.largest());
        }
        table.setMarkedRows(frame.detail().line());
    }
}
