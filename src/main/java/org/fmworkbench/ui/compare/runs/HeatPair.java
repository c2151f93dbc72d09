package org.fmworkbench.ui.compare.runs;

import java.util.Arrays;
import javafx.scene.control.Label;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.ui.controls.AutoLimit;
import org.fmworkbench.ui.controls.Cell;
import org.fmworkbench.ui.controls.ColorLegend;
import org.fmworkbench.ui.controls.Heatmap;
import org.fmworkbench.ui.controls.Marks;
import org.fmworkbench.ui.train.Layout;

/** Two heat maps with one scale of colours. The row under the pointer in one of them is marked in the other. */
final class HeatPair {
    private final Side a;
    private final Side b;
    private final ColorLegend legend;
    private final AutoLimit limit = new AutoLimit();

    HeatPair(Heatmap left, Label leftNote, Heatmap right, Label rightNote, ColorLegend legend) {
        this.a = new Side(left, leftNote);
        this.b = new Side(right, rightNote);
        this.legend = legend;
    }

    private static final class Side {
        private final Heatmap picture;
        private final Label note;
        private HeatSide shown;

        Side(Heatmap picture, Label note) {
            this.picture = picture;
            this.note = note;
        }
    }

    void start(RunsViewModel model) {
        tie(a, b);
        tie(b, a);
        model.heatAProperty().subscribe(side -> show(a, side));
        model.heatBProperty().subscribe(side -> show(b, side));
    }

    private static void tie(Side from, Side to) {
        from.picture.setNumberFormat(value -> Numbers.fixed(value, 3));
        from.picture.exactFormatProperty().set(Numbers::exact);
        from.picture
                .hoveredProperty()
                .subscribe(cell -> to.picture.hoverMarksProperty().set(marks(cell, from, to)));
        from.picture.pinnedProperty().subscribe(cell -> {
            to.picture.pinMarksProperty().set(marks(cell, from, to));
            if (cell != null && cell.row() != Cell.ALL && from.shown.hasRowsOf(to.shown)) {
                to.picture.scrollTo(cell.row());
            }
        });
    }

    /** Factor k of one run has nothing to do with factor k of another: only the row is the same. */
    private static Marks marks(Cell cell, Side from, Side to) {
        boolean same = cell != null && cell.row() != Cell.ALL && from.shown != null && from.shown.hasRowsOf(to.shown);
        return same ? Marks.rows(cell.row()) : Marks.NONE;
    }

    private void show(Side side, HeatSide now) {
        if (now == null) {
            return;
        }
        if (!now.isNamedLike(side.shown)) {
            name(side.picture, now.layout());
        }
        side.shown = now;
        side.note.setText(now.note());
        side.note.setVisible(!now.note().isEmpty());
        side.picture.setVisible(now.note().isEmpty());
        if (now.entries() != null) {
            side.picture.setValues(now.entries(), 0, now.layout().vocabulary());
        }
        double end = limit.update(Math.max(magnitude(a.shown), magnitude(b.shown)));
        a.picture.fixedLimitProperty().set(end);
        b.picture.fixedLimitProperty().set(end);
        legend.limitProperty().set(end);
    }

    private static double magnitude(HeatSide side) {
        return side == null || side.entries() == null
                ? 0
                : AutoLimit.magnitude(side.entries(), 0, side.entries().length);
    }

    private static void name(Heatmap picture, Layout layout) {
        int k = layout.factors().length;
        String[] shorts = Arrays.copyOf(layout.factors(), k + 1);
        shorts[k] = "w";
        String[] columns = new String[k + 1];
        Arrays.setAll(columns, f -> f < k ? "k = " + shorts[f] : shorts[f]);
        picture.setColumns(k, columns, shorts);
        picture.setRows(layout.vocabulary(), layout.rowLabels());
        picture.setGroups(layout.groups(), layout.groupStarts());
    }
}
