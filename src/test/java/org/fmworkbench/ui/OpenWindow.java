package org.fmworkbench.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.fmworkbench.training.Granularity;
import org.fmworkbench.training.Phase;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.ui.model.StageName;
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

    /** Clicks where the pointer is. */
    void clickHere() {
        FxExtension.run(() -> robot.mouseClick(MouseButton.PRIMARY));
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

    /** Shows the window dark or light. */
    void dark(boolean is) {
        FxExtension.run(() -> window.shell().darkProperty().set(is));
    }

    /** Presents, or no longer, in a window that keeps its size. */
    void present(boolean is) {
        double width = FxExtension.call(stage::getWidth);
        double height = FxExtension.call(stage::getHeight);
        FxExtension.run(() -> window.shell().presentingProperty().set(is));
        FxExtension.pulse();
        FxExtension.run(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        FxExtension.pulse();
    }

    /** Goes to a stage. */
    void show(StageName name) {
        FxExtension.run(() -> window.shell().stageProperty().set(name));
        FxExtension.pulse();
    }

    /** Trains so many epochs, then to the end of one batch more. */
    void train(int epochs) {
        int start = snapshot().position().epoch();
        FxExtension.run(() -> workbench().granularityProperty().set(Granularity.EPOCH));
        for (int n = 1; n <= epochs; n++) {
            int epoch = start + n;
            FxExtension.run(() -> workbench().step());
            awaitSnapshot(s -> s.phase() == Phase.PAUSED && s.position().epoch() == epoch);
        }
        FxExtension.run(() -> {
            workbench().granularityProperty().set(Granularity.BATCH);
            workbench().step();
        });
        awaitSnapshot(s -> s.phase() == Phase.PAUSED && s.position().batch() == 1);
    }

    /** Writes what is shown once it has come to rest. */
    void picture(Path file) throws IOException {
        for (int n = 0; n < 12; n++) {
            FxExtension.pulse();
        }
        Files.createDirectories(file.getParent());
        WritableImage image = FxExtension.call(() -> stage.getScene().snapshot(null));
        Pictures.write(image, file);
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

    /** Waits until everything that was asked of the computing thread has been computed and shown. */
    void awaitComputed() {
        AtomicBoolean shown = new AtomicBoolean();
        FxExtension.run(() -> workbench().latest().compute(shown, () -> true, shown::set));
        await(shown::get);
        FxExtension.pulse();
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
