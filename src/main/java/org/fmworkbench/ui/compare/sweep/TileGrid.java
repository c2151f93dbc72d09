package org.fmworkbench.ui.compare.sweep;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.TilePane;
import javafx.scene.text.Font;

/** Lays tiles out in columns that fill the width, and in rows that fill the height as long as they are high enough to be read. */
public final class TileGrid extends ScrollPane {
    private static final double GAP = 8;
    private static final double LEAST_WIDTH = 12.5;
    private static final double LEAST_HEIGHT = 9.5;
    private static final double MOST_HEIGHT = 17;

    private final TilePane pane = new TilePane(GAP, GAP);
    private ReadOnlyObjectProperty<Font> font;

    /** A grid without tiles. */
    public TileGrid() {
        getStyleClass().add("tile-grid");
        setContent(pane);
        setFitToWidth(true);
        viewportBoundsProperty().subscribe(this::fit);
    }

    /** Sizes follow this font. */
    void follow(ReadOnlyObjectProperty<Font> of) {
        font = of;
        of.subscribe(this::fit);
    }

    void setTiles(List<? extends Node> tiles) {
        pane.getChildren().setAll(tiles);
        fit();
    }

    private void fit() {
        Bounds room = getViewportBounds();
        int tiles = pane.getChildren().size();
        if (tiles == 0 || room.getWidth() < 1 || font == null) {
            return;
        }
        double em = font.get().getSize();
        int most = (int) Math.max(1, room.getWidth() / (em * LEAST_WIDTH));
        int columns = (int) Math.min(most, Math.ceil(Math.sqrt(tiles)));
        int rows = (tiles + columns - 1) / columns;
        double height = (room.getHeight() - GAP * (rows - 1)) / rows;
        pane.setPrefColumns(columns);
        pane.setPrefTileWidth(Math.floor((room.getWidth() - GAP * (columns - 1)) / columns) - 1);
        pane.setPrefTileHeight(Math.floor(Math.max(em * LEAST_HEIGHT, Math.min(em * MOST_HEIGHT, height))));
    }
}
