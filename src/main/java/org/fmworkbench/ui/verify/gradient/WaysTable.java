package org.fmworkbench.ui.verify.gradient;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** The ways to one derivative: each with its value and its distance from the exact one. */
public final class WaysTable extends GridPane {
    private final List<Label[]> lines = new ArrayList<>();

    /** A table without lines. */
    public WaysTable() {
        getStyleClass().add("ways-table");
    }

    void show(List<GradientFrame.Way> ways) {
        while (lines.size() < ways.size()) {
            add();
        }
        for (int n = 0; n < lines.size(); n++) {
            Label[] line = lines.get(n);
            boolean used = n < ways.size();
            for (Label label : line) {
                label.setVisible(used);
                label.setManaged(used);
            }
            if (used) {
                GradientFrame.Way way = ways.get(n);
                line[0].setText(way.name());
                line[1].setText(way.value());
                line[2].setText(way.distance());
            }
        }
    }

    private void add() {
        Label[] line = {new Label(), new Label(), new Label()};
        line[0].setMinWidth(Region.USE_PREF_SIZE);
        line[1].getStyleClass().add("way-value");
        line[1].setMinWidth(0);
        line[2].setMinWidth(Region.USE_PREF_SIZE);
        addRow(lines.size(), line);
        lines.add(line);
    }

    /** What is written in the table, line by line. */
    public String text() {
        return lines.stream()
                .filter(line -> line[0].isVisible())
                .map(line -> line[0].getText() + " | " + line[1].getText() + " | " + line[2].getText())
                .collect(Collectors.joining("\n"));
    }
}
