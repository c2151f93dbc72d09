package org.fmworkbench.ui.identity.derivation;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.controls.Formula;
import org.fmworkbench.ui.identity.derivation.DerivationFrame.Line;

/** A step on one low line: its formula, its value, and whether it is the number of the line above. Pressing it focuses it. */
final class LineButton extends Button {
    private final Texts texts;
    private final Label name = new Label();
    private final Formula formula = new Formula();
    private final Label value = new Label();
    private final VerdictLabel exact = new VerdictLabel();
    private final VerdictLabel rounded = new VerdictLabel();

    LineButton(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("flat", "derivation-line");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        name.getStyleClass().add("line-name");
        value.getStyleClass().add("line-value");
        exact.getStyleClass().add("line-exact");
        rounded.getStyleClass().add("line-rounded");
        formula.setEnlargement(1.05);
        formula.setMouseTransparent(true);
        HBox box = new HBox(name, formula, value, exact, rounded);
        box.getStyleClass().add("line-box");
        HBox.setHgrow(formula, Priority.ALWAYS);
        formula.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.prefWidthProperty().bind(widthProperty().subtract(12));
        setGraphic(box);
    }

    void show(Line line) {
        name.setText(line.name());
        formula.set(line.formula().outlines(), line.formula().words());
        value.setText(line.value());
        exact.show(line.exact());
        rounded.show(line.rounded());
        setAccessibleText(texts.get(
                "line.name",
                line.name(),
                line.formula().words(),
                line.value(),
                line.exact().words(),
                line.rounded().words()));
    }

    /** Whether the difference in double is written too. */
    void setDetailed(boolean detailed) {
        rounded.setManaged(detailed);
        rounded.setOpacity(detailed ? 1 : 0);
    }
}
