package org.fmworkbench.ui;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.verify.LensName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes a picture of every lens of the stage Verify in {@code screenshots/}: {@code mvn -Pscreenshots test}. */
@Tag("screenshots")
@ExtendWith(FxExtension.class)
class VerifyScreenshotsTest {
    @ParameterizedTest
    @CsvSource({"1280, 720", "1920, 1080"})
    void everyLens(int width, int height) throws IOException {
        try (OpenWindow window = new OpenWindow(width, height)) {
            StagePictures pictures = new StagePictures(window, width, height);
            window.train(3);
            window.show(StageName.VERIFY);
            for (LensName lens : FxExtension.call(() -> window.window().verify().lenses())) {
                FxExtension.run(() -> window.window().verify().lensProperty().set(lens));
                VerifyScenes.prepare(window, lens);
                boolean darkToo = List.of(LensName.LINES, LensName.GALLERY).contains(lens);
                pictures.take("verify-" + lens.name().toLowerCase(Locale.ROOT), darkToo);
            }
        }
    }
}
