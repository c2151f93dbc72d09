package org.fmworkbench.ui.verify.cost;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fmworkbench.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** Both forms' operations: × and + apart, both together, the closed formula, and whether that gives the same. */
public final class CountTable extends GridPane {
    private final Texts texts = Texts.beside(CountTable.class);
    private final BooleanProperty withFormulas = new SimpleBooleanProperty(this, "withFormulas", true);
    private final FormRow naive = new FormRow(1, texts.get("naive"), "curve-2");
    private final FormRow derived = new FormRow(3, texts.get("derived"), "curve-3");

    /** A table without numbers. */
    public CountTable() {
        getStyleClass().add("count-table");
        List<String> heads = List.of("times", "plus", "together");
        for (int c = 0; c < heads.size(); c++) {
            Label head = new Label(texts.get(heads.get(c)));
            head.setMinWidth(USE_PREF_SIZE);
            head.getStyleClass().add("number-head");
            add(head, c + 1, 0);
        }
        Region rest = new Region();
        setHgrow(rest, Priority.ALWAYS);
        add(rest, 4, 0);
    }

    void show(CountFrame frame) {
        naive.show(frame.naive());
        derived.show(frame.derived());
    }

    /** Whether the closed formulas are written too. */
    void setWithFormulas(boolean wanted) {
        withFormulas.set(wanted);
    }

    /** What is written in the table, line by line. */
    public String text() {
        return naive.text() + "\n" + derived.text();
    }

    private final class FormRow {
        private final FontIcon icon = new FontIcon();
        private final Label name = new Label();
        private final Label multiplications = number();
        private final Label additions = number();
        private final Label total = number();
        private final Label formula = new Label();
        private final Label check = new Label("", icon);
        private final HBox closed = new HBox(formula, check);

        FormRow(int row, String title, String style) {
            name.setText(title);
            name.setMinWidth(USE_PREF_SIZE);
            name.getStyleClass().addAll("head", style);
            total.getStyleClass().add("head");
            check.setMinWidth(USE_PREF_SIZE);
            formula.getStyleClass().add("muted");
            addRow(row, name, multiplications, additions, total);
            closed.getStyleClass().add("lens-bar");
            closed.visibleProperty().bind(withFormulas);
            closed.managedProperty().bind(withFormulas);
            add(closed, 1, row + 1, 4, 1);
        }

        private Label number() {
            Label label = new Label();
            label.setMinWidth(USE_PREF_SIZE);
            label.getStyleClass().add("number");
            return label;
        }

        void show(CountFrame.Form form) {
            multiplications.setText(form.multiplications());
            additions.setText(form.additions());
            total.setText(form.total());
            formula.setText(form.formula());
            check.setText(form.check());
            icon.setIconLiteral(form.equal() ? "fth-check-circle" : "fth-alert-triangle");
            icon.getStyleClass().removeAll("good", "bad");
            icon.getStyleClass().add(form.equal() ? "good" : "bad");
        }

        String text() {
            return Stream.of(name, multiplications, additions, total, formula, check)
                    .map(Label::getText)
                    .collect(Collectors.joining(" | "));
        }
    }
}
