package org.fmworkbench.ui.train;

import java.util.Arrays;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.ui.controls.Heatmap;
import org.fmworkbench.ui.controls.PairMatrix;
import org.fmworkbench.ui.controls.SumsData;
import org.fmworkbench.ui.controls.SumsTable;

/** Hands rows and parameters to the naive picture, the derived picture and the heat map, and ties the three together. */
final class RowPictures {
    private final TrainViewModel model;
    private final PairMatrix naive;
    private final SumsTable derived;
    private final Heatmap heatmap;
    private final PictureLinks links;
    private String[] values = {};
    private String[] factorNames = {};

    RowPictures(TrainViewModel model, PairMatrix naive, SumsTable derived, Heatmap heatmap) {
        this.model = model;
        this.naive = naive;
        this.derived = derived;
        this.heatmap = heatmap;
        this.links = new PictureLinks(model.selection());
    }

    void start() {
        links.link(naive);
        links.link(derived);
        links.link(heatmap);
        naive.setNumberFormat(value -> Numbers.fixed(value, 3));
        derived.setNumberFormat(value -> Numbers.fixed(value, 3));
        heatmap.setNumberFormat(value -> Numbers.fixed(value, 3));
        naive.exactFormatProperty().set(value -> Numbers.significant(value, 8)); // as many as fit the triangle
        derived.exactFormatProperty().set(Numbers::exact);
        heatmap.exactFormatProperty().set(Numbers::exact);
        heatmap.visibleRowsProperty().subscribe(range -> model.showRows(range.first(), range.end()));
        model.layoutProperty().subscribe(this::showLayout);
        model.rowProperty().subscribe(this::showRow);
        model.entriesProperty().subscribe(this::showEntries);
        model.deltaProperty().subscribe(is -> {
            heatmap.resetLimit();
            showEntries(model.entriesProperty().getValue());
        });
    }

    private void showLayout(Layout layout) {
        if (layout == null) {
            return;
        }
        values = new String[0];
        int k = layout.factors().length;
        String[] shorts = Arrays.copyOf(layout.factors(), k + 1);
        shorts[k] = "w";
        String[] columns = new String[k + 1];
        Arrays.setAll(columns, f -> f < k ? "k = " + shorts[f] : shorts[f]);
        factorNames = Arrays.copyOf(columns, k);
        heatmap.setColumns(k, columns, shorts);
        heatmap.setRows(layout.vocabulary(), layout.rowLabels());
        heatmap.setGroups(layout.groups(), layout.groupStarts());
        naive.setPinned(null);
        derived.setPinned(null);
    }

    private void showRow(RowFrame row) {
        Layout layout = model.layoutProperty().getValue();
        if (row == null || layout == null) {
            return;
        }
        if (!Arrays.equals(values, row.values())) {
            values = row.values();
            naive.setLabels(layout.fields(), values);
            String[] names = new String[values.length];
            Arrays.setAll(names, i -> layout.fields()[i] + "=" + values[i]);
            derived.setLabels(names, factorNames, layout.factors());
        }
        links.setRow(row.tableRows(), layout.factors().length);
        naive.setValues(row.pairs());
        derived.setData(new SumsData(values.length, layout.factors().length, row.v(), row.sums(), row.totals()));
        heatmap.setOutlinedRows(row.tableRows());
    }

    private void showEntries(HeatFrame entries) {
        if (entries == null) {
            return;
        }
        double[] shown = model.deltaProperty().get() ? entries.delta() : entries.values();
        if (shown != null) {
            heatmap.setValues(shown, entries.first(), entries.rows());
        } else {
            heatmap.setValues(
                    new double[0], entries.first(), 0); // not recorded for these rows: better empty than wrong
        }
    }
}
