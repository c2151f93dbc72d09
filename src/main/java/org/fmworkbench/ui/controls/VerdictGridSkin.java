package org.fmworkbench.ui.controls;

import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Painting and hit-testing of a {@link VerdictGrid}. */
final class VerdictGridSkin extends GridSkin<VerdictGrid> {
    private final EventHandler<KeyEvent> enter = this::entered;
    private VerdictGridLayout layout;
    private Cell pressed;

    VerdictGridSkin(VerdictGrid grid) {
        super(grid);
        surface().addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        surface().addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, enter);
    }

    @Override
    public void dispose() {
        if (getSkinnable() != null) {
            getSkinnable().removeEventHandler(KeyEvent.KEY_PRESSED, enter);
        }
        super.dispose();
    }

    /** What can be ticked is known before the press chooses another column. */
    private void pressed(MouseEvent event) {
        Cell cell = cellAt(event.getX(), event.getY());
        pressed = getSkinnable().tickable(cell) ? cell : null;
    }

    private void clicked(MouseEvent event) {
        VerdictGrid grid = getSkinnable();
        Cell cell = cellAt(event.getX(), event.getY());
        if (event.getButton() != MouseButton.PRIMARY || cell == null) {
            return;
        }
        if (cell.equals(pressed)) {
            grid.onTickedProperty().get().accept(cell);
        } else if (cell.column() == Cell.ALL && event.getX() < layout.groupWidth) {
            int row = cell.row();
            while (!grid.startsGroup(row)) {
                row--;
            }
            grid.onGroupTickedProperty().get().accept(row);
        }
    }

    private void entered(KeyEvent event) {
        Cell pinned = getSkinnable().getPinned();
        if (event.getCode() == KeyCode.ENTER && getSkinnable().tickable(pinned)) {
            getSkinnable().onTickedProperty().get().accept(pinned);
            event.consume();
        }
    }

    @Override
    void arrange(double width, double height) {
        layout = new VerdictGridLayout(getSkinnable(), type(), width, titleHeight(), height, this::snap);
    }

    @Override
    void paint(Brush brush, double width, double height, boolean everything) {
        VerdictGrid grid = getSkinnable();
        paintTitle(brush, width);
        if (grid.columns() == 0 || grid.selectableRows() == 0) {
            return;
        }
        paintHeads(brush);
        paintRowNames(brush);
        VerdictShapes shapes = new VerdictShapes(brush, grid, type(), layout.rows.size(0));
        for (int row = 0; row < grid.selectableRows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                paintCell(brush, shapes, row, column);
            }
        }
        int wide = grid.wideColumnProperty().get();
        double x = layout.columns.from(wide);
        double y = layout.rows.start();
        brush.outline(x, y, layout.columns.size(wide) - 1, layout.rows.length() - 1);
        shapes.legend(width, layout.rows.end() + 1.1 * type().em());
        mark(brush, grid.getPinned(), false);
        mark(brush, grid.getHovered(), true);
    }

    private void paintHeads(Brush brush) {
        VerdictGrid grid = getSkinnable();
        int wide = grid.wideColumnProperty().get();
        double middle = layout.rows.start() - layout.headHeight / 2;
        for (int c = 0; c < grid.columns(); c++) {
            double room = layout.columns.size(c) - 1;
            Ruler ruler = c == wide ? type().bold() : type().base();
            if (ruler.width(grid.head(c)) > room) {
                ruler = type().small();
            }
            String head = ruler.fit(grid.head(c), room);
            brush.center(
                    ruler,
                    head,
                    layout.columns.middle(c),
                    middle,
                    c == wide ? palette().ink() : palette().muted());
        }
    }

    private void paintRowNames(Brush brush) {
        VerdictGrid grid = getSkinnable();
        for (int row = 0; row < grid.selectableRows(); row++) {
            double middle = layout.rows.middle(row);
            boolean strong = of(grid.getPinned(), row) || of(grid.getHovered(), row);
            Ruler ruler = strong ? type().bold() : type().base();
            if (grid.startsGroup(row)) {
                brush.left(type().base(), grid.group(row), 0, middle, palette().muted());
            }
            brush.right(
                    ruler,
                    String.valueOf(row + 1),
                    layout.numberRight,
                    middle,
                    palette().ink());
            if (layout.details) {
                double x = layout.numberRight + 0.7 * type().em();
                brush.left(type().base(), grid.detail(row), x, middle, palette().ink());
            }
        }
    }

    private static boolean of(Cell cell, int row) {
        return cell != null && cell.row() == row;
    }

    private void paintCell(Brush brush, VerdictShapes shapes, int row, int column) {
        double x = layout.columns.from(column);
        double y = layout.rows.from(row);
        double w = layout.columns.size(column) - 1;
        double h = layout.rows.size(row) - 1;
        brush.rect(x, y, w, h, palette().scale().color(0, 1));
        if (layout.words && column == getSkinnable().wideColumnProperty().get()) {
            shapes.written(row, column, x, y, w, h);
        } else {
            shapes.alone(getSkinnable().verdict(row, column), x + w / 2, y + h / 2);
        }
    }

    private void mark(Brush brush, Cell cell, boolean dashed) {
        if (cell == null || cell.row() >= layout.rows.count() || cell.column() >= layout.columns.count()) {
            return;
        }
        int firstRow = Math.max(0, cell.row());
        int lastRow = cell.row() == Cell.ALL ? layout.rows.count() - 1 : cell.row();
        int firstColumn = Math.max(0, cell.column());
        int lastColumn = cell.column() == Cell.ALL ? layout.columns.count() - 1 : cell.column();
        double x = layout.columns.from(firstColumn);
        double y = layout.rows.from(firstRow);
        double w = layout.columns.to(lastColumn) - x - 1;
        double h = layout.rows.to(lastRow) - y - 1;
        if (dashed) {
            brush.hovered(x, y, w, h);
        } else {
            brush.pinned(x, y, w, h);
        }
    }

    @Override
    Cell cellAt(double x, double y) {
        if (layout == null || layout.rows.count() == 0) {
            return null;
        }
        int row = layout.rows.at(y);
        int column = layout.columns.at(x);
        if (row >= 0 && column >= 0) {
            return new Cell(row, column);
        }
        if (row >= 0 && x < layout.columns.start()) {
            return new Cell(row, Cell.ALL);
        }
        double head = layout.rows.start() - layout.headHeight;
        return column >= 0 && y >= head && y < layout.rows.start() ? new Cell(Cell.ALL, column) : null;
    }

    @Override
    double preferredWidth() {
        return 46 * type().em();
    }

    @Override
    double preferredHeight() {
        return 38 * type().em();
    }
}
