package org.fmworkbench.ui.data;

import javafx.scene.control.Label;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.ui.controls.BarList;
import org.fmworkbench.ui.controls.MiniBars;
import org.fmworkbench.ui.model.Mark;

/** Draws how often the values of one field occur, and how the target is distributed. */
final class Distributions {
    private static final int LINES = 8;

    private final DataViewModel model;
    private final BarList values;
    private final Label valuesTitle;
    private final BarList targetValues;
    private final MiniBars targetHistogram;
    private int field;

    Distributions(
            DataViewModel model, BarList values, Label valuesTitle, BarList targetValues, MiniBars targetHistogram) {
        this.model = model;
        this.values = values;
        this.valuesTitle = valuesTitle;
        this.targetValues = targetValues;
        this.targetHistogram = targetHistogram;
    }

    void start() {
        values.numberFormatProperty().set(count -> Numbers.grouped((long) count));
        targetValues.numberFormatProperty().set(count -> Numbers.grouped((long) count));
        targetHistogram.numberFormatProperty().set(count -> Numbers.grouped((long) count));
        targetHistogram.setFocusTraversable(true);
        model.tableProperty().subscribe(table -> field = 0);
        model.tallyProperty().subscribe(this::show);
        model.selection().shownProperty().subscribe(this::look);
    }

    /** The field that is marked stays on view when the mark goes. */
    private void look(Mark mark) {
        if (mark.i() >= 0 && mark.i() != field) {
            field = mark.i();
            showField(model.tallyProperty().get());
        }
    }

    private void show(Tally tally) {
        showField(tally);
        if (tally == null) {
            return;
        }
        int longest = tally.columns().stream()
                .mapToInt(column -> column.values().length)
                .max()
                .orElse(1);
        double line = Math.ceil(values.getFont().getSize() * 1.55);
        values.setMinHeight(Math.max(2, Math.min(LINES, longest)) * line); // the same for all fields: nothing jumps
        values.setPrefHeight(values.getMinHeight());
        Tally.Target target = tally.target();
        show(targetValues, !target.isHistogram());
        show(targetHistogram, target.isHistogram());
        if (target.isHistogram()) {
            targetHistogram.setBars(target.names(), target.counts());
            targetHistogram.setEnds(target.low(), target.high());
        } else {
            targetValues.setBars(target.names(), target.counts());
        }
    }

    private void showField(Tally tally) {
        TableFrame table = model.tableProperty().get();
        if (tally == null || table == null) {
            values.setBars(new String[0], new double[0]);
            return;
        }
        for (int c = 0; c < table.columns().size(); c++) {
            if (table.columns().get(c).field() == field) {
                Tally.Column column = tally.columns().get(c);
                values.setBars(column.values(), column.counts());
                valuesTitle.setText(model.valuesTitle(table.columns().get(c).name(), column.size()));
            }
        }
    }

    private static void show(javafx.scene.Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
