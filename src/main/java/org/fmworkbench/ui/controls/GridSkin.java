package org.fmworkbench.ui.controls;

import java.util.Objects;
import javafx.event.EventHandler;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Pointer and keys of a {@link GridControl}, and the line that reads one cell out. */
abstract class GridSkin<C extends GridControl> extends CanvasSkin<C> {
    private final EventHandler<KeyEvent> keys = this::pressed;

    GridSkin(C control) {
        super(control);
        control.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        surface().setOnMouseMoved(this::moved);
        surface().setOnMouseDragged(this::moved);
        surface().setOnMouseExited(e -> control.setHovered(null));
        surface().setOnMousePressed(this::clicked);
        control.addEventHandler(KeyEvent.KEY_PRESSED, keys);
    }

    @Override
    public void dispose() {
        if (getSkinnable() != null) {
            getSkinnable().removeEventHandler(KeyEvent.KEY_PRESSED, keys);
        }
        super.dispose();
    }

    /** The cell at this place of the picture, or null. */
    abstract Cell cellAt(double x, double y);

    /** Scrolls so that {@code cell} is on the screen. */
    void reveal(Cell cell) {}

    private void moved(MouseEvent event) {
        getSkinnable().setHovered(cellAt(event.getX(), event.getY()));
    }

    private void clicked(MouseEvent event) {
        getSkinnable().requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Cell cell = cellAt(event.getX(), event.getY());
        boolean again = Objects.equals(cell, getSkinnable().getPinned());
        getSkinnable().setPinned(again ? null : cell);
        event.consume();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> move(-1, 0, event);
            case DOWN -> move(1, 0, event);
            case LEFT -> move(0, -1, event);
            case RIGHT -> move(0, 1, event);
            case PAGE_UP -> move(-10, 0, event);
            case PAGE_DOWN -> move(10, 0, event);
            case HOME -> move(0, -1_000_000, event);
            case END -> move(0, 1_000_000, event);
            case ESCAPE -> getSkinnable().setPinned(null);
            default -> {
                // Other keys belong to the window.
            }
        }
    }

    private void move(int rows, int columns, KeyEvent event) {
        C grid = getSkinnable();
        if (grid.selectableRows() == 0 || grid.selectableColumns(grid.selectableRows() - 1) == 0) {
            return;
        }
        Cell pinned = grid.getPinned();
        int row = pinned == null ? 0 : Math.max(0, pinned.row()) + rows;
        int column = pinned == null ? 0 : Math.max(0, pinned.column()) + columns;
        row = Math.max(0, Math.min(grid.selectableRows() - 1, row));
        column = Math.max(0, Math.min(grid.selectableColumns(row) - 1, column));
        Cell next = new Cell(row, column);
        grid.setPinned(next);
        reveal(next);
        event.consume();
    }

    /** Height of the heading; 0 without one. */
    final double titleHeight() {
        String title = getSkinnable().getTitle();
        return title == null || title.isEmpty() ? 0 : snap(type().em() * 1.9);
    }

    final void paintTitle(Brush brush, double width) {
        if (titleHeight() > 0) {
            String title = type().bold().fit(getSkinnable().getTitle(), width);
            brush.left(type().bold(), title, 0, type().em() * 0.75, palette().ink());
        }
    }

    /** Height of the line that reads a cell out; 0 when it is switched off. */
    final double readOutHeight() {
        return getSkinnable().readOutProperty().get() ? snap(type().em() * 1.9) : 0;
    }

    /** Writes the cell under the pointer, or else the pinned one, at the bottom. */
    final void paintReadOut(Brush brush, double width, double height) {
        double h = readOutHeight();
        if (h > 0) {
            brush.clear(0, height - h, width, h);
            String text = type().base().fit(getSkinnable().describe(), width - 4);
            brush.left(type().base(), text, 0, height - h * 0.45, palette().ink());
        }
    }
}
