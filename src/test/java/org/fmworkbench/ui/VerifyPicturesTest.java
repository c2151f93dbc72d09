package org.fmworkbench.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.verify.LensName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes a picture of every lens of the stage Verify to target/verify, in both sizes, light, dark and presenting. */
@Tag("screenshots")
@ExtendWith(FxExtension.class)
class VerifyPicturesTest {
    private static final Path FOLDER = Path.of("target", "verify");

    @ParameterizedTest
    @CsvSource({"1280, 720", "1920, 1080"})
    void everyLens(int width, int height) throws IOException {
        Files.createDirectories(FOLDER);
        try (OpenWindow window = new OpenWindow(width, height)) {
            FxExtension.run(() -> window.workbench().step());
            window.awaitSnapshot(s -> s.position().step() == 1);
            FxExtension.run(() -> window.workbench().stageProperty().set(StageName.VERIFY));
            for (LensName lens : FxExtension.call(() -> window.window().verify().lenses())) {
                FxExtension.run(() -> window.window().verify().lensProperty().set(lens));
                VerifyScenes.prepare(window, lens);
                String name = lens.name().toLowerCase(java.util.Locale.ROOT) + "-" + width;
                write(window, name);
                FxExtension.run(() -> window.window().shell().darkProperty().set(true));
                write(window, name + "-dark");
                FxExtension.run(() -> window.window().shell().darkProperty().set(false));
                window.press(KeyCode.F11);
                FxExtension.run(() -> {
                    window.stage().setWidth(width);
                    window.stage().setHeight(height);
                });
                write(window, name + "-present");
                window.press(KeyCode.F11);
            }
        }
    }

    private static void write(OpenWindow window, String name) throws IOException {
        for (int n = 0; n < 4; n++) {
            FxExtension.pulse();
        }
        WritableImage image = FxExtension.call(() -> window.stage().getScene().snapshot(null));
        Pictures.write(image, FOLDER.resolve(name + ".png"));
    }
}
