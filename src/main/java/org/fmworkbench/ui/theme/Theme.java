package org.fmworkbench.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Fonts, style sheets, and the light and the dark look. */
public final class Theme {
    private Theme() {}

    /** Loads the bundled fonts, once, before any scene is made. */
    public static void loadFonts() {
        for (String face : new String[] {"Sans-Regular.otf", "Sans-Bold.otf", "Mono-Regular.ttf"}) {
            try (InputStream font = Theme.class.getResourceAsStream("fonts/FMWorkbench" + face)) {
                Font.loadFont(font, 14);
            } catch (IOException e) {
                throw new UncheckedIOException("a bundled font cannot be read", e);
            }
        }
    }

    /** Gives {@code scene} the program's own style sheets. */
    public static void style(Scene scene) {
        scene.getStylesheets()
                .setAll(
                        sheet("workbench.css"),
                        sheet("train.css"),
                        sheet("chart.css"),
                        sheet("walk.css"),
                        sheet("data.css"),
                        sheet("identity.css"),
                        sheet("square.css"),
                        sheet("lanes.css"),
                        sheet("derivation.css"),
                        sheet("numbers.css"),
                        sheet("verify.css"),
                        sheet("lenses.css"),
                        sheet("gallery.css"),
                        sheet("check.css"),
                        sheet("runs.css"),
                        sheet("sweep.css"),
                        sheet("present.css"));
    }

    /** Puts the dark or the light look in force, for all windows. */
    public static void use(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    private static String sheet(String name) {
        return Theme.class.getResource(name).toExternalForm();
    }
}
