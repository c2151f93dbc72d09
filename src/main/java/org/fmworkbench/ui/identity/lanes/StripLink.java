package org.fmworkbench.ui.identity.lanes;

import org.fmworkbench.ui.controls.Cell;
import org.fmworkbench.ui.controls.EntryStrip;
import org.fmworkbench.ui.controls.Marks;
import org.fmworkbench.ui.model.Mark;
import org.fmworkbench.ui.model.Selection;

/** Ties the entries of a lane to the one selection: what is marked elsewhere is marked here, and the other way round. */
final class StripLink {
    private final EntryStrip strip;
    private boolean following;

    StripLink(EntryStrip strip, Selection selection) {
        this.strip = strip;
        strip.hoveredProperty().subscribe(cell -> selection.hoveredProperty().set(mark(cell)));
        strip.pinnedProperty().subscribe(cell -> {
            if (!following) {
                selection.pinnedProperty().set(mark(cell));
            }
        });
        selection.hoveredProperty().subscribe(mark -> strip.hoverMarksProperty().set(marks(mark)));
        selection.pinnedProperty().subscribe(this::showPinned);
    }

    private void showPinned(Mark mark) {
        if (!mark.equals(mark(strip.getPinned()))) {
            following = true;
            strip.setPinned(null);
            following = false;
        }
        strip.pinMarksProperty().set(marks(mark));
    }

    private static Mark mark(Cell cell) {
        return cell == null ? Mark.NOTHING : Mark.entry(cell.column(), cell.row());
    }

    private static Marks marks(Mark mark) {
        int[] factor = mark.factor() == Mark.NONE ? new int[0] : new int[] {mark.factor()};
        int[] fields = mark.i() == Mark.NONE
                ? new int[0]
                : mark.j() == Mark.NONE ? new int[] {mark.i()} : new int[] {mark.i(), mark.j()};
        return Marks.of(factor, fields);
    }
}
