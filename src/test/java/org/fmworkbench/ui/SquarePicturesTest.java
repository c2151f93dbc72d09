package org.fmworkbench.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.fmworkbench.derivation.Step;
import org.fmworkbench.training.Granularity;
import org.fmworkbench.ui.identity.square.Move;
import org.fmworkbench.ui.model.Mark;
import org.fmworkbench.ui.model.StageName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes pictures of every move of the folded square to target/square: few fields, and more than can be read at once. */
@Tag("screenshots")
@ExtendWith(FxExtension.class)
class SquarePicturesTest {
    private static final Path FOLDER = Path.of("target", "square");
    /** Pulses in which every motion comes to its stop. */
    private static final int STOP = 40;

    @ParameterizedTest
    @CsvSource({"1280, 720, monk1", "1920, 1080, monk1", "1280, 720, wide", "1920, 1080, wide"})
    void everyMove(int width, int height, String data) throws IOException {
        Files.createDirectories(FOLDER);
        try (OpenWindow window = new OpenWindow(width, height)) {
            if (data.equals("wide")) {
                window.open(WideTable.write(FOLDER).toString());
            }
            train(window);
            String name = data + "-" + width;
            writeMoves(window, name);
            FxExtension.run(() -> window.window().shell().darkProperty().set(true));
            writeMoves(window, name + "-dark");
            FxExtension.run(() -> window.window().shell().darkProperty().set(false));
            window.press(KeyCode.F11);
            FxExtension.run(() -> {
                window.stage().setWidth(width);
                window.stage().setHeight(height);
            });
            writeMoves(window, name + "-present");
        }
    }

    private static void train(OpenWindow window) {
        FxExtension.run(() -> {
            window.workbench().granularityProperty().set(Granularity.EPOCH);
            window.workbench().speed(1000);
            window.workbench().toggleRun();
        });
        window.awaitSnapshot(s -> s.position().epoch() >= 12);
        FxExtension.run(() -> window.workbench().toggleRun());
        OpenWindow.await(() -> !window.workbench().isBusy());
        FxExtension.run(() -> {
            window.workbench().stageProperty().set(StageName.IDENTITY);
            window.window().focus().stepProperty().set(Step.D6);
            window.workbench().selection().pinnedProperty().set(Mark.pair(2, 1));
        });
        OpenWindow.await(() -> window.stage().getScene().lookup("#foldedSquare") != null);
    }

    private static void writeMoves(OpenWindow window, String name) throws IOException {
        for (Move move : Move.values()) {
            window.press(KeyCode.getKeyCode(String.valueOf(move.key())));
            if (move == Move.FOLD) {
                write(window, name + "-folding", 9);
            }
            write(window, name + "-" + move.key(), STOP);
        }
    }

    private static void write(OpenWindow window, String name, int pulses) throws IOException {
        for (int n = 0; n < pulses; n++) {
            FxExtension.pulse();
        }
        WritableImage image = FxExtension.call(() -> window.stage().getScene().snapshot(null));
        Pictures.write(image, FOLDER.resolve(name + ".png"));
    }
}
