package org.fmworkbench.ui;

import java.io.IOException;
import java.util.List;
import org.fmworkbench.ui.compare.CompareLens;
import org.fmworkbench.ui.compare.runs.Variant;
import org.fmworkbench.ui.model.StageName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes pictures of the lens Runs in {@code screenshots/}: {@code mvn -Pscreenshots test}. */
@Tag("screenshots")
@ExtendWith(FxExtension.class)
class RunsScreenshotsTest {
    @ParameterizedTest
    @CsvSource({"1280, 720", "1920, 1080"})
    void runsSideBySide(int width, int height) throws IOException {
        try (OpenWindow window = new OpenWindow(width, height)) {
            StagePictures pictures = new StagePictures(window, width, height);
            FxExtension.run(() -> window.workbench()
                    .apply(window.workbench().settingsProperty().get().withEpochs(20)));
            window.train(12);
            window.show(StageName.COMPARE);
            FxExtension.run(() -> window.window().compare().lensProperty().set(CompareLens.RUNS));
            int runs = 0;
            for (Variant variant : List.of(Variant.LINEAR, Variant.TABLES, Variant.SEED)) {
                FxExtension.run(() -> window.window().runs().newRuns().start(variant));
                int wanted = ++runs;
                window.awaitSnapshot(s -> s.timeline().tracks().size() == wanted);
                OpenWindow.await(() ->
                        window.window().runs().newRuns().messageProperty().get().isEmpty());
            }
            pictures.take("compare-runs", true);
        }
    }
}
