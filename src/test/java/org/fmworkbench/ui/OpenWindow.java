package org.fmworkbench.ui;

import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.ui.model.Workbench;

/** The real window, opened for a test, with a hand for its mouse and keyboard. */
final class OpenWindow implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(40);

    private final Stage stage;
    private final WorkbenchWindow window;
    private final Robot robot;

    OpenWindow(double width, double height) {
        stage = FxExtension.call(Stage::new);
        window = FxExtension.call(() -> {
            WorkbenchWindow shown = WorkbenchWindow.show(stage);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            return shown;
        });
        robot = FxExtension.call(Robot::new);
        await(() -> workbench().snapshotProperty().get() != null);
        FxExtension.pulse(); // the pictures are laid out, and say which rows of V they show
        await(() -> workbench().snapshotProperty().get().entries().rows() > 0);
    }

    Stage stage() {
        return stage;
    }

    WorkbenchWindow window() {
        return window;
    }

    Workbench workbench() {
        return window.workbench();
    }

    Snapshot snapshot() {
        return FxExtension.call(() -> workbench().snapshotProperty().get());
    }

    /** The node with this fx:id. */
    <T extends Node> T node(Class<T> type, String id) {
        return type.cast(FxExtension.call(() -> stage.getScene().lookup("#" + id)));
    }

    /** Clicks into the middle of a node. */
    void click(String id) {
        FxExtension.pulse();
        FxExtension.run(() -> {
            Node node = stage.getScene().lookup("#" + id);
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
        });
        FxExtension.pulse();
    }

    /** Moves the pointer to a place inside a node. */
    void point(Node node, double x, double y) {
        FxExtension.run(() -> {
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            robot.mouseMove(bounds.getMinX() + x, bounds.getMinY() + y);
        });
        FxExtension.pulse();
    }

    void press(KeyCode... keys) {
        FxExtension.run(() -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int n = keys.length - 1; n >= 0; n--) {
                robot.keyRelease(keys[n]);
            }
        });
        FxExtension.pulse();
    }

    /** Opens a data set or file and waits for it. */
    void open(String nameOrPath) {
        FxExtension.run(() -> workbench().open(nameOrPath));
        await(() -> workbench().loadingProperty().get() == null);
        FxExtension.pulse();
    }

    /** Waits until the newest snapshot is as wanted. */
    Snapshot awaitSnapshot(Predicate<Snapshot> wanted) {
        await(() -> wanted.test(workbench().snapshotProperty().get()));
        return snapshot();
    }

    /** Waits until {@code condition} holds on the FX thread. */
    static void await(Supplier<Boolean> condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!FxExtension.call(condition::get)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain");
            }
            FxExtension.pulse();
        }
    }

    @Override
    public void close() {
        FxExtension.run(stage::close);
    }
}
