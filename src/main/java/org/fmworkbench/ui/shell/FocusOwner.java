package org.fmworkbench.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.fmworkbench.ui.controls.CanvasControl;

/** What has the focus in a window, and which keys are its own. */
final class FocusOwner {
    private FocusOwner() {}

    /** What has the focus in the window of {@code root}; null if nothing has. */
    static Node of(Node root) {
        return root.getScene() == null ? null : root.getScene().getFocusOwner();
    }

    /** Whether arrow keys mean something to it. */
    static boolean usesArrows(Node root) {
        Node focus = of(root);
        return focus instanceof Slider
                || focus instanceof CanvasControl
                || focus instanceof TableView
                || focus instanceof ListView;
    }

    /** Whether text is typed there. */
    static boolean isTyping(Node root) {
        Node focus = of(root);
        return focus instanceof TextInputControl || focus instanceof ComboBoxBase;
    }
}
