package org.fmworkbench.ui.train.walk;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.fmworkbench.ui.controls.Formula;
import org.fmworkbench.ui.train.walk.WalkFrame.Line;

/** Formulas below each other, in controls that are used again. */
final class FormulaLines {
    private static final double LARGE = 1.15;

    /** So many rows have room in a low place. */
    private static final double ROOM = 4;

    /** From this height on, in thousandths of an em, a line takes the place of two. */
    private static final double TALL = 1_500;

    private FormulaLines() {}

    /** In a low place, many lines are set smaller. */
    static void show(VBox place, List<Line> lines, boolean low) {
        int rows = lines.stream().mapToInt(FormulaLines::rows).sum();
        double size = low && rows > ROOM ? LARGE * ROOM / rows : LARGE;
        ObservableList<Node> shown = place.getChildren();
        while (shown.size() > lines.size()) {
            shown.remove(shown.size() - 1);
        }
        while (shown.size() < lines.size()) {
            shown.add(new Formula());
        }
        for (int n = 0; n < lines.size(); n++) {
            Formula formula = (Formula) shown.get(n);
            formula.setEnlargement(size);
            formula.set(lines.get(n).outlines(), lines.get(n).spoken());
        }
    }

    private static int rows(Line line) {
        return line.outlines().ascent() + line.outlines().depth() > TALL ? 2 : 1;
    }
}
