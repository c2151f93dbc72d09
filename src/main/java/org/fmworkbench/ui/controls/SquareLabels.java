package org.fmworkbench.ui.controls;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Paints the names and numbers beside a folded square, each with a line to its side where the sides are narrow. */
final class SquareLabels {
    private final FoldedSquare square;
    private final SquareLayout layout;
    private final Type type;
    private final Brush brush;

    SquareLabels(FoldedSquare square, SquareLayout layout, Type type, Brush brush) {
        this.square = square;
        this.layout = layout;
        this.type = type;
        this.brush = brush;
    }

    void paint() {
        SquareView view = layout.view;
        for (int t = 0; t < view.rows().count(); t++) {
            paintLabel(t, view.firstRow() + t);
        }
        for (int t = 0; t < view.columns().count(); t++) {
            paintHead(t, view.firstColumn() + t);
        }
    }

    private boolean isStrong(int thing) {
        Cell cell = square.readOut();
        return cell != null && (cell.row() == thing || cell.column() == thing);
    }

    private void paintLabel(int t, int thing) {
        double em = type.em();
        boolean strong = isStrong(thing);
        Ruler ruler = strong ? type.bold() : type.base();
        double middle = layout.labels.labelMiddles[t];
        double end = layout.view.columns().start() - Math.rint(em * 1.3);
        Color color = strong ? brush.palette().ink() : brush.palette().muted();
        leader(
                end + em * 0.3,
                middle,
                layout.view.columns().start() - 3,
                layout.view.rows().middle(t));
        if (!layout.labels.textLabels) {
            if (strong) {
                brush.right(type.bold(), String.valueOf(thing + 1), end, middle, color);
            }
            return;
        }
        String number = square.number(thing);
        brush.right(ruler, number, end, middle, brush.palette().ink());
        double room = layout.labels.labelWidth - ruler.width(number) - em * 0.4;
        String prefix = layout.labels.textHeads ? "" : thing + 1 + " ";
        brush.right(
                ruler,
                ruler.fit(prefix + square.head(thing), room),
                end - ruler.width(number) - em * 0.4,
                middle,
                color);
    }

    private void paintHead(int t, int thing) {
        double em = type.em();
        boolean strong = isStrong(thing);
        Ruler ruler = strong ? type.bold() : type.base();
        double top = layout.view.rows().start() - layout.labels.headHeight;
        double middle = layout.labels.headMiddles[t];
        double bottom = layout.view.rows().start();
        leader(middle, bottom - em * 0.95, layout.view.columns().middle(t), bottom - 3);
        Color color = strong ? brush.palette().ink() : brush.palette().muted();
        if (!layout.labels.textHeads) {
            brush.center(ruler, String.valueOf(thing + 1), middle, bottom - em * 1.5, color);
            return;
        }
        double room = layout.labels.headRoom - em * 0.35;
        brush.center(ruler, ruler.fit(square.head(thing), room), middle, top + em * 0.7, color);
        Ruler digits = ruler.width(square.number(thing)) <= room ? ruler : type.small();
        brush.center(
                digits,
                digits.fit(square.number(thing), room),
                middle,
                top + em * 1.95,
                brush.palette().ink());
    }

    private void leader(double x1, double y1, double x2, double y2) {
        GraphicsContext g = brush.graphics();
        g.setStroke(brush.palette().muted());
        g.setLineWidth(1);
        g.strokeLine(x1, y1, x2, y2);
    }

    /** What stands beside the diagonal that was taken away, as far as there is room for it. */
    void paintTaken(double width) {
        SquareView view = layout.view;
        if (!view.keepsTaken() || square.position() < 1) {
            return;
        }
        double em = type.em();
        boolean right = view.taken() == SquareView.Taken.RIGHT;
        int last = view.columns().count() - 1;
        double headHalf = layout.labels.textHeads ? layout.labels.headRoom / 2 : em * 0.7;
        double from = right ? layout.labels.headMiddles[last] + headHalf : 0;
        double to = right ? width : view.columns().start() - Math.rint(em * 0.6);
        boolean full = type.bold().width(square.takenCaption()) <= to - from;
        String text = full ? square.takenCaption() : square.takenBrief();
        if (type.bold().width(text) > to - from) {
            return;
        }
        double half = type.bold().width(text) / 2;
        double wanted = right ? view.takenAt() + layout.widestSide / 2 : to - half;
        double middle = Math.max(from + half, Math.min(to - half, wanted));
        double y = right ? view.rows().start() - em * 0.95 : view.takenAt() + em * 0.6;
        brush.center(type.bold(), text, middle, y, brush.palette().ink());
    }
}
