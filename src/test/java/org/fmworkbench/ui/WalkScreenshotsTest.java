package org.fmworkbench.ui;

import java.nio.file.Path;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.training.Phase;
import org.fmworkbench.training.RunSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the walk through one step, for the README and for looking at. */
@ExtendWith(FxExtension.class)
@Tag("screenshots")
@Timeout(300)
class WalkScreenshotsTest {
    private static final Path HERE = Path.of("screenshots");
    private static final Path TO_LOOK_AT = Path.of("target", "walk");

    @Test
    void walk() throws Exception {
        try (OpenWindow window = new OpenWindow(1280, 720)) {
            choose(window);
            picture(window, 9, HERE.resolve("train-term-1280x720.png"));
            for (int place = 0; place < 28; place++) {
                picture(window, place, TO_LOOK_AT.resolve("monk1-%02d.png".formatted(place)));
            }
            window.dark(true);
            picture(window, 23, HERE.resolve("train-term-dark-1280x720.png"));
            window.dark(false);
            window.present(true);
            picture(window, 9, HERE.resolve("train-term-presenting-1280x720.png"));
            picture(window, 23, TO_LOOK_AT.resolve("presenting-23.png"));
        }
    }

    @Test
    void narrow(@TempDir Path folder) throws Exception {
        try (OpenWindow window = new OpenWindow(1280, 720)) {
            RunSettings adam = window.snapshot()
                    .settings()
                    .withOptimizer(OptimizerKind.ADAM)
                    .withL2(0.01)
                    .withBatchSize(2);
            FxExtension.run(() -> window.workbench().apply(adam));
            window.awaitSnapshot(s -> s.settings().equals(adam));
            FxExtension.run(window.workbench()::step);
            window.awaitSnapshot(s -> s.phase() == Phase.PAUSED && s.position().sample() == 1);
            choose(window);
            for (int place : new int[] {18, 20, 21, 23}) {
                picture(window, place, TO_LOOK_AT.resolve("narrow-%02d.png".formatted(place)));
            }
            window.present(true);
            picture(window, 23, TO_LOOK_AT.resolve("narrow-present-23.png"));
            picture(window, 13, TO_LOOK_AT.resolve("narrow-present-13.png"));
            window.present(false);
            window.open(WideTable.write(folder).toString());
            choose(window);
            for (int place : new int[] {1, 4, 11, 17, 25}) {
                picture(window, place, TO_LOOK_AT.resolve("wide-%02d.png".formatted(place)));
            }
        }
    }

    @Test
    void sheet() throws Exception {
        try (OpenWindow window = new OpenWindow(1280, 720)) {
            sheet(window, true, HERE.resolve("step-sheet.png"));
            sheet(window, false, TO_LOOK_AT.resolve("decimals.png"));
            RunSettings adam = window.snapshot()
                    .settings()
                    .withOptimizer(OptimizerKind.ADAM)
                    .withL2(0.01);
            FxExtension.run(() -> window.workbench().apply(adam));
            window.awaitSnapshot(s -> s.settings().equals(adam));
            sheet(window, false, TO_LOOK_AT.resolve("adam.png"));
            window.open("birdstrikes");
            sheet(window, true, TO_LOOK_AT.resolve("birdstrikes.png"));
            window.open("balance_scale");
            sheet(window, true, TO_LOOK_AT.resolve("balance.png"));
        }
    }

    private static void sheet(OpenWindow window, boolean integers, Path file) throws Exception {
        java.nio.file.Files.createDirectories(TO_LOOK_AT);
        FxExtension.run(() -> window.window().sheet().integersProperty().set(integers));
        FxExtension.run(window.window().sheet()::open);
        window.awaitSnapshot(s -> s.next() != null);
        window.awaitComputed();
        FxExtension.run(() -> window.window().sheet().savePng(file));
        Path answers = file.resolveSibling(file.getFileName().toString().replace(".png", "-answers.png"));
        OpenWindow.await(() -> java.nio.file.Files.exists(answers));
        FxExtension.run(() -> javafx.stage.Window.getWindows()
                .get(javafx.stage.Window.getWindows().size() - 1)
                .hide());
        window.awaitSnapshot(s -> !s.inside());
    }

    @Test
    void wide() throws Exception {
        try (OpenWindow window = new OpenWindow(1920, 1080)) {
            RunSettings adam = window.snapshot()
                    .settings()
                    .withOptimizer(OptimizerKind.ADAM)
                    .withL2(0.01)
                    .withBatchSize(4);
            FxExtension.run(() -> window.workbench().apply(adam));
            window.awaitSnapshot(s -> s.settings().equals(adam));
            window.train(1);
            for (int n = 0; n < 3; n++) {
                FxExtension.run(() ->
                        window.workbench().granularityProperty().set(org.fmworkbench.training.Granularity.SAMPLE));
                FxExtension.run(window.workbench()::step);
                int rows = n + 1;
                window.awaitSnapshot(
                        s -> s.phase() == Phase.PAUSED && s.position().sample() == rows);
            }
            choose(window);
            int size = FxExtension.call(
                    () -> window.workbench().terms().sizeProperty().get());
            picture(window, size - 3, HERE.resolve("train-term-1920x1080.png"));
            for (int place = 0; place < size; place++) {
                picture(window, place, TO_LOOK_AT.resolve("adam-%02d.png".formatted(place)));
            }
        }
    }

    static void choose(OpenWindow window) {
        FxExtension.run(() -> window.workbench().terms().choose());
        window.awaitSnapshot(s -> s.next() != null);
    }

    static void picture(OpenWindow window, int place, Path file) throws Exception {
        FxExtension.run(() -> window.workbench().terms().goTo(place));
        window.awaitComputed();
        for (int n = 0; n < 20; n++) {
            FxExtension.pulse(); // until the flash is over
        }
        window.picture(file);
    }
}
