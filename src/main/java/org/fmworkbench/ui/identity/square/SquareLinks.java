package org.fmworkbench.ui.identity.square;

import javafx.beans.property.ReadOnlyIntegerProperty;
import org.fmworkbench.ui.controls.Cell;
import org.fmworkbench.ui.controls.FoldedSquare;
import org.fmworkbench.ui.controls.Marks;
import org.fmworkbench.ui.model.Mark;
import org.fmworkbench.ui.model.Selection;

/** Ties the square to the one selection: its tiles are pairs of fields with a factor. */
final class SquareLinks {
    private final FoldedSquare square;
    private final Selection selection;
    private final ReadOnlyIntegerProperty factor;
    private boolean telling;

    SquareLinks(FoldedSquare square, Selection selection, ReadOnlyIntegerProperty factor) {
        this.square = square;
        this.selection = selection;
        this.factor = factor;
    }

    void start() {
        square.hoveredProperty().subscribe(cell -> selection.hoveredProperty().set(read(cell)));
        square.pinnedProperty().subscribe(cell -> {
            if (!telling) {
                selection.pinnedProperty().set(read(cell));
            }
        });
        selection.hoveredProperty().subscribe(mark -> {
            boolean own = mark.equals(read(square.getHovered()));
            square.hoverMarksProperty().set(own ? Marks.NONE : marks(mark));
        });
        selection.pinnedProperty().subscribe(this::pin);
    }

    /** Gives the square other fields; what is pinned in the program stays pinned, and is marked among them. */
    void rename(String[] fields, String[] values) {
        telling = true;
        square.setLabels(fields, values);
        telling = false;
        pin(selection.pinnedProperty().get());
    }

    private Mark read(Cell cell) {
        if (cell == null) {
            return Mark.NOTHING;
        }
        int i = Math.max(cell.row(), cell.column());
        int j = Math.min(cell.row(), cell.column());
        return j == Cell.ALL || j == i ? Mark.entry(i, factor.get()) : new Mark(i, j, factor.get());
    }

    /** A pair that was marked elsewhere becomes the square's own pinned tile, so that the arrow keys go on from it. */
    private void pin(Mark mark) {
        Mark own = read(square.getPinned());
        boolean isOwn = !mark.isNothing() && own.i() == mark.i() && own.j() == mark.j();
        if (!isOwn) {
            boolean pair = fits(mark.i()) && fits(mark.j());
            telling = true;
            square.setPinned(pair ? new Cell(mark.i(), mark.j()) : null);
            telling = false;
        }
        square.pinMarksProperty().set(square.getPinned() == null ? marks(mark) : Marks.NONE);
    }

    private boolean fits(int field) {
        return field >= 0 && field < square.size();
    }

    private Marks marks(Mark mark) {
        if (!fits(mark.i())) {
            return Marks.NONE;
        }
        return fits(mark.j()) ? Marks.rows(mark.i(), mark.j()) : Marks.rows(mark.i());
    }
}
