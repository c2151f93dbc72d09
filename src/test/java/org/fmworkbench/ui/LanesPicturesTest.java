package org.fmworkbench.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.fmworkbench.ui.identity.PartName;
import org.fmworkbench.ui.model.StageName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes pictures of the twin lanes to target/identity: on the way, at the end, dark, presenting. */
@Tag("screenshots")
@ExtendWith(FxExtension.class)
class LanesPicturesTest {
    private static final Path FOLDER = Path.of("target", "identity");

    @ParameterizedTest
    @CsvSource({"1280, 720", "1920, 1080", "960, 600"})
    void onTheWayAndAtTheEnd(int width, int height) throws IOException {
        Files.createDirectories(FOLDER);
        try (OpenWindow window = new OpenWindow(width, height)) {
            FxExtension.run(() -> window.workbench().step());
            window.awaitSnapshot(s -> s.position().step() == 1);
            FxExtension.run(() -> window.workbench().stageProperty().set(StageName.IDENTITY));
            FxExtension.run(() -> window.window().identity().pictureProperty().set(PartName.LANES));
            OpenWindow.await(() -> window.workbench().terms().sizeProperty().get() > 0);
            write(window, "lanes-live-" + width);
            FxExtension.run(window.workbench().terms()::choose);
            write(window, "lanes-start-" + width);
            FxExtension.run(() -> window.workbench().terms().goTo(23));
            write(window, "lanes-term-" + width);
            FxExtension.run(() -> window.window().shell().darkProperty().set(true));
            write(window, "lanes-term-dark-" + width);
            FxExtension.run(() -> window.window().shell().darkProperty().set(false));
            FxExtension.run(() -> window.workbench().terms().goTo(45));
            write(window, "lanes-late-" + width);
            window.press(KeyCode.F11);
            FxExtension.run(() -> {
                window.stage().setWidth(width);
                window.stage().setHeight(height);
            });
            write(window, "lanes-term-present-" + width);
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
