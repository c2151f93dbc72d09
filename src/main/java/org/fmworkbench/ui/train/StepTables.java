package org.fmworkbench.ui.train;

import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.controls.NumberTable;
import org.fmworkbench.ui.model.Mark;
import org.fmworkbench.ui.model.Selection;

/** Hands what a step did to the two tables of the right rail: the prediction before and after, and each touched entry. */
final class StepTables {
    private static final double LARGE = 1e5;

    private final TrainViewModel model;
    private final NumberTable quantities;
    private final NumberTable touched;
    private int width = 1;

    StepTables(TrainViewModel model, NumberTable quantities, NumberTable touched) {
        this.model = model;
        this.quantities = quantities;
        this.touched = touched;
    }

    void start() {
        Texts texts = model.texts();
        quantities.setColumns(texts.get("step.before"), texts.get("step.after"));
        touched.setColumns(texts.get("step.gradient"), texts.get("step.delta"));
        quantities.exactFormatProperty().set(Numbers::exact);
        touched.exactFormatProperty().set(Numbers::exact);
        touched.numberFormatProperty().set(StepTables::number);
        quantities.numberFormatProperty().set(StepTables::number);
        Selection selection = model.selection();
        selection.shownProperty().subscribe(this::mark);
        touched.hoveredRowProperty()
                .subscribe(row -> selection.hoveredProperty().set(entry(row)));
        touched.selectedRowProperty().subscribe(row -> {
            if (row > 0) {
                selection.toggle(entry(row));
            }
        });
        model.stepProperty().subscribe(this::show);
    }

    private void show(StepFrame step) {
        RowFrame row = model.rowProperty().getValue();
        Layout layout = model.layoutProperty().getValue();
        if (step == null || row == null || layout == null) {
            return;
        }
        width = layout.factors().length + 1;
        quantities.setRows(step.quantities().size(), step.quantities()::get);
        quantities.setNumbers(step.before(), step.after());
        touched.setRows(1 + row.values().length * (width + 1), n -> label(layout, row, n));
        touched.setNumbers(spread(step.bias()[0], step.gradient()), spread(step.bias()[1], step.delta()));
    }

    /** w₀, then for each field a heading and its entries: w, v₁ … v_K. */
    private String label(Layout layout, RowFrame row, int n) {
        int field = (n - 1) / (width + 1);
        int place = (n - 1) % (width + 1);
        if (n == 0) {
            return "w₀";
        }
        return switch (place) {
            case 0 -> layout.fields()[field] + "=" + row.values()[field];
            case 1 -> "    w";
            default -> "    v" + subscript(place - 1);
        };
    }

    private static String subscript(int number) {
        return Integer.toString(number)
                .chars()
                .collect(StringBuilder::new, (text, c) -> text.append((char) (c - '0' + '₀')), StringBuilder::append)
                .toString();
    }

    private double[] spread(double bias, double[] entries) {
        int fields = entries.length / width;
        double[] all = new double[1 + fields * (width + 1)];
        all[0] = bias;
        for (int i = 0; i < fields; i++) {
            all[1 + i * (width + 1)] = Double.NaN; // the heading
            System.arraycopy(entries, i * width, all, 2 + i * (width + 1), width);
        }
        return all;
    }

    /** The entry that a row of the table stands for; w is the column behind the factors, a heading the whole field. */
    private Mark entry(int row) {
        if (row <= 0) {
            return Mark.NOTHING;
        }
        int field = (row - 1) / (width + 1);
        int place = (row - 1) % (width + 1);
        return switch (place) {
            case 0 -> Mark.field(field);
            case 1 -> Mark.entry(field, width - 1);
            default -> Mark.entry(field, place - 2);
        };
    }

    private void mark(Mark mark) {
        List<Integer> rows = new ArrayList<>();
        StepFrame step = model.stepProperty().getValue();
        int count = step == null || mark.isNothing() ? 0 : 1 + step.gradient().length / width * (width + 1);
        for (int row = 1; row < count; row++) {
            Mark entry = entry(row);
            boolean field = mark.i() == Mark.NONE || mark.hasField(entry.i());
            boolean factor = mark.factor() == Mark.NONE || mark.factor() == entry.factor();
            if (field && factor) {
                rows.add(row);
            }
        }
        touched.setMarkedRows(rows.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Four decimals; a power of ten where a run that diverges has left all measure. */
    private static String number(double value) {
        return Math.abs(value) < LARGE ? Numbers.fixed(value, 4) : Numbers.brief(value);
    }
}
