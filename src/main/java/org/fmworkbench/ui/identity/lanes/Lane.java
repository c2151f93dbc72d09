package org.fmworkbench.ui.identity.lanes;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.ui.controls.CodeListing;
import org.fmworkbench.ui.controls.EntryStrip;
import org.fmworkbench.ui.controls.Tone;
import org.kordamp.ikonli.javafx.FontIcon;

/** One lane: the source of its method with the running line marked, the operation in words and numbers, and what it touches. */
public final class Lane extends VBox {
    private final Label name = new Label();
    private final Label ended = new Label("", new FontIcon("fth-flag"));
    private final Label count = new Label();
    private final CodeListing code = new CodeListing();
    private final Label symbols = new Label();
    private final Label numbers = new Label();
    private final Label where = new Label();
    private final HBox operation = new HBox(symbols, numbers);
    private final FlowPane variables = new FlowPane();
    private final EntryStrip strip = new EntryStrip();
    private final VBox words = new VBox(operation, variables, where, strip);

    /** An empty lane. */
    public Lane() {
        getStyleClass().add("lane");
        name.getStyleClass().add("lane-name");
        ended.getStyleClass().add("lane-ended");
        count.getStyleClass().add("lane-count");
        symbols.getStyleClass().add("lane-symbols");
        numbers.getStyleClass().add("lane-numbers");
        where.getStyleClass().addAll("muted", "lane-where");
        operation.getStyleClass().add("lane-operation");
        variables.getStyleClass().add("lane-flow");
        words.getStyleClass().add("lane-words");
        where.setWrapText(true);
        count.setMinWidth(USE_PREF_SIZE);
        name.setMinWidth(USE_PREF_SIZE);
        symbols.setMinWidth(USE_PREF_SIZE);
        numbers.setMinWidth(USE_PREF_SIZE);
        code.setPrefWidth(0); // what the words leave
        operation.setAlignment(Pos.BASELINE_LEFT);
        code.setMaxHeight(USE_PREF_SIZE);
        code.setMinHeight(USE_COMPUTED_SIZE);
        strip.setMaxHeight(USE_PREF_SIZE);
        strip.setNumberFormat(value -> Numbers.fixed(value, 3));
        strip.exactFormatProperty().set(Numbers::exact);
        VBox.setVgrow(code, Priority.ALWAYS);
        HBox.setHgrow(code, Priority.ALWAYS);
    }

    /** Gives the parts names for look-up, a heading, the source and a colour. */
    void start(
            String id,
            String heading,
            String endedText,
            String stripName,
            List<String> source,
            int columns,
            Tone tone) {
        code.setId(id + "Code");
        count.setId(id + "Count");
        symbols.setId(id + "Symbols");
        numbers.setId(id + "Numbers");
        variables.setId(id + "Variables");
        strip.setId(id + "Strip");
        name.setText(heading);
        ended.setText(endedText);
        code.setAccessibleText(heading);
        strip.setAccessibleText(stripName);
        code.setLines(source, columns);
        code.toneProperty().set(tone);
    }

    /** The entries that the method is given. */
    EntryStrip strip() {
        return strip;
    }

    /** How the parts of a lane are placed. */
    enum Arrangement {
        /** Source above words. */
        ABOVE,
        /** Source beside words, the operation in the heading. */
        BESIDE,
        /** Source above the operation, and nothing else: for a class. */
        ESSENTIAL
    }

    /** Places the parts. */
    void arrange(Arrangement arrangement) {
        boolean beside = arrangement == Arrangement.BESIDE;
        boolean essential = arrangement == Arrangement.ESSENTIAL;
        strip.setMinHeight(beside ? 0 : USE_COMPUTED_SIZE); // beside the source it has what the other words leave
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        words.getStyleClass().setAll("lane-words", beside ? "beside" : "below");
        if (beside) {
            words.getChildren().setAll(variables, where, strip);
            HBox.setHgrow(operation, Priority.ALWAYS);
            HBox row = new HBox(code, words);
            row.getStyleClass().add("lane-row");
            VBox.setVgrow(row, Priority.ALWAYS);
            getChildren().setAll(header(name, ended, operation, count), row);
        } else {
            words.getChildren().setAll(operation);
            if (!essential) {
                words.getChildren().addAll(variables, where, strip);
            }
            getChildren().setAll(header(name, ended, gap, count), code, words);
        }
    }

    private static HBox header(Node... parts) {
        HBox header = new HBox(parts);
        header.getStyleClass().add("lane-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    /** Shows this. */
    void show(LaneFrame frame) {
        code.markedProperty().set(frame.line());
        symbols.setText(frame.symbols());
        numbers.setText(frame.numbers());
        where.setText(frame.where());
        count.setText(frame.count());
        ended.setVisible(frame.hasEnded());
        ended.setManaged(frame.hasEnded());
        showVariables(frame);
        strip.setTouched(frame.touched());
    }

    private void showVariables(LaneFrame frame) {
        List<String> all = new ArrayList<>(frame.indices());
        all.addAll(frame.variables());
        while (variables.getChildren().size() < all.size()) {
            boolean isIndex = variables.getChildren().size() < frame.indices().size();
            Label label = new Label();
            label.getStyleClass().add(isIndex ? "lane-index" : "lane-value");
            variables.getChildren().add(label);
        }
        for (int n = 0; n < all.size(); n++) {
            ((Label) variables.getChildren().get(n)).setText(all.get(n));
        }
    }

    /** Shows the entries of another row. */
    void showEntries(StripFrame frame) {
        strip.setLabels(frame.rows(), frame.columns(), frame.shorts());
        strip.setValues(frame.values());
    }
}
