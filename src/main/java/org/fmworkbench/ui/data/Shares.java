package org.fmworkbench.ui.data;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import org.fmworkbench.ui.controls.OneHotDiagram;

/** Gives the picture below the table the height that its fields need, and the table the rest, until the user moves the border. */
final class Shares {
    private static final double LEAST = 15;
    private static final double FRAME = 9;
    private static final double FIELD = 2.3;
    private static final double MOST = 0.5;

    private final DataViewModel model;
    private final SplitPane pane;
    private final OneHotDiagram diagram;
    private boolean moved;

    Shares(DataViewModel model, SplitPane pane, OneHotDiagram diagram) {
        this.model = model;
        this.pane = pane;
        this.diagram = diagram;
    }

    void start() {
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (event.getTarget() instanceof Node node && node.getStyleClass().contains("split-pane-divider")) {
                moved = true;
            }
        });
        pane.heightProperty().subscribe(this::share);
        diagram.fontProperty().subscribe(this::share);
        model.indicesProperty().subscribe(this::share);
    }

    private void share() {
        IndexFrame frame = model.indicesProperty().get();
        if (moved || frame == null || pane.getHeight() <= 0) {
            return;
        }
        double wanted = diagram.getFont().getSize() * Math.max(LEAST, FRAME + FIELD * frame.fields().length);
        pane.setDividerPositions(1 - Math.min(MOST, wanted / pane.getHeight()));
    }
}
