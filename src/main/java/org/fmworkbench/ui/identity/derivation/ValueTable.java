package org.fmworkbench.ui.identity.derivation;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.identity.derivation.DerivationFrame.Card;

/** A step's value in double, in float and exactly, digit below digit, each with what is to be said of it. */
final class ValueTable extends GridPane {
    private final Label inDouble = digits("lineDouble");
    private final Label inFloat = digits("lineFloat");
    private final Label exact = digits("lineExact");
    private final Label floatError = new Label();
    private final VerdictLabel rounded = new VerdictLabel();
    private final VerdictLabel exactly = new VerdictLabel();
    private final Tooltip allDigits = new Tooltip();

    ValueTable(Texts texts) {
        getStyleClass().add("value-table");
        floatError.getStyleClass().add("muted");
        rounded.setId("lineRounded");
        exactly.setId("lineExactly");
        allDigits.setWrapText(true);
        allDigits.setMaxWidth(600);
        exact.setTooltip(allDigits);
        row(0, texts.get("double"), inDouble, rounded);
        row(2, texts.get("float"), inFloat, floatError);
        row(4, texts.get("exactly"), exact, exactly);
    }

    /** Whether what is said of a number stands below it; else beside it. */
    void setStacked(boolean stacked) {
        floatError.setVisible(!stacked);
        floatError.setManaged(!stacked);
        place(rounded, stacked ? 1 : 0, stacked);
        place(exactly, stacked ? 5 : 4, stacked);
    }

    private static void place(Label said, int row, boolean stacked) {
        GridPane.setConstraints(said, stacked ? 1 : 2, row, stacked ? 2 : 1, 1);
    }

    private void row(int at, String name, Label number, Label said) {
        Label head = new Label(name);
        head.setMinWidth(Region.USE_PREF_SIZE);
        head.setLabelFor(number);
        head.getStyleClass().add("muted");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setHgrow(said, Priority.ALWAYS);
        addRow(at, head, number, said);
    }

    private static Label digits(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("digits");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    void show(Card card) {
        inDouble.setText(card.inDouble());
        inFloat.setText(card.inFloat());
        exact.setText(card.exact());
        exact.setAccessibleText(card.exactDigits());
        allDigits.setText(card.exactDigits());
        floatError.setText(card.floatError());
        rounded.show(card.rounded());
        exactly.show(card.exactly());
    }
}
