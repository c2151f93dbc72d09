package org.fmworkbench.ui.train.walk;

import org.fmworkbench.data.Dataset;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.training.StepAnatomy;

/**
 * The row that is walked through, with its names. The array must not be changed.
 *
 * @param step its step; null where something else comes first
 * @param loss what is minimized
 * @param optimizer whose arithmetic it is
 * @param fields names of the fields
 * @param names field=value of each field
 */
record WalkedRow(StepAnatomy step, Loss loss, OptimizerKind optimizer, String[] fields, String[] names) {

    static WalkedRow of(Snapshot now, Dataset dataset) {
        String[] fields = new String[dataset.fieldCount()];
        String[] names = new String[fields.length];
        for (int i = 0; i < fields.length && now.next() != null; i++) {
            int code = dataset.code(now.next().row().row(), i);
            fields[i] = dataset.fields().get(i).name();
            names[i] = fields[i] + "=" + dataset.fields().get(i).vocabulary().value(code);
        }
        return new WalkedRow(now.next(), now.data().loss(), now.settings().optimizer(), fields, names);
    }

    /** The row's number, from 1. */
    String number() {
        return Numbers.grouped(step.row().row() + 1L);
    }

    int k() {
        return step.row().k();
    }

    int count() {
        return step.row().fields();
    }

    double v(int i, int factor) {
        return step.row().v()[i * k() + factor];
    }

    /** In how many fields of the row the row of V of field {@code i} stands. */
    int timesInRow(int i) {
        int times = 0;
        for (int other : step.row().tableRows()) {
            times += other == step.row().tableRows()[i] ? 1 : 0;
        }
        return times;
    }
}
