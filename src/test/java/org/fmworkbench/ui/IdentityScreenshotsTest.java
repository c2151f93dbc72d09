package org.fmworkbench.ui;

import java.io.IOException;
import javafx.scene.input.KeyCode;
import org.fmworkbench.derivation.Step;
import org.fmworkbench.ui.identity.PartName;
import org.fmworkbench.ui.model.Mark;
import org.fmworkbench.ui.model.StageName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes the pictures of the stage Identity in {@code screenshots/}: {@code mvn -Pscreenshots test}. */
@Tag("screenshots")
@ExtendWith(FxExtension.class)
class IdentityScreenshotsTest {
    @ParameterizedTest
    @CsvSource({"1280, 720", "1920, 1080"})
    void everyPart(int width, int height) throws IOException {
        try (OpenWindow window = new OpenWindow(width, height)) {
            StagePictures pictures = new StagePictures(window, width, height);
            window.train(12);
            window.show(StageName.IDENTITY);
            OpenWindow.await(() -> window.stage().getScene().lookup("#foldedSquare") != null);
            focus(window, Step.D6);
            FxExtension.run(
                    () -> window.workbench().selection().pinnedProperty().set(Mark.pair(4, 2)));
            window.press(KeyCode.DIGIT4);
            pause();
            pictures.take("identity-monk1", true);
            window.press(KeyCode.DIGIT5);
            pause();
            focus(window, Step.GRADIENT_DERIVED);
            pictures.take("identity-sheets", false);
            focus(window, Step.D7);
            picture(window, PartName.LANES);
            FxExtension.run(window.workbench().terms()::choose);
            FxExtension.run(() -> window.workbench().terms().goTo(23));
            pictures.take("identity-lanes", true);
            FxExtension.run(window.workbench().terms()::leave);
            picture(window, PartName.NUMBERS);
            FxExtension.run(() -> {
                window.window().identityRow().setX(1, 0.5);
                window.window().identityRow().setV(3, 0, 1.0 / 3);
            });
            focus(window, Step.D4);
            pictures.take("identity-what-if", false);
        }
    }

    private static void picture(OpenWindow window, PartName part) {
        FxExtension.run(() -> window.window().identity().pictureProperty().set(part));
        FxExtension.pulse();
    }

    /** Brings a step into focus and waits until it is shown. */
    private static void focus(OpenWindow window, Step step) {
        FxExtension.run(() -> window.window().focus().stepProperty().set(step));
        OpenWindow.await(() -> window.window().derivation().frameProperty().get() != null
                && window.window().derivation().frameProperty().get().focus()
                        == java.util.List.of(Step.values()).indexOf(step));
        pause();
    }

    /** Long enough for every motion to come to its stop. */
    private static void pause() {
        for (int n = 0; n < 40; n++) {
            FxExtension.pulse();
        }
    }
}
