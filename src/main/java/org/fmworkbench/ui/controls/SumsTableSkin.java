package org.fmworkbench.ui.controls;

/** Painting order and hit-testing of a {@link SumsTable}. */
final class SumsTableSkin extends GridSkin<SumsTable> {
    private final SumsTablePainter painter;
    private SumsTableLayout layout;

    SumsTableSkin(SumsTable table) {
        super(table);
        painter = new SumsTablePainter(table);
    }

    @Override
    void arrange(double width, double height) {
        layout = new SumsTableLayout(
                getSkinnable(), type(), width, titleHeight(), height - readOutHeight(), focus(), this::snap);
    }

    /** The factor that deserves room: the pinned one. */
    private int focus() {
        SumsTable table = getSkinnable();
        if (table.getPinned() != null && table.getPinned().column() >= 0) {
            return table.getPinned().column();
        }
        int[] marked = table.getPinMarks().columns();
        return marked.length > 0 ? marked[0] : -1;
    }

    @Override
    void paint(Brush brush, double width, double height, boolean everything) {
        if (everything) {
            paintTitle(brush, width);
        }
        painter.paint(brush, layout, type(), everything);
        paintReadOut(brush, width, height);
    }

    @Override
    Cell cellAt(double x, double y) {
        if (layout == null) {
            return null;
        }
        int row = layout.rows.at(y);
        int column = layout.columns.at(x);
        SumsTable table = getSkinnable();
        if (row >= 0 && column >= 0) {
            return column < table.selectableColumns(row) ? new Cell(row, column) : null;
        }
        if (row >= 0 && x < layout.columns.start()) {
            return new Cell(row, Cell.ALL);
        }
        boolean head = y >= layout.top && y < layout.rows.start();
        return head && column >= 0 && column < table.columns() ? new Cell(Cell.ALL, column) : null;
    }
}
