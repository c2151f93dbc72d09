package org.fmworkbench.ui.identity.derivation;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.controls.Formula;
import org.fmworkbench.ui.identity.derivation.DerivationFrame.Card;
import org.kordamp.ikonli.javafx.FontIcon;

/** The step in focus: its formula, large and with numbers, its value in three number systems, and what it says. */
final class StepCard extends VBox {
    private static final double VALUES_SHARE = 0.38;

    private final Label name = label("cardName", "line-name");
    private final Label rule = label("rule", "rule");
    private final Label question = label("question", "question");
    private final Button reveal;
    private final VBox cover = new VBox();
    private final Formula above = new Formula();
    private final Formula formula = new Formula();
    private final Formula numbers = new Formula();
    private final Label value = label("lineValue", "card-value");
    private final Label entry = label("entry", "muted");
    private final Label sentence = label("sentence", "sentence");
    private final Label note = label("note", "note");
    private final ValueTable values;
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final HBox columns = new HBox();
    private final ObjectProperty<Space> space = new SimpleObjectProperty<>(this, "space", new Space(40, 3));
    private Size size = Size.LARGE;

    StepCard(Texts texts, Runnable uncover) {
        getStyleClass().add("step-card");
        values = new ValueTable(texts);
        question.setText(texts.get("next"));
        reveal = new Button(texts.get("reveal"), new FontIcon("fth-eye"));
        reveal.setId("reveal");
        reveal.setTooltip(new Tooltip(texts.get("reveal.tip")));
        reveal.getStyleClass().add("accent");
        reveal.setOnAction(event -> uncover.run());
        cover.getChildren().setAll(above, question, reveal);
        above.setId("above");
        cover.getStyleClass().add("cover");
        formula.setId("formula");
        numbers.setId("numbers");
        numbers.setMaxWidth(Double.MAX_VALUE);
        note.setGraphic(new FontIcon("fth-info"));
        rule.setGraphic(new FontIcon("fth-corner-right-down"));
        HBox head = new HBox(name, rule);
        head.getStyleClass().add("card-head");
        HBox.setHgrow(rule, Priority.ALWAYS);
        left.getStyleClass().add("card-column");
        right.getStyleClass().add("card-column");
        columns.getStyleClass().add("card-columns");
        getChildren().setAll(head, cover, columns);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        left.setPrefWidth(1);
        right.setMinWidth(0);
        right.prefWidthProperty().bind(widthProperty().multiply(VALUES_SHARE));
        arrange(Size.LARGE, false, false);
        numbers.widthProperty().subscribe(this::measure);
        numbers.fontProperty().subscribe(this::measure);
    }

    private static Label label(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** How large it is, and how much is said. */
    enum Size {
        /** Alone between its neighbours. */
        LARGE(1.9, 1.25, 3),
        /** Among all lines. */
        SMALL(1.45, 1.1, 2),
        /** For a class: few words. */
        PRESENTING(1.35, 1.05, 3);

        private final double formula;
        private final double numbers;
        private final int lines;

        Size(double formula, double numbers, int lines) {
            this.formula = formula;
            this.numbers = numbers;
            this.lines = lines;
        }
    }

    /** The width in half em, so that a slow change of it asks for few formulas. */
    private void measure() {
        double em = numbers.getFont().getSize() * size.numbers;
        if (numbers.getWidth() > 0) {
            space.set(new Space(Math.max(8, Math.floor(2 * (numbers.getWidth() - 6) / em) / 2), size.lines));
        }
    }

    /** The size of its type. */
    double em() {
        return numbers.getFont().getSize();
    }

    /** The room for the formula with numbers. */
    ObjectProperty<Space> spaceProperty() {
        return space;
    }

    /** Its size, and whether the values stand beside the formula or below it. */
    void arrange(Size now, boolean two, boolean narrow) {
        size = now;
        above.setEnlargement(size.formula);
        formula.setEnlargement(size.formula);
        numbers.setEnlargement(size.numbers);
        values.setStacked(two || narrow);
        put(value, size == Size.LARGE);
        left.getChildren().setAll(formula, entry, numbers);
        right.getChildren().clear();
        (two ? right : left).getChildren().addAll(value, values, sentence, note);
        columns.getChildren().setAll(left);
        if (two) {
            columns.getChildren().add(right);
        }
        measure();
    }

    /** Whether the formula is to be guessed. */
    void setCovered(boolean covered) {
        put(cover, covered);
        put(columns, !covered);
    }

    void show(Card card) {
        name.setText(card.name());
        rule.setText(card.rule());
        put(rule, !card.rule().isEmpty());
        above.set(card.above().outlines(), card.above().words());
        formula.set(card.formula().outlines(), card.formula().words());
        numbers.set(card.numbers().outlines(), card.numbers().words());
        entry.setText(card.entry());
        put(entry, !card.entry().isEmpty());
        value.setText("= " + card.value());
        values.show(card);
        sentence.setText(card.sentence());
        put(sentence, size != Size.PRESENTING);
        note.setText(card.note());
        put(note, size != Size.PRESENTING && !card.note().isEmpty());
    }

    private static void put(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
