package org.fmworkbench.ui.controls;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/** What the pointer does to a {@link SeriesChart}: read-out, cursor, legend, zoom and pan. */
final class ChartPointer {
    /** One notch of a wheel, as JavaFX counts, and what it does. */
    private static final double NOTCH = 40;

    private static final double NOTCH_FACTOR = 1.25;
    /** A box is drawn, not a click made, from so many pixels on. */
    private static final double SMALLEST_BOX = 6;

    private final SeriesChart chart;
    private final ChartPainter painter;
    private final ChartFrame frame;
    /** Where the pointer is, so that the read-out stays under it while the axis grows; NaN when it is not there. */
    private double pointer = Double.NaN;

    private double downX = Double.NaN;
    private double downY;
    private boolean panning;
    private boolean moved;

    ChartPointer(SeriesChart chart, ChartPainter painter) {
        this.chart = chart;
        this.painter = painter;
        this.frame = painter.frame();
    }

    void listenTo(Region surface) {
        surface.setOnMouseMoved(this::moved);
        surface.setOnMouseDragged(this::dragged);
        surface.setOnMouseExited(e -> forget());
        surface.setOnMousePressed(this::pressed);
        surface.setOnMouseReleased(this::released);
        surface.setOnScroll(this::scrolled);
    }

    /** The pointer is not what the read-out follows (any more). */
    void forget() {
        pointer = Double.NaN;
        follow();
    }

    /** Lets the read-out be where the keys put it. */
    void letGo() {
        pointer = Double.NaN;
    }

    /** The frame has changed: what is under the pointer may be another place. */
    void arranged() {
        if (!Double.isNaN(pointer)) {
            follow();
        }
    }

    private void follow() {
        boolean shown = !Double.isNaN(pointer) && frame.filled;
        chart.setReadOut(shown ? valueAt(pointer) : Double.NaN);
    }

    private double valueAt(double x) {
        return frame.horizontal.value((x - frame.left) / frame.width);
    }

    private boolean hasCursor() {
        return !Double.isNaN(chart.cursorXProperty().get());
    }

    private void moved(MouseEvent event) {
        boolean inside = event.getX() >= frame.left - 4
                && event.getX() <= frame.right() + 4
                && !painter.legend().contains(event.getY());
        pointer = inside ? event.getX() : Double.NaN;
        follow();
    }

    private boolean isBetweenAxes(double x, double y) {
        return x >= frame.left && x <= frame.right() && y >= frame.top && y <= frame.bottom();
    }

    private void pressed(MouseEvent event) {
        chart.requestFocus();
        moved = false;
        downX = Double.NaN;
        if (!frame.filled) {
            return;
        }
        int[] entries = painter.legend().at(event.getX(), event.getY());
        if (entries.length > 0 && event.getButton() == MouseButton.PRIMARY) {
            chart.switchEntries(entries);
        } else if (hasCursor()) {
            dragged(event);
        } else if (isBetweenAxes(event.getX(), event.getY())) {
            downX = event.getX();
            downY = event.getY();
            panning = event.isShiftDown() || event.getButton() == MouseButton.MIDDLE;
        } else if (event.getClickCount() == 2 && chart.zoomableProperty().get() && event.getY() >= frame.top) {
            chart.viewProperty().set(null);
        }
    }

    private void dragged(MouseEvent event) {
        moved(event);
        if (hasCursor() && frame.filled) {
            double x = Math.max(frame.left, Math.min(frame.right(), event.getX()));
            chart.cursorXProperty().set(chart.inWords().snapped(valueAt(x)));
        } else if (!Double.isNaN(downX) && chart.zoomableProperty().get()) {
            if (panning) {
                pan(event);
            } else if (event.isPrimaryButtonDown()) {
                draw(event);
            }
        }
    }

    private void pan(MouseEvent event) {
        moved = true;
        double byX = (downX - event.getX()) / frame.width;
        double byY = (event.getY() - downY) / (frame.height - frame.lane);
        chart.viewProperty().set(ChartView.moved(frame, byX, byY));
        downX = event.getX();
        downY = event.getY();
    }

    /** A box; one that is as flat as a stroke is as high as the chart, and one as narrow as one as wide. */
    private void draw(MouseEvent event) {
        double x = Math.max(frame.left, Math.min(frame.right(), event.getX()));
        double y = Math.max(frame.top, Math.min(frame.bottom(), event.getY()));
        boolean wide = Math.abs(x - downX) >= SMALLEST_BOX;
        boolean high = Math.abs(y - downY) >= SMALLEST_BOX;
        moved |= wide || high;
        double x0 = wide ? Math.min(x, downX) : frame.left;
        double y0 = high ? Math.min(y, downY) : frame.top;
        double width = wide ? Math.abs(x - downX) : frame.width;
        double height = high ? Math.abs(y - downY) : frame.height;
        painter.box(wide || high ? new Rectangle2D(x0, y0, width, height) : null);
        chart.repaint();
    }

    private void released(MouseEvent event) {
        if (painter.box() != null) {
            chart.viewProperty().set(inside(painter.box()));
        } else if (!Double.isNaN(downX) && !moved && event.getButton() == MouseButton.PRIMARY && !panning) {
            chart.choose(valueAt(event.getX()));
        }
        painter.box(null);
        downX = Double.NaN;
        chart.repaint();
    }

    private ChartView inside(Rectangle2D box) {
        double height = frame.height - frame.lane;
        return ChartView.between(
                frame,
                (box.getMinX() - frame.left) / frame.width,
                (box.getMaxX() - frame.left) / frame.width,
                1 - (box.getMaxY() - frame.top) / height,
                1 - (box.getMinY() - frame.top) / height);
    }

    private void scrolled(ScrollEvent event) {
        double notches = event.getDeltaY() / NOTCH;
        if (painter.legend().contains(event.getY())) {
            if (painter.legend().scroll(notches < 0 ? 1 : -1)) {
                chart.repaint();
                event.consume();
            }
            return;
        }
        boolean mine = chart.zoomableProperty().get()
                && frame.filled
                && notches != 0
                && (chart.isFocused() || event.isControlDown() || !isInScrollPane());
        if (mine && zoom(Math.pow(NOTCH_FACTOR, notches), event.getX(), event.getY())) {
            event.consume();
        }
    }

    /** Zooms around a place: over the numbers of an axis along that axis only. Returns whether anything changed. */
    private boolean zoom(double factor, double x, double y) {
        boolean overX = y > frame.bottom();
        boolean overY = x < frame.left;
        ChartView before = chart.viewProperty().get();
        double atX = Math.max(0, Math.min(1, (x - frame.left) / frame.width));
        double atY = 1 - Math.max(0, Math.min(1, (y - frame.top) / (frame.height - frame.lane)));
        ChartView after = ChartView.zoomed(frame, factor, atX, atY, !overY, !overX);
        chart.viewProperty().set(after);
        return after == null ? before != null : !after.equals(before);
    }

    private boolean isInScrollPane() {
        Node node = chart.getParent();
        while (node != null && !(node instanceof ScrollPane)) {
            node = node.getParent();
        }
        return node != null;
    }
}
