package org.fmworkbench.ui;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.fmworkbench.training.Phase;
import org.fmworkbench.ui.controls.Cell;
import org.fmworkbench.ui.controls.PairMatrix;
import org.fmworkbench.ui.model.StageName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Writes the pictures in {@code screenshots/} from the running program: {@code mvn -Pscreenshots test}. */
@Tag("screenshots")
@ExtendWith(FxExtension.class)
class ScreenshotsTest {
    private static final Path FOLDER = Path.of("screenshots");

    @Test
    void small() throws IOException {
        pictures(1280, 720);
    }

    @Test
    void large() throws IOException {
        pictures(1920, 1080);
    }

    private static void pictures(int width, int height) throws IOException {
        try (OpenWindow window = new OpenWindow(width, height)) {
            String size = width + "x" + height;
            steps(window, 3);
            PairMatrix naive = window.node(PairMatrix.class, "naive");
            FxExtension.run(() -> naive.setPinned(new Cell(4, 2)));
            write(window, "train-monk1-" + size);
            window.dark(true);
            write(window, "train-monk1-dark-" + size);
            window.dark(false);
            window.press(KeyCode.ESCAPE);
            epochs(window, "monk1", 60);
            write(window, "train-monk1-learnt-" + size);
            window.show(StageName.DATA);
            write(window, "data-monk1-" + size);
            window.show(StageName.TRAIN);
            epochs(window, "planted_movies", 12);
            write(window, "train-planted_movies-" + size);
            epochs(window, "birdstrikes", 3);
            write(window, "train-birdstrikes-" + size);
            window.dark(true);
            write(window, "train-birdstrikes-dark-" + size);
            window.show(StageName.DATA);
            write(window, "data-birdstrikes-dark-" + size);
            window.dark(false);
            write(window, "data-birdstrikes-" + size);
            window.show(StageName.TRAIN);
            epochs(window, "titanic", 5);
            window.present(true);
            write(window, "present-titanic-" + size);
            window.press(KeyCode.PAGE_DOWN);
            write(window, "present-titanic-heatmap-" + size);
        }
    }

    private static void steps(OpenWindow window, int count) {
        for (int n = 1; n <= count; n++) {
            long updates = n;
            FxExtension.run(() -> window.workbench().step());
            window.awaitSnapshot(s -> s.phase() == Phase.PAUSED && s.position().step() == updates);
        }
    }

    private static void epochs(OpenWindow window, String data, int count) {
        window.open(data);
        window.train(count);
    }

    private static void write(OpenWindow window, String name) throws IOException {
        window.picture(FOLDER.resolve(name + ".png"));
    }
}
