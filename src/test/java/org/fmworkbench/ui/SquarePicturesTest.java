package org.fmworkbench.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.fmworkbench.ui.controls.Cell;
import org.fmworkbench.ui.controls.FoldedSquare;
import org.fmworkbench.ui.identity.square.Move;
import org.fmworkbench.ui.model.StageName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes pictures of every move of the folded square to target/square. */
@Tag("screenshots")
@ExtendWith(FxExtension.class)
class SquarePicturesTest {
    private static final Path FOLDER = Path.of("target", "square");

    @ParameterizedTest
    @CsvSource({"1280, 720, monk1", "1920, 1080, monk1", "1280, 720, wide", "1920, 1080, wide"})
    void everyMove(int width, int height, String data) throws IOException {
        Files.createDirectories(FOLDER);
        try (OpenWindow window = new OpenWindow(width, height)) {
            if (!data.equals("monk1")) {
                window.open(data.equals("wide") ? WideTable.write(FOLDER).toString() : data);
            }
            if (data.equals("wide")) {
                FxExtension.run(() -> window.workbench()
                        .apply(window.workbench().settingsProperty().get().withK(16)));
                for (int n = 0; n < 20; n++) {
                    FxExtension.pulse();
                }
            }
            FxExtension.run(() -> {
                window.workbench().granularityProperty().set(org.fmworkbench.training.Granularity.EPOCH);
                window.workbench().speed(1000);
                window.workbench().toggleRun();
            });
            window.awaitSnapshot(s -> s.position().epoch() >= (data.equals("monk1") ? 12 : 1));
            FxExtension.run(() -> window.workbench().toggleRun());
            OpenWindow.await(() -> !window.workbench().isBusy());
            FxExtension.run(() -> window.workbench().stageProperty().set(StageName.IDENTITY));
            for (int n = 0; n < 5; n++) {
                FxExtension.pulse();
            }
            OpenWindow.await(() -> window.stage().getScene().lookup("#foldedSquare") != null);
            FoldedSquare square = window.node(FoldedSquare.class, "foldedSquare");
            FxExtension.run(() -> window.window().focus().stepProperty().set(org.fmworkbench.derivation.Step.D6));
            for (Move move : Move.values()) {
                window.press(KeyCode.getKeyCode(String.valueOf(move.key())));
                if (move == Move.PAIRS) {
                    FxExtension.run(() -> square.setPinned(new Cell(2, 1)));
                }
                if (move == Move.FOLD) {
                    for (int n = 0; n < 9; n++) {
                        FxExtension.pulse();
                    }
                    write(window, data + "-" + width + "-folding", 0);
                }
                write(window, data + "-" + width + "-" + move.key(), 40);
            }
            window.press(KeyCode.DIGIT2);
            FxExtension.run(() -> window.window().shell().darkProperty().set(true));
            write(window, data + "-" + width + "-2-dark", 40);
            window.press(KeyCode.DIGIT4);
            write(window, data + "-" + width + "-4-dark", 40);
            FxExtension.run(() -> window.window().shell().darkProperty().set(false));
            window.press(KeyCode.F11);
            FxExtension.run(() -> {
                window.stage().setWidth(width);
                window.stage().setHeight(height);
            });
            for (Move move : Move.values()) {
                window.press(KeyCode.getKeyCode(String.valueOf(move.key())));
                write(window, data + "-" + width + "-present-" + move.key(), 40);
            }
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
