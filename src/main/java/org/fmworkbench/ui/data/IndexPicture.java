package org.fmworkbench.ui.data;

import javafx.scene.Node;
import org.fmworkbench.ui.controls.Cell;
import org.fmworkbench.ui.controls.Marks;
import org.fmworkbench.ui.controls.OneHotDiagram;
import org.fmworkbench.ui.model.Mark;

/** Draws the row's way from value to index, while the stage is on the screen, and ties it to the one selection. */
final class IndexPicture {
    private final DataViewModel model;
    private final OneHotDiagram diagram;
    private IndexFrame frame;
    private boolean telling;

    IndexPicture(DataViewModel model, OneHotDiagram diagram) {
        this.model = model;
        this.diagram = diagram;
    }

    void start(Node stage) {
        model.rowProperty().when(stage.visibleProperty()).subscribe(this::show);
        diagram.hoveredProperty()
                .subscribe(cell -> model.selection().hoveredProperty().set(mark(cell)));
        diagram.pinnedProperty().subscribe(cell -> {
            if (!telling) {
                model.selection().pinnedProperty().set(mark(cell));
            }
        });
        model.selection().hoveredProperty().subscribe(mark -> diagram.hoverMarksProperty()
                .set(marks(mark)));
        model.selection().pinnedProperty().subscribe(mark -> {
            diagram.pinMarksProperty().set(marks(mark));
            if (!mark.equals(mark(diagram.getPinned()))) {
                pin(mark.j() == Mark.NONE && mark.i() >= 0 ? new Cell(mark.i(), 0) : null);
            }
        });
    }

    private void show(IndexFrame.Row row) {
        if (row == null) {
            return;
        }
        IndexFrame now = model.indicesProperty().get();
        if (!now.equals(frame)) {
            frame = now;
            telling = true;
            diagram.setFields(now.fields(), now.sizes(), now.offsets());
            telling = false;
        }
        diagram.setRow(row.values(), row.codes());
    }

    private void pin(Cell cell) {
        telling = true;
        diagram.setPinned(frame != null && cell != null && cell.row() < frame.fields().length ? cell : null);
        telling = false;
    }

    private static Mark mark(Cell cell) {
        return cell == null ? Mark.NOTHING : Mark.field(cell.row());
    }

    private static Marks marks(Mark mark) {
        return mark.i() < 0 ? Marks.NONE : mark.j() < 0 ? Marks.rows(mark.i()) : Marks.rows(mark.i(), mark.j());
    }
}
