package org.fmworkbench.ui.controls;

import javafx.event.EventHandler;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;

/** Legend, axes, read-out, pointer and keys of a {@link SeriesChart}. */
final class SeriesChartSkin extends CanvasSkin<SeriesChart> {
    private final ChartFrame frame = new ChartFrame();
    private final CurvePainter curves = new CurvePainter();
    private final ChartLegend legend;
    private final EventHandler<KeyEvent> keys = this::pressed;
    /** Where the pointer is, so that the read-out stays under it while the axis grows; NaN when it is not there. */
    private double pointer = Double.NaN;

    SeriesChartSkin(SeriesChart chart) {
        super(chart);
        legend = new ChartLegend(chart);
        surface().setOnMouseMoved(this::moved);
        surface().setOnMouseDragged(this::moved);
        surface().setOnMouseExited(e -> leave());
        surface().setOnMousePressed(e -> chart.requestFocus());
        chart.addEventHandler(KeyEvent.KEY_PRESSED, keys);
    }

    @Override
    public void dispose() {
        if (getSkinnable() != null) {
            getSkinnable().removeEventHandler(KeyEvent.KEY_PRESSED, keys);
        }
        super.dispose();
    }

    private void moved(MouseEvent event) {
        boolean inside = event.getX() >= frame.left - 4 && event.getX() <= frame.right() + 4;
        pointer = inside ? event.getX() : Double.NaN;
        followPointer();
    }

    private void leave() {
        pointer = Double.NaN;
        followPointer();
    }

    private void followPointer() {
        boolean shown = !Double.isNaN(pointer) && frame.filled;
        getSkinnable().setReadOut(shown ? frame.horizontal.value((pointer - frame.left) / frame.width) : Double.NaN);
    }

    private void pressed(KeyEvent event) {
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

    /** Moves the read-out to the next point of the curve with the most points on screen, at least one pixel on. */
    private void step(int direction, KeyEvent event) {
        double now = getSkinnable().readOutX();
        if (Double.isNaN(now)) {
            return;
        }
        double pixel = (frame.horizontal.high() - frame.horizontal.low()) / Math.max(1, frame.width);
        double best = Double.NaN;
        for (ChartSeries s : getSkinnable().getSeries()) {
            int i = s.nearest(now + direction * pixel);
            while (i >= 0 && i < s.count() && (s.x(i) - now) * direction < pixel * 0.999) {
                i += direction;
            }
            if (i >= 0 && i < s.count() && !(Math.abs(s.x(i) - now) >= Math.abs(best - now))) {
                best = s.x(i);
            }
        }
        moveTo(Double.isNaN(best) ? now : best, event);
    }

    private void moveTo(double x, KeyEvent event) {
        pointer = Double.NaN;
        getSkinnable().setReadOut(x);
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
        paintAxes(brush, width);
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
        } else if (!Double.isNaN(chart.readOutProperty().get())) {
            paintReadOut(brush);
        }
    }

    private void paintAxes(Brush brush, double width) {
        double em = type().em();
        Color muted = palette().muted();
        for (double tick : frame.vertical.ticks()) {
            double y = Math.rint(frame.y(tick));
            brush.rect(frame.left, y, frame.width, 1, palette().rule());
            String label = frame.filled ? frame.vertical.label(tick) : "";
            brush.right(type().base(), label, frame.left - Math.rint(em * 0.5), y, muted);
        }
        double line = frame.bottom() + em * 1.0;
        brush.rect(frame.left, frame.bottom(), frame.width, 1, muted);
        for (double tick : frame.horizontal.ticks()) {
            double x = Math.rint(frame.x(tick));
            brush.rect(x, frame.bottom(), 1, 5, muted);
            brush.center(type().base(), frame.filled ? frame.horizontal.label(tick) : "", x, line, muted);
        }
        brush.right(type().base(), getSkinnable().horizontalTitleProperty().get(), width, line, muted);
    }

    private void paintReadOut(Brush brush) {
        SeriesChart chart = getSkinnable();
        double at = chart.readOutX();
        double x = Math.rint(frame.x(at));
        brush.rect(x, frame.top, 1, frame.height, palette().ink());
        GraphicsContext g = brush.graphics();
        double r = Math.max(4, type().em() * 0.3);
        for (ChartSeries s : chart.getSeries()) {
            int i = s.nearest(at);
            double y = i < 0 ? Double.NaN : frame.y(s.y(i));
            if (Math.abs(y) < Double.POSITIVE_INFINITY) {
                double px = frame.x(s.x(i));
                g.setFill(palette().background());
                g.fillOval(px - r, y - r, 2 * r, 2 * r);
                g.setStroke(chart.tone(s.colour()));
                g.setLineWidth(2);
                g.strokeOval(px - r, y - r, 2 * r, 2 * r);
            }
        }
    }
}
