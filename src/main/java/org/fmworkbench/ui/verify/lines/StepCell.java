package org.fmworkbench.ui.verify.lines;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fmworkbench.ui.controls.Formula;
import org.fmworkbench.ui.controls.Formula.Outlines;
import org.fmworkbench.ui.formula.Typeset;

/** An equals sign: which lines it stands between, and the formula on its right. */
final class StepCell extends TableCell<Integer, Integer> {
    private final LinesViewModel model;
    private final Label name = new Label();
    private final Formula formula = new Formula();
    private final HBox box = new HBox(name, formula);
    private final InvalidationListener whenSet = formulas -> showFormula();

    StepCell(LinesViewModel model) {
        this.model = model;
        getStyleClass().add("step-cell");
        box.getStyleClass().add("lens-bar");
        name.getStyleClass().add("head");
        name.setMinWidth(Region.USE_PREF_SIZE);
        formula.setEnlargement(1.15);
        HBox.setHgrow(formula, Priority.ALWAYS);
        box.setMinHeight(0);
        box.setPrefHeight(1); // as high as the row, whatever the formula
        model.formulasProperty().addListener(new WeakInvalidationListener(whenSet)); // the table makes cells anew
    }

    @Override
    protected void updateItem(Integer step, boolean empty) {
        super.updateItem(step, empty);
        setGraphic(empty || step == null ? null : box);
        if (!empty && step != null) {
            name.setText(model.stepName(step));
            setAccessibleText(name.getText());
            showFormula();
        }
    }

    private void showFormula() {
        List<Typeset> all = model.formulasProperty().get();
        if (all != null && getItem() != null) {
            Typeset set = all.get(getItem());
            formula.set(
                    new Outlines(set.width(), set.ascent(), set.depth(), set.plain(), set.changed()), name.getText());
        }
    }
}
