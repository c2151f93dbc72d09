package org.fmworkbench.ui.controls;

import javafx.scene.paint.Color;
import org.fmworkbench.ui.controls.Pen.Align;

/** Paints the axes of a chart: lines, numbers, the title of the x axis, and the lane for zeros. */
final class ChartAxes {

    void paint(Pen pen, Palette palette, SeriesChart chart, ChartFrame frame, Type type, double width) {
        double em = type.em();
        Color muted = palette.muted();
        double numbers = frame.left - Math.rint(em * 0.5);
        for (double tick : frame.vertical.ticks()) {
            double y = Math.rint(frame.y(tick));
            pen.rect(frame.left, y, frame.width, 1, palette.rule());
            pen.text(type.base(), frame.filled ? frame.vertical.label(tick) : "", numbers, y, muted, Align.RIGHT);
        }
        if (frame.lane > 0) {
            pen.text(type.base(), "0", numbers, frame.y(0), muted, Align.RIGHT);
            pen.rect(frame.left, frame.bottom() - frame.lane, frame.width, 1, muted);
        }
        double line = frame.bottom() + em;
        pen.rect(frame.left, frame.bottom(), frame.width, 1, muted);
        double end = Double.NEGATIVE_INFINITY;
        for (double tick : frame.horizontal.ticks()) {
            double x = Math.rint(frame.x(tick));
            pen.rect(x, frame.bottom(), 1, 5, muted);
            String label = frame.filled ? frame.horizontal.label(tick) : "";
            double half = type.base().width(label) / 2;
            if (x - half > end + em * 0.4) {
                pen.text(type.base(), label, x, line, muted, Align.CENTER);
                end = x + half;
            }
        }
        double titleLine = frame.titleBelow ? line + em * 1.25 : line;
        double right = frame.titleBelow ? frame.right() : width;
        pen.text(type.base(), chart.horizontalTitleProperty().get(), right, titleLine, muted, Align.RIGHT);
    }
}
