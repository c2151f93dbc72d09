package org.fmworkbench.ui.controls;

import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;

/** Painting, scrolling and selection of a {@link BarList}. */
final class BarListSkin extends CanvasSkin<BarList> {
    private static final int PREFERRED_LINES = 12;

    private final EventHandler<KeyEvent> keys = this::pressed;
    private double lineHeight = 1;
    private double labelWidth;
    private double countWidth;
    private double largest;
    private int shown;
    private int first;
    private boolean scrolls;

    BarListSkin(BarList list) {
        super(list);
        surface().setOnScroll(e -> {
            if (scrolls) {
                scrollTo(first - (int) Math.signum(e.getDeltaY()) * Math.max(1, shown / 4));
                e.consume();
            }
        });
        surface().setOnMouseMoved(e -> list.select(lineAt(e.getY())));
        surface().setOnMouseExited(e -> list.select(-1));
        surface().setOnMousePressed(e -> list.requestFocus());
        list.addEventHandler(KeyEvent.KEY_PRESSED, keys);
    }

    @Override
    public void dispose() {
        if (getSkinnable() != null) {
            getSkinnable().removeEventHandler(KeyEvent.KEY_PRESSED, keys);
        }
        super.dispose();
    }

    void scrollTo(int line) {
        first = Math.max(0, Math.min(getSkinnable().size() - shown, line));
        invalidate(true);
    }

    private int lineAt(double y) {
        int line = first + (int) Math.floor(y / lineHeight);
        return y >= 0 && line < Math.min(first + shown, getSkinnable().size()) ? line : -1;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(-1, event);
            case DOWN -> move(1, event);
            case PAGE_UP -> move(-10, event);
            case PAGE_DOWN -> move(10, event);
            default -> {
                // Other keys belong to the window.
            }
        }
    }

    private void move(int lines, KeyEvent event) {
        BarList list = getSkinnable();
        if (list.size() == 0) {
            return;
        }
        int line = Math.max(0, Math.min(list.size() - 1, list.selectedProperty().get() + lines));
        list.select(line);
        if (line < first || line >= first + shown) {
            scrollTo(line < first ? line : line - shown + 1);
        }
        event.consume();
    }

    @Override
    double preferredHeight() {
        return Math.ceil(type().em() * 1.55)
                * Math.max(1, Math.min(PREFERRED_LINES, getSkinnable().size()));
    }

    @Override
    void arrange(double width, double height) {
        BarList list = getSkinnable();
        double em = type().em();
        lineHeight = Math.ceil(em * 1.55);
        int fitting = (int) Math.max(1, height / lineHeight + 0.01);
        scrolls = fitting < list.size();
        shown = Math.min(fitting, list.size());
        first = Math.max(0, Math.min(list.size() - shown, first));
        labelWidth = 0;
        countWidth = 0;
        largest = 0;
        for (int i = 0; i < list.size(); i++) {
            largest = Math.max(largest, list.count(i));
            countWidth = Math.max(countWidth, type().base().width(list.countText(i)));
            labelWidth = Math.max(labelWidth, type().base().width(list.label(i)));
        }
        labelWidth = Math.ceil(Math.min(labelWidth + 1, Math.max(0, width - countWidth) * 0.5));
    }

    @Override
    void paint(Brush brush, double width, double height, boolean everything) {
        BarList list = getSkinnable();
        double em = type().em();
        double left = Math.ceil(labelWidth + em * 0.5);
        double end = width - (scrolls ? 6 : 0);
        double room = Math.max(1, end - left - countWidth - em * 0.5);
        for (int i = first; i < first + shown; i++) {
            double y = (i - first) * lineHeight;
            double middle = y + lineHeight / 2;
            boolean strong = i == list.selectedProperty().get();
            Ruler ruler = strong ? type().bold() : type().base();
            brush.left(
                    ruler,
                    ruler.fit(list.label(i), labelWidth),
                    0,
                    middle,
                    palette().ink());
            double length =
                    largest > 0 ? Math.max(list.count(i) > 0 ? 1 : 0, Math.rint(room * list.count(i) / largest)) : 0;
            brush.rect(left, y + 3, length, lineHeight - 6, list.tone(Tone.BAR));
            brush.left(
                    ruler,
                    list.countText(i),
                    left + length + Math.rint(em * 0.4),
                    middle,
                    palette().muted());
        }
        if (scrolls) {
            double all = shown * lineHeight;
            double part = Math.max(12, all * shown / list.size());
            double y = (all - part) * first / Math.max(1, list.size() - shown);
            brush.rect(width - 4, 0, 4, all, palette().rule());
            brush.rect(width - 4, Math.rint(y), 4, Math.rint(part), palette().muted());
        }
    }
}
