package org.fmworkbench.ui.controls;

import javafx.event.EventHandler;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;

/** Shows a {@link SeriesChart} on a canvas, and makes files of it. */
final class SeriesChartSkin extends CanvasSkin<SeriesChart> {
    private final ChartPainter painter;
    private final ChartPointer pointer;
    private final EventHandler<KeyEvent> keys;

    SeriesChartSkin(SeriesChart chart) {
        super(chart);
        painter = new ChartPainter(chart);
        pointer = new ChartPointer(chart, painter);
        pointer.listenTo(surface());
        keys = new ChartKeys(chart, painter.frame(), pointer)::pressed;
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
        return painter.frame();
    }

    /** Paints the curves, for tests. */
    CurvePainter curves() {
        return painter.curves();
    }

    /** The entries above the chart, for tests. */
    ChartLegend legend() {
        return painter.legend();
    }

    @Override
    void arrange(double width, double height) {
        painter.arrange(type(), width, height);
        pointer.arranged();
    }

    @Override
    void paint(Brush brush, double width, double height, boolean everything) {
        painter.paint(new CanvasPen(brush), palette());
    }

    String toSvg() {
        SeriesChart chart = getSkinnable();
        SvgPen pen = new SvgPen(chart.getWidth(), chart.getHeight(), palette().background(), chart.describe());
        paintAnew(pen);
        return pen.finished();
    }

    Image toImage(double scale) {
        SeriesChart chart = getSkinnable();
        Canvas canvas = new Canvas(Math.ceil(chart.getWidth() * scale), Math.ceil(chart.getHeight() * scale));
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.scale(scale, scale);
        paintAnew(new CanvasPen(new Brush(graphics, palette())));
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(palette().background());
        return canvas.snapshot(parameters, null);
    }

    private void paintAnew(Pen pen) {
        SeriesChart chart = getSkinnable();
        ChartPainter onPaper = new ChartPainter(chart);
        onPaper.arrange(type(), chart.getWidth(), chart.getHeight());
        onPaper.paint(pen, palette());
    }
}
