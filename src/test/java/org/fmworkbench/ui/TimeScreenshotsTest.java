package org.fmworkbench.ui;

import java.io.IOException;
import javafx.scene.input.KeyCode;
import org.fmworkbench.training.Phase;
import org.fmworkbench.ui.controls.TimeBar;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes pictures of going back, and of a run that diverged, in {@code screenshots/}: {@code mvn -Pscreenshots test}. */
@Tag("screenshots")
@ExtendWith(FxExtension.class)
class TimeScreenshotsTest {
    @ParameterizedTest
    @CsvSource({"1280, 720", "1920, 1080"})
    void backInTime(int width, int height) throws IOException {
        try (OpenWindow window = new OpenWindow(width, height)) {
            StagePictures pictures = new StagePictures(window, width, height);
            window.train(8);
            change(window, 0.03);
            window.train(12);
            TimeBar bar = window.node(TimeBar.class, "timeBar");
            window.point(bar, FxExtension.call(bar::getWidth) * 0.3, 15);
            window.clickHere();
            window.awaitSnapshot(s -> s.phase() == Phase.PAUSED && s.timeline().isPast());
            pictures.take("time-back", true);
            window.press(KeyCode.B);
            window.awaitSnapshot(
                    s -> s.phase() == Phase.PAUSED && s.timeline().tracks().size() == 1);
            change(window, 0.5);
            window.train(5);
            pictures.take("time-branch", false);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 720", "1920, 1080"})
    void theWayBackFromADivergence(int width, int height) throws IOException {
        try (OpenWindow window = new OpenWindow(width, height)) {
            window.train(3);
            change(window, 1e6);
            FxExtension.run(() -> window.workbench().toggleRun());
            window.awaitSnapshot(s -> s.phase() == Phase.DIVERGED);
            new StagePictures(window, width, height).take("time-diverged", false);
        }
    }

    private static void change(OpenWindow window, double learningRate) {
        FxExtension.run(() -> {
            window.window().settings().learningRateProperty().set(String.valueOf(learningRate));
            window.window().settings().commit();
        });
    }
}
