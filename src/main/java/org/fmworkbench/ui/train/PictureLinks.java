package org.fmworkbench.ui.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fmworkbench.ui.controls.Cell;
import org.fmworkbench.ui.controls.GridControl;
import org.fmworkbench.ui.controls.Heatmap;
import org.fmworkbench.ui.controls.Marks;
import org.fmworkbench.ui.controls.PairMatrix;
import org.fmworkbench.ui.controls.SumsTable;
import org.fmworkbench.ui.model.Mark;
import org.fmworkbench.ui.model.Selection;

/** Ties the pictures to the one selection: what is marked in one of them is marked in all. */
final class PictureLinks {
    private final Selection selection;
    private final List<Link> links = new ArrayList<>();
    private int[] tableRows = {};
    private int factors;
    private boolean telling;
    private boolean pinning;

    PictureLinks(Selection selection) {
        this.selection = selection;
        selection.hoveredProperty().subscribe(mark -> show(mark, false));
        selection.pinnedProperty().subscribe(mark -> show(mark, true));
    }

    private record Link(GridControl picture, Function<Cell, Mark> read, Function<Mark, Marks> write) {}

    /** Says which row of V each field has in the watched row, and how many factors there are. */
    void setRow(int[] rowsOfV, int k) {
        boolean moved = !java.util.Arrays.equals(tableRows, rowsOfV) || factors != k;
        tableRows = rowsOfV;
        factors = k;
        if (moved) {
            show(selection.hoveredProperty().get(), false);
            show(selection.pinnedProperty().get(), true);
        }
    }

    void link(PairMatrix picture) {
        link(picture, cell -> pair(cell), mark -> Marks.rows(fields(mark)));
    }

    void link(SumsTable picture) {
        link(
                picture,
                cell -> cell.row() >= tableRows.length
                        ? Mark.entry(Mark.NONE, cell.column())
                        : Mark.entry(cell.row(), cell.column() < factors ? cell.column() : Mark.NONE),
                mark -> Marks.of(fields(mark), mark.factor() < factors ? factor(mark) : new int[0]));
    }

    void link(Heatmap picture) {
        link(
                picture,
                cell -> Mark.entry(fieldOf(cell.row()), cell.column()),
                mark -> Marks.of(rowsOf(fields(mark)), factor(mark)));
    }

    private void link(GridControl picture, Function<Cell, Mark> read, Function<Mark, Marks> write) {
        links.add(new Link(picture, read, write));
        picture.hoveredProperty()
                .subscribe(cell -> selection.hoveredProperty().set(cell == null ? Mark.NOTHING : read.apply(cell)));
        picture.pinnedProperty().subscribe(cell -> {
            if (!telling) {
                pinning = true;
                selection.pinnedProperty().set(cell == null ? Mark.NOTHING : read.apply(cell));
                pinning = false;
                clearOthers(picture, cell == null);
            }
        });
    }

    private void clearOthers(GridControl chosen, boolean all) {
        telling = true;
        for (Link link : links) {
            if (all || link.picture() != chosen) {
                link.picture().setPinned(null);
            }
        }
        telling = false;
    }

    private void show(Mark mark, boolean pinned) {
        if (pinned && (mark.isNothing() || !pinning)) { // pinned somewhere else, or nowhere
            clearOthers(null, true);
        }
        for (Link link : links) {
            Marks marks = link.write().apply(mark);
            if (pinned) {
                link.picture().pinMarksProperty().set(marks);
            } else {
                link.picture().hoverMarksProperty().set(marks);
            }
        }
    }

    private static Mark pair(Cell cell) {
        if (cell.isSingle() && cell.row() != cell.column()) {
            return Mark.pair(cell.row(), cell.column());
        }
        return Mark.field(Math.max(cell.row(), cell.column()));
    }

    private int fieldOf(int rowOfV) {
        for (int i = 0; i < tableRows.length; i++) {
            if (tableRows[i] == rowOfV) {
                return i;
            }
        }
        return Mark.NONE;
    }

    private int[] fields(Mark mark) {
        if (mark.i() == Mark.NONE || mark.i() >= tableRows.length) {
            return new int[0];
        }
        return mark.j() == Mark.NONE ? new int[] {mark.i()} : new int[] {mark.i(), mark.j()};
    }

    private int[] rowsOf(int[] fields) {
        int[] rows = new int[fields.length];
        for (int n = 0; n < rows.length; n++) {
            rows[n] = tableRows[fields[n]];
        }
        return rows;
    }

    private static int[] factor(Mark mark) {
        return mark.factor() == Mark.NONE ? new int[0] : new int[] {mark.factor()};
    }
}
