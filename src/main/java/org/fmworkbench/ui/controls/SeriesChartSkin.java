package org.fmworkbench.ui.controls;

import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Legend, axes, read-out, pointer and keys of a {@link SeriesChart}. */
final class SeriesChartSkin extends CanvasSkin<SeriesChart> {
    private final ChartFrame frame = new ChartFrame();
    private final CurvePainter curves = new CurvePainter();
    private final ChartAxes axes = new ChartAxes();
    private final ChartMarks marks = new ChartMarks();
    private final ChartLegend legend;
    private final EventHandler<KeyEvent> keys = this::pressed;
    /** Where the pointer is, so that the read-out stays under it while the axis grows; NaN when it is not there. */
    private double pointer = Double.NaN;

    SeriesChartSkin(SeriesChart chart) {
        super(chart);
        legend = new ChartLegend(chart);
        surface().setOnMouseMoved(this::moved);
        surface().setOnMouseDragged(this::dragged);
        surface().setOnMouseExited(e -> leave());
        surface().setOnMousePressed(e -> {
            chart.requestFocus();
            dragged(e);
        });
        chart.addEventHandler(KeyEvent.KEY_PRESSED, keys);
    }

    @Override
    public void dispose() {
        if (getSkinnable() != null) {
            getSkinnable().removeEventHandler(KeyEvent.KEY_PRESSED, keys);
        }
        super.dispose();
    }

    /** The axes as they are now, for tests. */
    ChartFrame frame() {
        return frame;
    }

    private void moved(MouseEvent event) {
        boolean inside = event.getX() >= frame.left - 4 && event.getX() <= frame.right() + 4;
        pointer = inside ? event.getX() : Double.NaN;
        followPointer();
    }

    private void dragged(MouseEvent event) {
        moved(event);
        if (hasCursor() && frame.filled) {
            double x = Math.max(frame.left, Math.min(frame.right(), event.getX()));
            getSkinnable().cursorXProperty().set(getSkinnable().inWords().snapped(valueAt(x)));
        }
    }

    private boolean hasCursor() {
        return !Double.isNaN(getSkinnable().cursorXProperty().get());
    }

    private double valueAt(double x) {
        return frame.horizontal.value((x - frame.left) / frame.width);
    }

    private void leave() {
        pointer = Double.NaN;
        followPointer();
    }

    private void followPointer() {
        boolean shown = !Double.isNaN(pointer) && frame.filled;
        getSkinnable().setReadOut(shown ? valueAt(pointer) : Double.NaN);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return; // these belong to the window
        }
        switch (event.getCode()) {
            case LEFT -> step(-1, event);
            case RIGHT -> step(1, event);
            case HOME -> moveTo(frame.horizontal.low(), event);
            case END -> moveTo(frame.horizontal.high(), event);
            case ESCAPE -> getSkinnable().setReadOut(Double.NaN);
            default -> {
                // Other keys belong to the window.
            }
        }
    }

    /** Moves to the next point of the curve with the most points on screen, at least one pixel on. */
    private void step(int direction, KeyEvent event) {
        ChartReadOut at = getSkinnable().inWords();
        double now = hasCursor() ? at.snapped(getSkinnable().cursorXProperty().get()) : at.x();
        if (Double.isNaN(now)) {
            return;
        }
        double pixel = 1 / Math.max(1, frame.width);
        double start = frame.horizontal.position(now);
        double wanted = frame.horizontal.value(start + direction * pixel);
        double best = Double.NaN;
        for (ChartSeries s : getSkinnable().getSeries()) {
            int i = at.nearest(s, wanted);
            while (i >= 0 && i < s.count() && (frame.horizontal.position(s.x(i)) - start) * direction < pixel * 0.999) {
                i += direction;
            }
            if (i >= 0 && i < s.count() && !(Math.abs(s.x(i) - now) >= Math.abs(best - now))) {
                best = s.x(i);
            }
        }
        moveTo(Double.isNaN(best) ? now : best, event);
    }

    /** Moves the cursor if there is one, else the read-out. */
    private void moveTo(double x, KeyEvent event) {
        SeriesChart chart = getSkinnable();
        pointer = Double.NaN;
        chart.setReadOut(hasCursor() ? Double.NaN : x);
        if (hasCursor() && frame.filled) {
            chart.cursorXProperty().set(chart.inWords().snapped(x));
        }
        event.consume();
    }

    @Override
    void arrange(double width, double height) {
        double top = legend.arrange(type(), width);
        frame.arrange(getSkinnable(), type(), width, top, height);
        if (!Double.isNaN(pointer)) {
            followPointer();
        }
    }

    @Override
    void paint(Brush brush, double width, double height, boolean everything) {
        legend.paint(brush, type(), width);
        axes.paint(brush, getSkinnable(), frame, type(), width);
        SeriesChart chart = getSkinnable();
        double scale = type().em() / 14;
        for (ChartSeries s : chart.getSeries()) {
            curves.paint(brush.graphics(), frame, s, chart.tone(s.colour()), scale);
        }
        if (!frame.filled) {
            String text = type().base().fit(chart.placeholderProperty().get(), frame.width);
            brush.center(
                    type().base(),
                    text,
                    frame.left + frame.width / 2,
                    frame.top + frame.height / 2,
                    palette().muted());
        } else {
            marks.paint(brush, chart, frame, type());
        }
    }
}
