package org.fmworkbench.ui.controls;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Painting and hit-testing of a {@link OneHotDiagram}: one line a field, and V at the right. */
final class OneHotSkin extends GridSkin<OneHotDiagram> {
    private Tracks lines = Tracks.even(0, 0, 1, v -> v);
    private double left;
    private double nameWidth;
    private double valueWidth;
    private double sumWidth;
    private double stripX;
    private double sumX;
    private double tableX;
    private double tableWidth;
    private double tableEnd;
    private OneHotStrip strip;

    OneHotSkin(OneHotDiagram diagram) {
        super(diagram);
    }

    @Override
    void arrange(double width, double height) {
        OneHotDiagram d = getSkinnable();
        double em = type().em();
        double top = titleHeight() + Math.rint(em * 1.6);
        double bottom = height - readOutHeight();
        double line = Math.min((bottom - top) / Math.max(1, d.fields()), em * 3.4);
        lines = Tracks.even(top, d.fields(), line >= 10 ? Math.floor(line) : line, this::snap);
        measure(width);
        left = Math.rint(em * 0.6);
        stripX = Math.ceil(left + nameWidth + valueWidth + em * 1.6);
        tableWidth = Math.rint(em * 1.8);
        tableEnd = Math.max(lines.end(), Math.min(bottom - em * 0.5, top + em * 12)) - 2;
        double right = Math.ceil(Math.min(blockWidth(), width * 0.2));
        double most = width - right - tableWidth - em * 0.5;
        double heads = type().base().width(Words.get("onehot.column"));
        double room = Math.max(0, most - em * 5 - sumWidth - em * 1.4 - stripX);
        double tallest = Math.min(em * 2, line * 0.7);
        double cell = Math.min(tallest, room / Math.max(1, longest()));
        if (cell < em * 1.3) {
            cell = Math.min(Math.min(tallest, em * 1.3), room / OneHotStrip.FEWEST);
        }
        cell = Math.floor(Math.max(4, cell));
        strip = new OneHotStrip(stripX, room, cell);
        sumX = Math.ceil(stripX + Math.max(heads, strip.widest(getSkinnable())) + em * 1.4);
        tableX = Math.floor(Math.min(most, sumX + sumWidth + em * 9));
    }

    private int longest() {
        int most = 0;
        for (int i = 0; i < getSkinnable().fields(); i++) {
            most = Math.max(most, getSkinnable().size(i));
        }
        return most;
    }

    private void measure(double width) {
        OneHotDiagram d = getSkinnable();
        nameWidth = 0;
        valueWidth = type().em() * 3;
        sumWidth = 0;
        for (int i = 0; i < d.fields(); i++) {
            nameWidth = Math.max(nameWidth, type().bold().width(d.field(i)));
            valueWidth = Math.max(valueWidth, type().bold().width(d.value(i)));
            sumWidth = Math.max(sumWidth, d.hasRow() ? type().bold().width(sum(i)) : 0);
        }
        nameWidth = Math.ceil(Math.min(nameWidth, width * 0.2));
        valueWidth = Math.ceil(Math.min(valueWidth, width * 0.2));
    }

    /** What is written beside V's part that belongs to field i: its name and its rows. */
    private String block(int i) {
        OneHotDiagram d = getSkinnable();
        int last = d.offset(i) + d.size(i) - 1;
        boolean shared = d.fields() > 1 && d.offset(0) == d.offset(1);
        return Words.get("onehot.block", shared ? "" : d.field(i), String.valueOf(d.offset(i)), String.valueOf(last))
                .strip();
    }

    private double blockWidth() {
        double max = 0;
        for (int i = 0; i < getSkinnable().fields(); i++) {
            max = Math.max(max, type().base().width(block(i)));
        }
        return max;
    }

    /** "3 + 1 = 4": offset + value = index. */
    private String sum(int i) {
        OneHotDiagram d = getSkinnable();
        return d.offset(i) + " + " + d.code(i) + " = " + d.index(i);
    }

    private boolean marked(int i, Cell cell, Marks marks) {
        return marks.hasRow(i) || (cell != null && cell.row() == i);
    }

    @Override
    void paint(Brush brush, double width, double height, boolean everything) {
        brush.clear(0, 0, width, height);
        paintTitle(brush, width);
        OneHotDiagram d = getSkinnable();
        if (d.fields() == 0) {
            return;
        }
        paintHeads(brush);
        paintTable(brush);
        for (int i = 0; i < d.fields(); i++) {
            paintLine(brush, i);
        }
        paintReadOut(brush, width, height);
    }

    private void paintHeads(Brush brush) {
        double middle = lines.start() - type().em() * 0.9;
        Color muted = palette().muted();
        brush.left(
                type().base(),
                type().base().fit(Words.get("onehot.field"), nameWidth + type().em()),
                left,
                middle,
                muted);
        brush.left(
                type().base(),
                type().base().fit(Words.get("onehot.value"), valueWidth),
                left + nameWidth + type().em() * 0.8,
                middle,
                muted);
        brush.left(
                type().base(), type().base().fit(Words.get("onehot.column"), sumX - stripX - 4), stripX, middle, muted);
        double room = tableX - sumX - type().em();
        brush.left(type().base(), type().base().fit(Words.get("onehot.index"), room), sumX, middle, muted);
        brush.center(
                type().bold(),
                getSkinnable().tableName(),
                tableX + tableWidth / 2,
                middle,
                palette().ink());
    }

    private void paintLine(Brush brush, int i) {
        OneHotDiagram d = getSkinnable();
        boolean pinned = marked(i, d.getPinned(), d.getPinMarks());
        boolean hovered = marked(i, d.getHovered(), d.getHoverMarks());
        double middle = lines.middle(i);
        boolean texts = lines.size(i) >= type().em() * 1.1 || pinned || hovered;
        Ruler ruler = pinned || hovered ? type().bold() : type().base();
        if (texts) {
            brush.left(
                    ruler,
                    ruler.fit(d.field(i), nameWidth),
                    left,
                    middle,
                    palette().muted());
            brush.left(
                    ruler,
                    ruler.fit(d.value(i), valueWidth),
                    left + nameWidth + type().em() * 0.8,
                    middle,
                    palette().ink());
        }
        if (!d.hasRow()) {
            return;
        }
        strip.paint(brush, type(), d.size(i), d.code(i), middle, Math.min(lines.size(i) - 2, strip.cell()));
        if (texts) {
            brush.right(ruler, sum(i), sumX + sumWidth, middle, palette().ink());
        }
        double x = sumX + sumWidth + type().em() * 0.4;
        double y = tableY(d.index(i) + 0.5);
        connect(brush.graphics(), x, middle, tableX - 2, y, pinned || hovered);
        double h = Math.max(3, rowHeight());
        brush.rect(
                tableX,
                Math.rint(y - h / 2),
                tableWidth,
                Math.rint(h),
                palette().ink());
        if (pinned) {
            brush.pinned(2, lines.from(i) + 2, sumX + sumWidth + 4, lines.size(i) - 4);
        } else if (hovered) {
            brush.hovered(1, lines.from(i) + 1, sumX + sumWidth + 5, lines.size(i) - 2);
        }
    }

    private void connect(GraphicsContext g, double x, double y, double toX, double toY, boolean strong) {
        g.setStroke(strong ? palette().ink() : palette().muted());
        g.setLineWidth(strong ? 2 : 1);
        g.beginPath();
        g.moveTo(x, y);
        double bend = (toX - x) * 0.5;
        g.bezierCurveTo(x + bend, y, toX - bend, toY, toX, toY);
        g.stroke();
        g.setFill(g.getStroke());
        g.fillPolygon(new double[] {toX - 6, toX - 6, toX + 1}, new double[] {toY - 4, toY + 4, toY}, 3);
    }

    private double rowHeight() {
        return (tableEnd - lines.start()) / Math.max(1, getSkinnable().tableRows());
    }

    private double tableY(double row) {
        return lines.start() + row * rowHeight();
    }

    /** V: a frame, a rule where each field's rows begin, and the first and last row's number. */
    private void paintTable(Brush brush) {
        OneHotDiagram d = getSkinnable();
        double top = lines.start();
        brush.rect(tableX, top, tableWidth, tableEnd - top, palette().scale().color(0, 1));
        if (rowHeight() >= 6) {
            for (int r = 1; r < d.tableRows(); r++) {
                brush.rect(
                        tableX, Math.rint(tableY(r)), tableWidth, 1, palette().rule());
            }
        }
        for (int i = 0; i < d.fields(); i++) {
            brush.rect(
                    tableX,
                    Math.rint(tableY(d.offset(i))),
                    tableWidth,
                    1,
                    palette().muted());
        }
        brush.frame(
                tableX, top, tableWidth, Math.rint(tableEnd - top), 1, palette().muted());
        paintBlocks(brush);
    }

    private void paintBlocks(Brush brush) {
        OneHotDiagram d = getSkinnable();
        double x = tableX + tableWidth + type().em() * 0.5;
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < d.fields(); i++) {
            double middle = (tableY(d.offset(i)) + tableY(d.offset(i) + d.size(i))) / 2;
            if (middle - type().em() * 0.6 >= free) {
                String text = type().base().fit(block(i), surface().getWidth() - x);
                brush.left(type().base(), text, x, middle, palette().muted());
                free = middle + type().em() * 0.6;
            }
        }
    }

    @Override
    Cell cellAt(double x, double y) {
        int line = lines.at(y);
        return line >= 0 && x < tableX ? new Cell(line, 0) : null;
    }
}
