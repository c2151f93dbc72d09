package org.fmworkbench.ui.controls;

import javafx.scene.input.KeyEvent;

/** What the keys do to a {@link SeriesChart}: read-out, cursor, legend, zoom and pan. */
final class ChartKeys {
    private static final double FACTOR = 1.5;
    private static final double STEP = 0.1;

    private final SeriesChart chart;
    private final ChartFrame frame;
    private final ChartPointer pointer;

    ChartKeys(SeriesChart chart, ChartFrame frame, ChartPointer pointer) {
        this.chart = chart;
        this.frame = frame;
        this.pointer = pointer;
    }

    /** A key has been pressed; it is consumed if it means something to the chart. */
    void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return; // these belong to the window
        }
        boolean used = chart.zoomableProperty().get() && zooms(event);
        if (used || (!event.isShiftDown() && moves(event))) {
            event.consume();
        }
    }

    private boolean zooms(KeyEvent event) {
        if (!frame.filled) {
            return false;
        }
        boolean shift = event.isShiftDown();
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> zoom(FACTOR);
            case MINUS, SUBTRACT -> zoom(1 / FACTOR);
            case DIGIT0, NUMPAD0 -> chart.viewProperty().set(null);
            case LEFT -> {
                return shift && pan(-STEP, 0);
            }
            case RIGHT -> {
                return shift && pan(STEP, 0);
            }
            case UP -> {
                return shift && pan(0, STEP);
            }
            case DOWN -> {
                return shift && pan(0, -STEP);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean pan(double byX, double byY) {
        chart.viewProperty().set(ChartView.moved(frame, byX, byY));
        return true;
    }

    /** Around the read-out if there is one, else around the middle. */
    private void zoom(double factor) {
        double position = frame.horizontal.position(chart.readOutProperty().get());
        double atX = position >= 0 && position <= 1 ? position : 0.5;
        chart.viewProperty().set(ChartView.zoomed(frame, factor, atX, 0.5, true, true));
    }

    private boolean moves(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> step(-1);
            case RIGHT -> step(1);
            case HOME -> moveTo(frame.horizontal.low());
            case END -> moveTo(frame.horizontal.high());
            case UP -> select(-1);
            case DOWN -> select(1);
            case ENTER -> {
                return enter();
            }
            case ESCAPE -> {
                chart.setReadOut(Double.NaN);
                chart.select(-1);
                return false; // it unpins too
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void select(int by) {
        int count = chart.named().size();
        int before = chart.selected() < 0 && by < 0 ? count : chart.selected();
        chart.select(count == 0 ? -1 : Math.floorMod(before + by, count));
    }

    /** Switches the legend entry, or else chooses the place of the read-out. */
    private boolean enter() {
        if (chart.selected() >= 0 && chart.selected() < chart.named().size()) {
            chart.switchEntries(chart.selected());
            return true;
        }
        double at = chart.readOutProperty().get();
        if (!Double.isNaN(at)) {
            chart.choose(at);
        }
        return !Double.isNaN(at);
    }

    private boolean hasCursor() {
        return !Double.isNaN(chart.cursorXProperty().get());
    }

    /** Moves to the next point of the curve with the most points on screen, at least one pixel on. */
    private void step(int direction) {
        ChartReadOut at = chart.inWords();
        double now = hasCursor() ? at.snapped(chart.cursorXProperty().get()) : at.x();
        if (Double.isNaN(now)) {
            return;
        }
        double pixel = 1 / Math.max(1, frame.width);
        double start = frame.horizontal.position(now);
        double wanted = frame.horizontal.value(start + direction * pixel);
        double best = Double.NaN;
        for (ChartSeries s : chart.readable()) {
            int i = at.nearest(s, wanted);
            while (i >= 0 && i < s.count() && (frame.horizontal.position(s.x(i)) - start) * direction < pixel * 0.999) {
                i += direction;
            }
            if (i >= 0 && i < s.count() && !(Math.abs(s.x(i) - now) >= Math.abs(best - now))) {
                best = s.x(i);
            }
        }
        moveTo(Double.isNaN(best) ? now : best);
    }

    /** Moves the cursor if there is one, else the read-out; the part that is seen follows. */
    private void moveTo(double x) {
        pointer.letGo();
        chart.setReadOut(hasCursor() ? Double.NaN : x);
        if (hasCursor() && frame.filled) {
            chart.cursorXProperty().set(chart.inWords().snapped(x));
        }
        double position = frame.horizontal.position(x);
        if (frame.isZoomed() && (position < 0 || position > 1)) {
            chart.viewProperty().set(ChartView.moved(frame, position - 0.5, 0));
        }
    }
}
