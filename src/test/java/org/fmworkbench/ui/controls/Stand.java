package org.fmworkbench.ui.controls;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.fmworkbench.ui.FxExtension;
import org.fmworkbench.ui.Pictures;

/** A window that shows one node, for tests. */
final class Stand {
    private Stage stage;

    /** Shows {@code node} in a window of its own, in this size, at the screen's top left corner. */
    void show(Region node, double width, double height) {
        FxExtension.run(() -> {
            if (Application.getUserAgentStylesheet() == null) {
                theme(false);
            }
            close();
            new Robot().mouseMove(1900, 1070);
            node.setPrefSize(width, height);
            node.setMinSize(width, height);
            node.setMaxSize(width, height);
            stage = new Stage();
            stage.setScene(new Scene(new Pane(node), width, height));
            stage.setX(0);
            stage.setY(0);
            stage.show();
        });
        FxExtension.pulse();
    }

    void close() {
        if (stage != null) {
            stage.close();
            stage = null;
        }
    }

    void dispose() {
        FxExtension.run(this::close);
    }

    static void theme(boolean dark) {
        for (String face : new String[] {"Regular", "Bold"}) {
            String file = "/org/fmworkbench/ui/theme/fonts/FMWorkbenchSans-" + face + ".otf";
            Font.loadFont(Stand.class.getResource(file).toExternalForm(), 14);
        }
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    /** Moves the pointer to a place of {@code node}. */
    static void move(Node node, Point2D place) {
        FxExtension.run(() -> new Robot().mouseMove(node.localToScreen(place)));
        FxExtension.pulse();
    }

    /** Clicks where the pointer is. */
    static void click() {
        FxExtension.run(() -> new Robot().mouseClick(MouseButton.PRIMARY));
        FxExtension.pulse();
    }

    /** Types these keys, one after the other. */
    static void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            FxExtension.run(() -> new Robot().keyType(key));
            FxExtension.pulse();
        }
    }

    /** The middle of a grid's cell, found by asking every place which cell it is. */
    static Point2D middle(GridControl grid, Cell cell) {
        return FxExtension.call(() -> {
            GridSkin<?> skin = (GridSkin<?>) grid.getSkin();
            double x0 = Double.MAX_VALUE;
            double y0 = Double.MAX_VALUE;
            double x1 = -1;
            double y1 = -1;
            for (double y = 0.5; y < grid.getHeight(); y++) {
                for (double x = 0.5; x < grid.getWidth(); x++) {
                    if (cell.equals(skin.cellAt(x, y))) {
                        x0 = Math.min(x0, x);
                        y0 = Math.min(y0, y);
                        x1 = Math.max(x1, x);
                        y1 = Math.max(y1, y);
                    }
                }
            }
            if (x1 < 0) {
                throw new AssertionError(cell + " is nowhere on the screen");
            }
            return new Point2D((x0 + x1) / 2, (y0 + y1) / 2);
        });
    }

    /** The colour near a cell's upper left corner, where no number and no mark is. */
    static int cornerColor(GridControl grid, Cell cell) {
        Point2D middle = middle(grid, cell);
        WritableImage image = snapshot(grid);
        double x = middle.getX();
        double y = middle.getY();
        GridSkin<?> skin = (GridSkin<?>) grid.getSkin();
        while (cell.equals(skin.cellAt(x - 1, middle.getY()))) {
            x--;
        }
        while (cell.equals(skin.cellAt(middle.getX(), y - 1))) {
            y--;
        }
        return image.getPixelReader().getArgb((int) x + 2, (int) y + 2);
    }

    /** What a screen reader is told. */
    static String spoken(Node node) {
        return FxExtension.call(() -> (String) node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    /** What is painted now. */
    static WritableImage snapshot(Node node) {
        FxExtension.pulse();
        return FxExtension.call(() -> node.snapshot(null, null));
    }

    /** Lays {@code node} out on a card of this size and writes its picture. */
    static void write(Region node, double width, double height, double fontSize, Path file) {
        WritableImage image = FxExtension.call(() -> {
            StackPane card = new StackPane(node);
            card.setStyle(
                    "-fx-background-color: -color-bg-default; -fx-padding: 16; -fx-font-family: 'FM Workbench Sans'; -fx-font-size: "
                            + fontSize + "px;");
            Scene scene = new Scene(card, width, height);
            card.applyCss();
            card.layout();
            WritableImage picture = scene.snapshot(null);
            scene.setRoot(new Pane());
            return picture;
        });
        write(image, file);
    }

    private static void write(WritableImage image, Path file) {
        try {
            Files.createDirectories(file.getParent());
            Pictures.write(image, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
