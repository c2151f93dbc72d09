package org.fmworkbench.ui.rails;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** A stage between two rails. The rails can be put away and come back as wide as they were. */
public final class Rails {
    private final SplitPane split;
    private double left;
    private double right;

    /** The rails of {@code split}. */
    public Rails(SplitPane split) {
        this.split = split;
    }

    /** Leaves nothing but {@code center}. */
    public void hide(Node center) {
        double[] dividers = split.getDividerPositions();
        if (dividers.length == 2) {
            left = dividers[0] * split.getWidth();
            right = (1 - dividers[1]) * split.getWidth();
        }
        split.getItems().setAll(center);
    }

    /** Puts the rails beside {@code center}. */
    public void show(Node leftRail, Node center, Node rightRail) {
        split.getItems().setAll(leftRail, center, rightRail);
        if (left > 0 && right > 0) {
            split.applyCss();
            split.layout(); // a first layout gives rails the width they prefer, whatever was asked for
            split.setDividerPositions(left / split.getWidth(), 1 - right / split.getWidth());
            split.layout(); // from here on a rail keeps its width when the window changes its own
        }
    }
}
