package org.fmworkbench.ui;

import javafx.scene.control.Label;
import org.fmworkbench.ui.verify.LensName;

/** Brings the lenses of the stage Verify into a state that is worth a picture. */
final class VerifyScenes {
    private VerifyScenes() {}

    static void prepare(OpenWindow window, LensName lens) {
        if (lens == LensName.PRECISION) {
            OpenWindow.await(() -> !((Label) window.stage().getScene().lookup("#entries"))
                    .getText()
                    .isEmpty());
        }
        if (lens == LensName.COST && label(window, "timeVerdict").isEmpty()) {
            window.click("measureStart");
            OpenWindow.await(() -> !label(window, "timeVerdict").isEmpty());
        }
        FxExtension.pulse();
    }

    private static String label(OpenWindow window, String id) {
        return ((Label) window.stage().getScene().lookup("#" + id)).getText();
    }
}
