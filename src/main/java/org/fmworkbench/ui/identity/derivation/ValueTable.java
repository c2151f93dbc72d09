package org.fmworkbench.ui.identity.derivation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.identity.derivation.DerivationFrame.Card;

/** A step's value in double, in float and exactly, digit below digit, each with what is to be said of it. */
final class ValueTable extends VBox {
    private static final double TOOLTIP_WIDTH = 600;

    private final Label inDouble = digits("lineDouble");
    private final Label inFloat = digits("lineFloat");
    private final Label exact = digits("lineExact");
    private final Label floatError = new Label();
    private final VerdictLabel rounded = new VerdictLabel();
    private final VerdictLabel exactly = new VerdictLabel();
    private final Tooltip allDigits = new Tooltip();
    private final List<HBox> lines;

    ValueTable(Texts texts) {
        getStyleClass().add("value-table");
        floatError.getStyleClass().add("muted");
        rounded.setId("lineRounded");
        exactly.setId("lineExactly");
        allDigits.setWrapText(true);
        allDigits.setMaxWidth(TOOLTIP_WIDTH);
        exact.setTooltip(allDigits);
        for (Label said : said()) {
            said.setWrapText(true);
            said.setMinHeight(Region.USE_PREF_SIZE);
            said.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(said, Priority.ALWAYS);
        }
        lines = List.of(
                line(texts.get("double"), inDouble),
                line(texts.get("float"), inFloat),
                line(texts.get("exactly"), exact));
        setStacked(false);
    }

    private List<Label> said() {
        return List.of(rounded, floatError, exactly);
    }

    /** Whether what is said of a number stands below it, without the error of the float; else beside it. */
    void setStacked(boolean stacked) {
        List<Node> rows = new ArrayList<>();
        getChildren().clear();
        for (int n = 0; n < lines.size(); n++) {
            HBox line = lines.get(n);
            Label said = said().get(n);
            line.getChildren().remove(said);
            rows.add(line);
            if (!stacked) {
                line.getChildren().add(said);
            } else if (said != floatError) {
                rows.add(said);
            }
        }
        getChildren().setAll(rows);
    }

    private static HBox line(String name, Label number) {
        Label head = new Label(name);
        head.setLabelFor(number);
        head.getStyleClass().addAll("muted", "value-head");
        HBox line = new HBox(head, number);
        line.getStyleClass().add("value-line");
        return line;
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
