package org.fmworkbench.ui.controls;

import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Painting, pointer and keys of a {@link TimeBar}. */
final class TimeBarSkin extends CanvasSkin<TimeBar> {
    /** Room for half the thumb at either end. */
    private static final double END = 7;

    private static final double[] STEPS = {1, 2, 5};

    private final EventHandler<KeyEvent> keys = this::pressed;

    TimeBarSkin(TimeBar bar) {
        super(bar);
        surface().setOnMouseMoved(e -> bar.point(tick(e)));
        surface().setOnMouseExited(e -> bar.point(-1));
        surface().setOnMousePressed(this::drag);
        surface().setOnMouseDragged(this::drag);
        bar.addEventHandler(KeyEvent.KEY_PRESSED, keys);
    }

    @Override
    public void dispose() {
        if (getSkinnable() != null) {
            getSkinnable().removeEventHandler(KeyEvent.KEY_PRESSED, keys);
        }
        super.dispose();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            getSkinnable().requestFocus();
            getSkinnable().point(tick(event));
            getSkinnable().travel(tick(event));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return; // these belong to the window
        }
        TimeBar bar = getSkinnable();
        long epoch = bar.span();
        switch (event.getCode()) {
            case LEFT, DOWN -> bar.travel(bar.at() - 1);
            case RIGHT, UP -> bar.travel(bar.at() + 1);
            case PAGE_UP -> bar.travel(Math.floorDiv(bar.at() - 1, epoch) * epoch);
            case PAGE_DOWN -> bar.travel((Math.floorDiv(bar.at(), epoch) + 1) * epoch);
            case HOME -> bar.travel(0);
            case END -> bar.travel(bar.end());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private long tick(MouseEvent event) {
        double room = Math.max(1, surface().getWidth() - 2 * END);
        double part = Math.max(0, Math.min(1, (event.getX() - END) / room));
        return Math.round(part * getSkinnable().end());
    }

    private double x(long tick, double width) {
        long end = Math.max(1, getSkinnable().end());
        return END + (width - 2 * END) * tick / end;
    }

    @Override
    double preferredHeight() {
        return Math.ceil(type().em() * 1.9);
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return top + bottom + preferredHeight();
    }

    @Override
    void arrange(double width, double height) {
        // Everything follows from the size.
    }

    @Override
    void paint(Brush brush, double width, double height, boolean everything) {
        TimeBar bar = getSkinnable();
        brush.clear(0, 0, width, height);
        double thick = Math.max(4, Math.rint(type().em() * 0.35));
        double track = Math.rint(height - thick - 4);
        double here = Math.rint(x(bar.at(), width));
        brush.rect(END, track, width - 2 * END, thick, bar.tone(Tone.RULE)); // what was, and is ahead of one again
        brush.rect(END, track, here - END, thick, bar.tone(Tone.INK));
        if (bar.end() > 0) {
            ticks(brush, width, track);
            for (long mark : bar.marks()) {
                diamond(brush, x(mark, width), track + thick / 2, thick);
            }
            if (bar.pointedProperty().get() >= 0) {
                brush.rect(
                        Math.rint(x(bar.pointedProperty().get(), width)),
                        track - 4,
                        1,
                        thick + 8,
                        palette().ink());
            }
        }
        thumb(brush, here, track + thick / 2);
    }

    /** Ends of epochs, as many as there is room for, with numbers. */
    private void ticks(Brush brush, double width, double track) {
        TimeBar bar = getSkinnable();
        double apart = (width - 2 * END) * bar.span() / bar.end();
        double middle = type().small().lineHeight() / 2;
        String name = bar.spanNameProperty().get();
        double free = END + type().small().width(name) + 8;
        long every = every(apart);
        if (bar.end() >= bar.span()) {
            brush.left(type().small(), name, END, middle, palette().muted());
        }
        long fine = apart >= 5 ? 1 : every;
        for (long epoch = fine; epoch * bar.span() <= bar.end(); epoch += fine) {
            double x = Math.rint(x(epoch * bar.span(), width));
            boolean numbered = epoch % every == 0;
            brush.rect(
                    x,
                    track - (numbered ? 4 : 2),
                    1,
                    numbered ? 4 : 2,
                    palette().muted());
            String number = Long.toString(epoch);
            double half = type().small().width(number) / 2;
            if (numbered && x - half >= free) {
                double left = Math.min(x - half, width - 2 * half);
                brush.left(
                        type().small(),
                        number,
                        Math.rint(left),
                        middle,
                        palette().muted());
                free = x + half + 6;
            }
        }
    }

    /** The smallest round number of epochs whose numbers do not touch. */
    private long every(double apart) {
        double needed = 4 * type().small().width("0");
        for (long scale = 1; ; scale *= 10) {
            for (double step : STEPS) {
                if (apart * step * scale >= needed) {
                    return (long) (step * scale);
                }
            }
        }
    }

    private void diamond(Brush brush, double x, double y, double size) {
        brush.graphics().setFill(palette().background());
        polygon(brush, x, y, size + 2);
        brush.graphics().setFill(palette().ink());
        polygon(brush, x, y, size);
    }

    private static void polygon(Brush brush, double x, double y, double size) {
        brush.graphics()
                .fillPolygon(new double[] {x - size, x, x + size, x}, new double[] {y, y - size, y, y + size}, 4);
    }

    private void thumb(Brush brush, double x, double y) {
        double radius = Math.max(5, Math.rint(type().em() * 0.42));
        brush.graphics().setFill(palette().background());
        brush.graphics().fillOval(x - radius - 1, y - radius - 1, 2 * radius + 2, 2 * radius + 2);
        brush.graphics().setFill(palette().ink());
        brush.graphics().fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
