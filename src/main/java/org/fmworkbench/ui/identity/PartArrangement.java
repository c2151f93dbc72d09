package org.fmworkbench.ui.identity;

import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fmworkbench.ui.model.Pulse;

/** Puts one picture beside the derivation, and on a wide window the lanes below it. Panes keep the sizes that they were given. */
final class PartArrangement {
    private final Map<PartName, Node> parts;
    private final StackPane picture = new StackPane();
    private final SplitPane right = new SplitPane();
    private final SplitPane all = new SplitPane(picture, right);
    private boolean placed;
    private boolean settled;
    private boolean isWide;
    private double narrowAt = 0.56;
    private double wideAt = 0.4;
    private double lanesAt = 0.45;

    PartArrangement(StackPane place, Map<PartName, Node> parts) {
        this.parts = parts;
        right.setOrientation(Orientation.VERTICAL);
        all.getStyleClass().add("pictures");
        right.getStyleClass().add("pictures");
        place.getChildren().setAll(all);
    }

    void show(PartName chosen, boolean wide) {
        if (!placed || wide != isWide) {
            keepSizes();
            Node derivation = part(PartName.DERIVATION);
            picture.getChildren().clear(); // the lanes may have been there
            if (wide) {
                right.getItems().setAll(derivation, part(PartName.LANES));
            } else {
                right.getItems().setAll(derivation);
            }
            isWide = wide;
            placed = true;
            settled = false;
            setSizes();
            Pulse.later(
                    () -> { // once more when the panes know their new size: they take no position in an old one
                        setSizes();
                        settled = true;
                    });
        }
        picture.getChildren().setAll(part(wide && chosen == PartName.LANES ? PartName.SQUARE : chosen));
    }

    private void setSizes() {
        all.setDividerPositions(isWide ? wideAt : narrowAt);
        if (isWide) {
            right.setDividerPositions(lanesAt);
        }
    }

    /** What was pulled by hand comes back with the same arrangement. */
    private void keepSizes() {
        if (!settled) {
            return;
        }
        if (isWide) {
            wideAt = all.getDividerPositions()[0];
            lanesAt = right.getDividerPositions()[0];
        } else {
            narrowAt = all.getDividerPositions()[0];
        }
    }

    private Node part(PartName name) {
        return parts.getOrDefault(name, new Region());
    }
}
