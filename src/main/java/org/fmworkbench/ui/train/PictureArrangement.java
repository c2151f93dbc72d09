package org.fmworkbench.ui.train;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;

/** Puts the four pictures on the stage: all four, two by two, or for presenting two of them side by side. */
final class PictureArrangement {
    /** The pairs for presenting, as numbers of pictures: naive 0, derived 1, loss 2, heat map 3. */
    private static final List<int[]> PAIRS = List.of(
            new int[] {0, 1}, new int[] {1, 3}, new int[] {2, 3}, new int[] {0, 3}, new int[] {0, 2}, new int[] {1, 2});

    private final StackPane place;
    private final List<Node> pictures;
    private final SplitPane upper = new SplitPane();
    private final SplitPane lower = new SplitPane();
    private final SplitPane all = new SplitPane(upper, lower);
    private final SplitPane two = new SplitPane();
    private double rows = 0.475;
    private double upperColumns = 0.5;
    private double lowerColumns = 0.47;

    PictureArrangement(StackPane place, List<Node> pictures) {
        this.place = place;
        this.pictures = pictures;
        all.setOrientation(Orientation.VERTICAL);
        all.getStyleClass().add("pictures");
        two.getStyleClass().add("pictures");
    }

    /** How many pairs there are to go through when presenting. */
    static int pairs() {
        return PAIRS.size();
    }

    void showFour() {
        two.getItems().clear();
        upper.getItems().setAll(pictures.get(0), pictures.get(1));
        lower.getItems().setAll(pictures.get(2), pictures.get(3));
        place.getChildren().setAll(all);
        all.setDividerPositions(rows);
        upper.setDividerPositions(upperColumns);
        lower.setDividerPositions(lowerColumns);
    }

    void showPair(int pair) {
        if (!upper.getItems().isEmpty()) { // sizes that were pulled by hand come back afterwards
            rows = all.getDividerPositions()[0];
            upperColumns = upper.getDividerPositions()[0];
            lowerColumns = lower.getDividerPositions()[0];
        }
        upper.getItems().clear();
        lower.getItems().clear();
        int[] chosen = PAIRS.get(pair);
        two.getItems().setAll(pictures.get(chosen[0]), pictures.get(chosen[1]));
        two.setDividerPositions(0.5);
        place.getChildren().setAll(two);
    }
}
