package org.fmworkbench.ui.controls;

import javafx.scene.input.MouseEvent;

/** Painting, pointer and keys of a {@link FoldedSquare}. */
final class FoldedSquareSkin extends GridSkin<FoldedSquare> {
    private SquareLayout layout;
    private TilePaint tiles;

    FoldedSquareSkin(FoldedSquare square) {
        super(square);
        surface().addEventFilter(MouseEvent.MOUSE_PRESSED, this::moveLens);
        surface().addEventFilter(MouseEvent.MOUSE_DRAGGED, this::moveLens);
    }

    private double lineHeight() {
        return Math.ceil(type().em() * 1.8);
    }

    @Override
    void arrange(double width, double height) {
        double bottom = height - lineHeight();
        layout = new SquareLayout(getSkinnable(), type(), width, titleHeight(), bottom, this::snap);
    }

    @Override
    void paint(Brush brush, double width, double height, boolean everything) {
        FoldedSquare square = getSkinnable();
        paintTitle(brush, width);
        if (square.describe().equals(square.message()) && !square.message().isEmpty()) {
            Ruler ruler = type().base();
            String text = ruler.fit(square.message(), width);
            brush.center(ruler, text, width / 2, height / 2, palette().muted());
            return;
        }
        if (square.size() == 0) {
            return;
        }
        if (tiles == null || !tiles.isOf(palette())) {
            tiles = new TilePaint(palette());
        }
        SquarePainter painter = new SquarePainter(square, type(), tiles, brush);
        SquareMarks marks = new SquareMarks(square, brush);
        if (layout.overview != null) {
            painter.paint(layout.overview);
            marks.paintLens(layout.overview);
            paintOverviewText(brush, width);
        }
        SquareLabels labels = new SquareLabels(square, layout, type(), brush);
        labels.paint();
        labels.paintTaken(width);
        painter.paint(layout.view);
        marks.paint(layout.view);
        paintReadOutLine(brush, width, height - lineHeight() * 0.5);
    }

    private void paintReadOutLine(Brush brush, double width, double middle) {
        FoldedSquare square = getSkinnable();
        Cell cell = square.readOut();
        Ruler ruler = cell == null ? type().base() : type().bold();
        String text = square.describe();
        if (cell != null && ruler.width(text) > width - 4) {
            text = TileWords.of(square, cell, false);
        }
        brush.left(ruler, ruler.fit(text, width - 4), 0, middle, palette().ink());
    }

    private void paintOverviewText(Brush brush, double width) {
        Lens lens = getSkinnable().lens();
        Ruler ruler = type().base();
        double em = type().em();
        SquareView overview = layout.overview;
        String whole = Words.get("square.overview", getSkinnable().size());
        brush.left(
                ruler,
                ruler.fit(whole, width),
                2,
                titleHeight() + em * 0.7,
                palette().ink());
        double line = em * 1.45;
        double x = layout.isStacked ? overview.columns().end() + em : 2;
        double y = layout.isStacked
                ? overview.rows().start() + em * 0.6
                : overview.rows().end() + line;
        double room = layout.isStacked ? width - x : overview.columns().end() + em;
        String[] texts = {
            Words.get("square.lens.rows", lens.row() + 1, lens.row() + lens.count()),
            Words.get("square.lens.columns", lens.column() + 1, lens.column() + lens.count()),
            Words.get("square.lens.times", Decimals.significant(layout.enlargement, 2))
        };
        for (int l = 0; l < texts.length; l++) {
            brush.left(
                    ruler, ruler.fit(texts[l], room), x, y + l * line, palette().muted());
        }
    }

    private void moveLens(MouseEvent event) {
        if (layout == null || layout.overview == null) {
            return;
        }
        int i = layout.overview.rowAt(event.getY());
        int j = layout.overview.columnAt(event.getX());
        if (i >= 0 && j >= 0) {
            int half = getSkinnable().lens().count() / 2;
            getSkinnable().requestFocus();
            getSkinnable().moveLens(i - half, j - half);
            event.consume();
        }
    }

    @Override
    void reveal(Cell cell) {
        getSkinnable().reveal(cell);
    }

    @Override
    Cell cellAt(double x, double y) {
        if (layout == null || !getSkinnable().message().isEmpty()) {
            return null;
        }
        SquareView view = layout.view;
        int i = view.rowAt(y);
        int j = view.columnAt(x);
        if (i >= 0 && j >= 0) {
            return tileAt(i, j);
        }
        int taken = getSkinnable().isFoldedAtLeast(Fold.WITHOUT_DIAGONAL) ? view.takenAt(x, y) : -1;
        if (taken >= 0) {
            return new Cell(taken, taken);
        }
        return labelAt(x, y);
    }

    private Cell tileAt(int i, int j) {
        FoldedSquare square = getSkinnable();
        boolean gone =
                i == j ? square.isFoldedAtLeast(Fold.WITHOUT_DIAGONAL) : j > i && square.isFoldedAtLeast(Fold.FOLDED);
        return gone ? null : new Cell(i, j);
    }

    private Cell labelAt(double x, double y) {
        SquareView view = layout.view;
        double em = type().em();
        if (x < view.columns().start() && x > view.columns().start() - em * 1.3 - layout.labels.labelWidth) {
            int t = nearest(layout.labels.labelMiddles, y, em * 0.7);
            return t < 0 ? null : new Cell(view.firstRow() + t, Cell.ALL);
        }
        if (y < view.rows().start() && y > view.rows().start() - layout.labels.headHeight) {
            int t = nearest(layout.labels.headMiddles, x, layout.labels.headRoom / 2);
            return t < 0 ? null : new Cell(Cell.ALL, view.firstColumn() + t);
        }
        return null;
    }

    private static int nearest(double[] middles, double position, double within) {
        int best = -1;
        double distance = within;
        for (int t = 0; t < middles.length; t++) {
            double d = Math.abs(middles[t] - position);
            if (d < distance) {
                distance = d;
                best = t;
            }
        }
        return best;
    }
}
