package org.fmworkbench.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.fmworkbench.text.Texts;

/** Loads the static frames of stages and parts. */
final class Layouts {
    private Layouts() {}

    /** Loads the FXML file that lies beside {@code controller}: X.fxml and its texts for an XController. */
    static Parent load(Object controller) {
        Class<?> type = controller.getClass();
        String file = type.getSimpleName().replace("Controller", "") + ".fxml";
        FXMLLoader loader =
                new FXMLLoader(type.getResource(file), Texts.beside(type).bundle());
        loader.setControllerFactory(wanted -> controller);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("the layout " + file + " cannot be read", e);
        }
    }
}
