package org.fmworkbench.ui.train.walk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.fmworkbench.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** The parts of a step as stations on a way: those that are done, the one where one is, and those that come. */
final class PartLabels {
    private PartLabels() {}

    static void show(FlowPane place, WalkFrame frame, Texts texts) {
        List<Node> labels = new ArrayList<>();
        int now = frame.done() == null ? -1 : frame.parts().indexOf(frame.done());
        for (int n = 0; n < frame.parts().size(); n++) {
            String state = n < now ? "done" : n == now ? "now" : "comes";
            String name = texts.get(frame.parts().get(n).key());
            Label label = new Label(name);
            label.getStyleClass().setAll("label", "walk-part", state);
            label.setAccessibleText(texts.get("part." + state, name));
            if (n < now) {
                label.setGraphic(new FontIcon("fth-check"));
            }
            labels.add(label);
        }
        place.getChildren().setAll(labels);
    }
}
