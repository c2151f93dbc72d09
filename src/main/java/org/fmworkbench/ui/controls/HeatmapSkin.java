package org.fmworkbench.ui.controls;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Scrolling, pointer and painting order of a {@link Heatmap}. */
final class HeatmapSkin extends GridSkin<Heatmap> {
    private final ScrollBar bar = new ScrollBar();
    private final HeatmapPainter painter;
    private HeatmapLayout layout;
    private int wantedRow;

    HeatmapSkin(Heatmap map) {
        super(map);
        painter = new HeatmapPainter(map);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setManaged(false);
        bar.setVisible(false);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener(o -> scrolled());
        getChildren().add(bar);
        surface().setOnScroll(this::wheel);
        surface().addEventFilter(MouseEvent.MOUSE_PRESSED, this::gutterPressed);
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::jump);
    }

    private void scrolled() {
        int row = (int) Math.rint(bar.getValue());
        if (bar.isVisible() && row != wantedRow) {
            wantedRow = row;
            invalidate(true);
        }
    }

    private void wheel(ScrollEvent event) {
        if (layout != null && layout.scrolls) {
            int rows = (int) Math.signum(event.getDeltaY()) * Math.max(1, layout.rows.count() / 8);
            scrollToFirst(layout.firstRow - rows);
            event.consume();
        }
    }

    private void gutterPressed(MouseEvent event) {
        if (layout != null && layout.scrolls && event.getX() >= layout.gutterX - 2) {
            int row = layout.rowAtTick(event.getY(), getSkinnable().rowCount());
            scrollToFirst(row - layout.rows.count() / 2);
            event.consume();
        }
    }

    private void jump(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.DOWN;
        if (event.isShortcutDown() && (down || event.getCode() == KeyCode.UP)) {
            getSkinnable().scrollToNextOutlined(down);
            event.consume();
        }
    }

    private void scrollToFirst(int row) {
        wantedRow = Math.max(0, row);
        if (layout != null) {
            wantedRow = Math.min(wantedRow, Math.max(0, getSkinnable().rowCount() - layout.rows.count()));
        }
        invalidate(true);
    }

    @Override
    void reveal(Cell cell) {
        int row = cell.row();
        if (layout == null) {
            wantedRow = Math.max(0, row);
        } else if (row >= 0 && layout.scrolls && layout.track(row) < 0) {
            int shown = layout.rows.count();
            boolean near = row >= layout.firstRow - 3 && row < layout.firstRow + shown + 3;
            int edge = row < layout.firstRow ? row : row - shown + 1;
            scrollToFirst(near ? edge : row - shown / 2);
        }
    }

    @Override
    void arrange(double width, double height) {
        Heatmap map = getSkinnable();
        double barWidth = bar.prefWidth(-1);
        layout = new HeatmapLayout(
                map, type(), width, titleHeight(), height - readOutHeight(), wantedRow, barWidth, this::snap);
        wantedRow = layout.firstRow;
        map.setVisibleRows(new RowRange(layout.firstRow, layout.rows.count()));
        bar.setVisible(layout.scrolls);
        if (layout.scrolls) {
            int hidden = map.rowCount() - layout.rows.count();
            bar.setMax(hidden);
            bar.setVisibleAmount(hidden * (double) layout.rows.count() / map.rowCount());
            bar.setUnitIncrement(1);
            bar.setBlockIncrement(layout.rows.count());
            bar.setValue(layout.firstRow);
            bar.resizeRelocate(
                    surface().getLayoutX() + layout.gutterX + layout.gutterWidth,
                    surface().getLayoutY() + layout.rows.start(),
                    barWidth,
                    Math.max(1, layout.rows.length()));
        }
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
        int track = layout.rows.at(y);
        int column = layout.columns.at(x);
        if (track >= 0 && column >= 0) {
            return new Cell(layout.firstRow + track, column);
        }
        if (track >= 0 && x >= layout.labelX && x < layout.columns.start()) {
            return new Cell(layout.firstRow + track, Cell.ALL);
        }
        boolean head = y >= layout.top && y < layout.rows.start();
        return head && column >= 0 ? new Cell(Cell.ALL, column) : null;
    }
}
