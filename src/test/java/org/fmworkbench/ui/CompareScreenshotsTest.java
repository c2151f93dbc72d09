package org.fmworkbench.ui;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.fmworkbench.ui.compare.CompareLens;
import org.fmworkbench.ui.model.StageName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes pictures of the stage Compare in {@code screenshots/}: {@code mvn -Pscreenshots test}. */
@Tag("screenshots")
@ExtendWith(FxExtension.class)
class CompareScreenshotsTest {
    @ParameterizedTest
    @CsvSource({"1280, 720", "1920, 1080"})
    void aSweep(int width, int height) throws IOException {
        try (OpenWindow window = new OpenWindow(width, height)) {
            StagePictures pictures = new StagePictures(window, width, height);
            window.train(3);
            window.show(StageName.COMPARE);
            FxExtension.run(() -> window.window().compare().lensProperty().set(CompareLens.SWEEP));
            pictures.take("compare-sweep-before", false);
            for (String preset : List.of("1", "0")) {
                FxExtension.run(() -> preset(window, Integer.parseInt(preset)));
                OpenWindow.await(() -> isDone(window));
                FxExtension.pulse();
                TableView<?> table = window.node(TableView.class, "sweepTable");
                FxExtension.run(() -> table.getSelectionModel().select(2));
                pictures.take(preset.equals("0") ? "compare-sweep" : "compare-sweep-rates", preset.equals("0"));
            }
        }
    }

    private static void preset(OpenWindow window, int number) {
        ((javafx.scene.control.Button) window.stage().getScene().lookup("#sweepPreset" + number)).fire();
    }

    private static boolean isDone(OpenWindow window) {
        return !window.window().sweep().sweeping().runningProperty().get()
                && ((Label) window.stage().getScene().lookup("#sweepVerdict"))
                        .getText()
                        .startsWith("Best");
    }
}
