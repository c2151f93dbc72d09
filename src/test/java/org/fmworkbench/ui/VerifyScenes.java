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
        FxExtension.pulse();
    }
}
