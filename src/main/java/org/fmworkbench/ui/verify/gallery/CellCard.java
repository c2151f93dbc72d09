package org.fmworkbench.ui.verify.gallery;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.verify.gallery.GalleryFrame.CellWords;
import org.kordamp.ikonli.javafx.FontIcon;

/** One mistake on one probe row: the row, and once it is seen what is right, what the mistake gives, and how far off it is. */
public final class CellCard extends VBox {
    private static final String[] HEADS = {"cell.expected", "cell.got", "cell.off", "cell.bound"};

    private final Texts texts = Texts.beside(CellCard.class);
    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label numbers = new Label();
    private final Label of = new Label("", icon);
    private final GridPane grid = new GridPane();
    private final Label[] values = new Label[HEADS.length];

    /** An empty card. */
    public CellCard() {
        getStyleClass().add("cell-card");
        title.getStyleClass().add("head");
        of.getStyleClass().add("verdict");
        of.setWrapText(true);
        numbers.setWrapText(true);
        numbers.setMinHeight(USE_PREF_SIZE);
        grid.getStyleClass().add("cell-grid");
        for (int n = 0; n < HEADS.length; n++) {
            Label head = new Label(texts.get(HEADS[n]));
            head.getStyleClass().add("muted");
            values[n] = new Label();
            values[n].getStyleClass().add("head");
            values[n].setMinWidth(USE_PREF_SIZE);
            grid.addColumn(n, head, values[n]);
        }
        getChildren().setAll(title, numbers, of, grid);
        show(null);
    }

    void show(CellWords cell) {
        title.setText(cell == null ? texts.get("cell.choose") : cell.title());
        numbers.setText(cell == null ? "" : cell.numbers());
        boolean known = cell != null && cell.known();
        of.setVisible(known);
        grid.setVisible(known);
        if (known) {
            icon.setIconLiteral(cell.caught() ? "fth-check" : "fth-circle");
            icon.getStyleClass().removeAll("good", "bad");
            icon.getStyleClass().add(cell.caught() ? "good" : "bad");
            of.setText(texts.get("cell.verdict", cell.verdict(), cell.of()));
            String[] words = {cell.expected(), cell.got(), cell.off(), cell.bound()};
            for (int n = 0; n < values.length; n++) {
                values[n].setText(words[n]);
            }
        }
    }
}
