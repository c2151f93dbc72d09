package org.fmworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fmworkbench.ui.sheet.SheetViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The step sheet: its dialog and its files. */
@ExtendWith(FxExtension.class)
@Timeout(120)
class SheetTest {
    private OpenWindow window;

    @BeforeEach
    void open() {
        window = new OpenWindow(1280, 720);
        window.press(KeyCode.CONTROL, KeyCode.E);
        OpenWindow.await(() -> Window.getWindows().size() == 2);
        OpenWindow.await(() -> image("sheetExercise") != null);
        window.awaitComputed();
    }

    @AfterEach
    void close() {
        FxExtension.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        window.close();
    }

    /** On the FX thread. */
    private static Scene dialog() {
        return Window.getWindows().get(1).getScene();
    }

    /** On the FX thread. */
    private static javafx.scene.image.Image image(String id) {
        return ((ImageView) dialog().lookup("#" + id)).getImage();
    }

    private SheetViewModel model() {
        return window.window().sheet();
    }

    @Test
    void theDialogShowsBothPagesAndLetsGoOfTheStep() throws Exception {
        WritableImage picture = FxExtension.call(() -> dialog().snapshot(null));
        Files.createDirectories(Path.of("target", "walk"));
        Pictures.write(picture, Path.of("target", "walk", "sheet-dialog.png"));
        assertTrue(FxExtension.call(() -> image("sheetAnswers").getHeight()) > 500);
        FxExtension.run(() -> Window.getWindows().get(1).hide());
        window.awaitSnapshot(s -> !s.inside());
        assertFalse(FxExtension.call(() -> model().openProperty().get()));
    }

    @Test
    void pdfAndPngAreWrittenWithTheFontInside(@TempDir Path folder) throws Exception {
        Path pdf = folder.resolve("sheet.pdf");
        save(pdf);
        byte[] first = Files.readAllBytes(pdf);
        try (PDDocument document = Loader.loadPDF(first)) {
            assertEquals(2, document.getNumberOfPages());
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                assertTrue(document.getPage(0).getResources().getFont(name).isEmbedded());
            }
            PDFTextStripper text = new PDFTextStripper();
            text.setEndPage(1);
            String exercise = text.getText(document);
            text.setStartPage(2);
            text.setEndPage(2);
            String answers = text.getText(document);
            assertTrue(exercise.contains("Exercise") && answers.contains("Answers"));
            assertTrue(exercise.contains("head_shape=square"), exercise);
            assertTrue(answers.length() > exercise.length() + 100);
        }
        save(pdf);
        assertArrayEquals(first, Files.readAllBytes(pdf));
        FxExtension.run(() -> model().savePng(folder.resolve("sheet.png")));
        OpenWindow.await(() -> message().contains("sheet-exercise.png"));
        assertTrue(Files.size(folder.resolve("sheet-exercise.png")) > 10_000);
        assertTrue(Files.size(folder.resolve("sheet-answers.png")) > 10_000);
        try (var files = Files.list(folder)) {
            assertEquals(3, files.count());
        }
    }

    private void save(Path pdf) {
        FxExtension.run(() -> model().savePdf(pdf));
        OpenWindow.await(() -> message().contains("sheet.pdf"));
    }

    @Test
    void whatCannotBeWrittenIsSaidInWords(@TempDir Path folder) {
        FxExtension.run(() -> model().savePdf(folder.resolve("nowhere").resolve("sheet.pdf")));
        OpenWindow.await(() -> message().contains("nowhere"));
        assertFalse(FxExtension.call(SheetTest::message).contains("Exception"));
    }

    @Test
    void whatIsLeftBlankIsChosenAndNoPrinterIsNoSilence() {
        int[] before = pixels();
        FxExtension.run(() -> ((CheckBox) dialog().lookup("#blankCrossTerm")).fire());
        window.awaitComputed();
        assertFalse(java.util.Arrays.equals(before, pixels()));
        FxExtension.run(() -> ((javafx.scene.control.Button) dialog().lookup("#sheetPrint")).fire());
        OpenWindow.await(() -> message().contains("No printer"));
    }

    private static int[] pixels() {
        return FxExtension.call(() -> {
            javafx.scene.image.Image image = image("sheetExercise");
            int width = (int) image.getWidth();
            int[] pixels = new int[width * (int) image.getHeight()];
            image.getPixelReader()
                    .getPixels(
                            0,
                            0,
                            width,
                            (int) image.getHeight(),
                            javafx.scene.image.PixelFormat.getIntArgbInstance(),
                            pixels,
                            0,
                            width);
            return pixels;
        });
    }

    /** On the FX thread. */
    private static String message() {
        return ((Label) dialog().lookup("#sheetMessage")).getText();
    }
}
