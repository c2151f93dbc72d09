package org.fmworkbench.ui.identity.derivation;

import javafx.scene.control.Label;
import org.fmworkbench.ui.identity.derivation.DerivationFrame.Verdict;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whether something holds: an icon and words. */
public final class VerdictLabel extends Label {
    private final FontIcon icon = new FontIcon("fth-check");

    /** Nothing yet. */
    public VerdictLabel() {
        getStyleClass().add("verdict");
        icon.getStyleClass().add("good");
        setGraphic(icon);
    }

    void show(Verdict verdict) {
        boolean something = !verdict.words().isEmpty();
        setText(verdict.words());
        setVisible(something);
        String style = verdict.holds() ? "good" : "bad";
        if (!icon.getStyleClass().contains(style)) {
            icon.getStyleClass().removeAll("good", "bad");
            icon.getStyleClass().add(style);
            icon.setIconLiteral(verdict.holds() ? "fth-check" : "fth-alert-triangle");
        }
    }
}
