package org.fmworkbench.ui.controls;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Scrolling, pointer, keys and painting of a {@link NumberTable}. */
final class NumberTableSkin extends CanvasSkin<NumberTable> {
    private final ScrollBar bar = new ScrollBar();
    private double rowHeight;
    private double top;
    private int firstRow;
    private int visibleRows;
    private double right;
    private double[] columnRight = {};

    NumberTableSkin(NumberTable table) {
        super(table);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setManaged(false);
        bar.setVisible(false);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener(o -> scrollTo((int) Math.rint(bar.getValue())));
        getChildren().add(bar);
        surface().setOnScroll(event -> {
            scrollTo(firstRow - (int) Math.signum(event.getDeltaY()) * 3);
            event.consume();
        });
        surface().addEventHandler(MouseEvent.MOUSE_MOVED, event -> table.setHoveredRow(rowAt(event.getY())));
        surface().addEventHandler(MouseEvent.MOUSE_EXITED, event -> table.setHoveredRow(-1));
        surface().addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (rowAt(event.getY()) >= 0) {
                table.setSelectedRow(rowAt(event.getY()));
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::move);
        registerChangeListener(
                table.hoveredRowProperty(), o -> tell(table.hoveredRowProperty().get()));
    }

    private void move(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        NumberTable table = getSkinnable();
        if (by == 0 || table.rowCount() == 0 || event.isShortcutDown()) {
            return;
        }
        int row = Math.max(
                0, Math.min(table.rowCount() - 1, table.selectedRowProperty().get() + by));
        table.setSelectedRow(row);
        if (row < firstRow || row >= firstRow + visibleRows) {
            scrollTo(by > 0 ? row - visibleRows + 1 : row);
        }
        event.consume();
    }

    /** The tip with all digits of the row under the pointer. */
    private void tell(int row) {
        NumberTable table = getSkinnable();
        if (row < 0 || row >= table.rowCount() || table.isHeading(row)) {
            table.setTooltip(null);
        } else {
            table.setTooltip(new Tooltip(table.describe(row)));
        }
    }

    private int rowAt(double y) {
        int row = firstRow + (int) Math.floor((y - top) / rowHeight);
        return y >= top && row < Math.min(getSkinnable().rowCount(), firstRow + visibleRows) ? row : -1;
    }

    private void scrollTo(int row) {
        int wanted = Math.max(0, Math.min(row, getSkinnable().rowCount() - visibleRows));
        if (wanted != firstRow) {
            firstRow = wanted;
            invalidate(true);
        }
    }

    @Override
    void arrange(double width, double height) {
        NumberTable table = getSkinnable();
        rowHeight = snap(Math.ceil(type().base().lineHeight() * 1.18));
        top = rowHeight;
        visibleRows = Math.max(0, (int) ((height - top) / rowHeight));
        boolean scrolls = table.rowCount() > visibleRows;
        firstRow = Math.max(0, Math.min(firstRow, table.rowCount() - visibleRows));
        double barWidth = bar.prefWidth(-1);
        right = width - (scrolls ? barWidth + 2 : 0);
        bar.setVisible(scrolls);
        if (scrolls) {
            int hidden = table.rowCount() - visibleRows;
            bar.setMax(hidden);
            bar.setVisibleAmount(hidden * (double) visibleRows / table.rowCount());
            bar.setUnitIncrement(1);
            bar.setBlockIncrement(Math.max(1, visibleRows));
            bar.setValue(firstRow);
            bar.resizeRelocate(
                    surface().getLayoutX() + width - barWidth,
                    surface().getLayoutY() + top,
                    barWidth,
                    Math.max(1, visibleRows * rowHeight));
        }
        placeColumns();
    }

    /** Columns as wide as their heads and numbers need, from the right. */
    private void placeColumns() {
        NumberTable table = getSkinnable();
        columnRight = new double[table.columns()];
        double at = right - 2;
        for (int c = table.columns() - 1; c >= 0; c--) {
            columnRight[c] = snap(at);
            double widest = Math.max(
                    type().bold().width(table.head(c)),
                    type().base().width(table.numberFormatProperty().get().apply(-10)));
            for (int row = 0; row < table.rowCount(); row++) {
                double value = table.number(row, c);
                if (Math.abs(value) >= 100) {
                    widest = Math.max(
                            widest,
                            type().base()
                                    .width(table.numberFormatProperty().get().apply(value)));
                }
            }
            at -= widest + type().em() * 0.7;
        }
        right = at;
    }

    @Override
    void paint(Brush brush, double width, double height, boolean everything) {
        NumberTable table = getSkinnable();
        for (int c = 0; c < table.columns(); c++) {
            brush.right(
                    type().base(),
                    table.head(c),
                    columnRight[c],
                    rowHeight / 2,
                    brush.palette().muted());
        }
        for (int row = firstRow; row < Math.min(table.rowCount(), firstRow + visibleRows); row++) {
            paintRow(brush, row, width);
        }
    }

    private void paintRow(Brush brush, int row, double width) {
        NumberTable table = getSkinnable();
        double y = top + (row - firstRow) * rowHeight;
        boolean marked = table.isMarked(row);
        Ruler ruler = marked ? type().bold() : type().base();
        if (row == table.hoveredRowProperty().get()) {
            brush.rect(0, y, width, rowHeight, brush.palette().scale().color(0, 1));
        }
        if (marked) {
            brush.rect(0, y + 2, 3, rowHeight - 4, brush.palette().ink());
        }
        double middle = y + rowHeight / 2;
        brush.left(
                ruler,
                ruler.fit(table.label(row), (table.isHeading(row) ? width : right) - 16),
                8,
                middle,
                brush.palette().ink());
        for (int c = 0; c < table.columns(); c++) {
            double value = table.number(row, c);
            if (!Double.isNaN(value)) {
                String text = table.numberFormatProperty().get().apply(value);
                brush.right(ruler, text, columnRight[c], middle, brush.palette().ink());
            }
        }
    }
}
