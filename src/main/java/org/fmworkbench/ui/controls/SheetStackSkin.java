package org.fmworkbench.ui.controls;

import java.util.function.DoubleFunction;
import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Painting, pointer and keys of a {@link SheetStack}. */
final class SheetStackSkin extends CanvasSkin<SheetStack> {
    private final EventHandler<KeyEvent> keys = this::pressed;
    private SheetGrid grid;
    private TilePaint tiles;

    SheetStackSkin(SheetStack stack) {
        super(stack);
        surface().setOnMousePressed(this::clicked);
        stack.addEventHandler(KeyEvent.KEY_PRESSED, keys);
    }

    @Override
    public void dispose() {
        if (getSkinnable() != null) {
            getSkinnable().removeEventHandler(KeyEvent.KEY_PRESSED, keys);
        }
        super.dispose();
    }

    @Override
    void arrange(double width, double height) {
        grid = new SheetGrid(Math.max(1, getSkinnable().count()), width, height - type().em() * 2.4, type().em());
    }

    @Override
    void paint(Brush brush, double width, double height, boolean everything) {
        SheetStack stack = getSkinnable();
        if (stack.count() == 0) {
            return;
        }
        if (tiles == null || !tiles.isOf(palette())) {
            tiles = new TilePaint(palette());
        }
        double largest = 0;
        SquareSides[] sides = new SquareSides[stack.count()];
        double[] lengths = new double[stack.count()];
        for (int s = 0; s < sides.length; s++) {
            double[] entries = stack.entries(s);
            sides[s] = new SquareSides(entries, entries.length, grid.side);
            lengths[s] = sides[s].total() * AutoLimit.magnitude(entries, 0, entries.length);
            largest = Math.max(largest, lengths[s]);
        }
        for (int s = sides.length - 1; s >= 0; s--) {
            double length = largest > 0 && largest < Double.POSITIVE_INFINITY ? lengths[s] / largest * grid.side : 0;
            paintSheet(brush, s, sides[s], length, width, height);
        }
        paintTotal(brush, width, height);
    }

    private void paintSheet(Brush brush, int s, SquareSides sides, double length, double width, double height) {
        SheetStack stack = getSkinnable();
        double em = type().em();
        double t = stack.spread();
        double middle = grid.x(s) + grid.cellWidth / 2;
        double bottom = grid.y(s) + grid.cellHeight - em * 2.9;
        double stackMiddle = width / 2 + s * 4;
        double stackBottom = height / 2 + grid.side / 2 - s * 4;
        double x = snap(stackMiddle + t * (middle - stackMiddle) - grid.side / 2);
        double y = snap(stackBottom + t * (bottom - stackBottom) - grid.side);
        brush.rect(x, y, grid.side, grid.side, palette().scale().color(0, 1));
        paintTiles(brush, stack.entries(s), sides, x, y + grid.side - length, length);
        boolean isChosen = s == stack.chosenProperty().get();
        if (isChosen) {
            brush.frame(x - 2, y - 2, grid.side + 4, grid.side + 4, 2, palette().ink());
        }
        if (t == 1) {
            Ruler ruler = isChosen ? type().bold() : type().base();
            String name = ruler.fit(stack.name(s), grid.cellWidth);
            brush.center(ruler, name, middle, bottom + em * 0.95, palette().muted());
            String number = type().bold().fit(stack.number(s), grid.cellWidth);
            brush.center(
                    type().bold(), number, middle, bottom + em * 2.15, palette().ink());
        }
    }

    private void paintTiles(Brush brush, double[] entries, SquareSides sides, double x, double y, double length) {
        if (length < 1) {
            return;
        }
        double scale = sides.scale(0, entries.length, length);
        Tracks rows = sides.tracks(0, entries.length, y, scale, this::snap);
        Tracks columns = sides.tracks(0, entries.length, x, scale, this::snap);
        for (int i = 0; i < entries.length; i++) {
            for (int j = 0; j < i; j++) {
                double gap = columns.size(j) >= 4 && rows.size(i) >= 4 ? 1 : 0;
                double w = columns.size(j) - gap;
                double h = rows.size(i) - gap;
                double product = entries[i] * entries[j];
                tiles.fill(brush, columns.from(j), rows.from(i), w, h, product, false);
                paintNumber(brush, new double[] {columns.from(j), rows.from(i), w, h}, product);
            }
        }
    }

    private void paintNumber(Brush brush, double[] tile, double product) {
        DoubleFunction<String> format = getSkinnable().numberFormat();
        NumberFit fit = NumberFit.choose(format, format, type(), tile[2], tile[3], Math.abs(product));
        if (fit != null) {
            Ruler ruler = fit.ruler() == type().large() ? type().base() : fit.ruler();
            tiles.text(brush, ruler, format.apply(product), tile, product, false);
        }
    }

    private void paintTotal(Brush brush, double width, double height) {
        SheetStack stack = getSkinnable();
        if (stack.spread() == 1) {
            String total = type().largeBold().fit(stack.totalName() + " = " + stack.total(), width);
            brush.center(
                    type().largeBold(),
                    total,
                    width / 2,
                    Math.min(height, grid.bottom() + type().em() * 2.4) - type().em() * 1.1,
                    palette().ink());
        }
    }

    private void clicked(MouseEvent event) {
        getSkinnable().requestFocus();
        int place = grid == null ? -1 : grid.at(event.getX(), event.getY());
        if (place >= 0 && place < getSkinnable().count()) {
            getSkinnable().chosenProperty().set(place);
        }
        event.consume();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || grid == null) {
            return;
        }
        int step =
                switch (event.getCode()) {
                    case LEFT -> -1;
                    case RIGHT -> 1;
                    case UP -> -grid.columns;
                    case DOWN -> grid.columns;
                    default -> 0;
                };
        int next = getSkinnable().chosenProperty().get() + step;
        if (step != 0) {
            if (next >= 0 && next < getSkinnable().count()) {
                getSkinnable().chosenProperty().set(next);
            }
            event.consume();
        }
    }
}
