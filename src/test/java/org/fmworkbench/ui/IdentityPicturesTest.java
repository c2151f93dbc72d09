package org.fmworkbench.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.fmworkbench.ui.identity.PartName;
import org.fmworkbench.ui.model.StageName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes a picture of every part of the stage Identity to target/identity, in both sizes, light, dark and presenting. */
@Tag("screenshots")
@ExtendWith(FxExtension.class)
class IdentityPicturesTest {
    private static final Path FOLDER = Path.of("target", "identity");

    @ParameterizedTest
    @CsvSource({"1280, 720", "1920, 1080"})
    void everyPart(int width, int height) throws IOException {
        Files.createDirectories(FOLDER);
        try (OpenWindow window = new OpenWindow(width, height)) {
            FxExtension.run(() -> window.workbench().step());
            window.awaitSnapshot(s -> s.position().step() == 1);
            FxExtension.run(() -> window.workbench().stageProperty().set(StageName.IDENTITY));
            for (PartName part : List.of(PartName.SQUARE, PartName.LANES, PartName.NUMBERS)) {
                FxExtension.run(
                        () -> window.window().identity().pictureProperty().set(part));
                String name = part.name().toLowerCase(Locale.ROOT) + "-" + width;
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
        for (int n = 0; n < 8; n++) {
            FxExtension.pulse();
        }
        WritableImage image = FxExtension.call(() -> window.stage().getScene().snapshot(null));
        Pictures.write(image, FOLDER.resolve(name + ".png"));
    }
}
