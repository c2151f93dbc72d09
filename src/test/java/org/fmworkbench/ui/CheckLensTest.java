package org.fmworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.fmworkbench.derivation.mistakes.Check;
import org.fmworkbench.derivation.mistakes.CheckReport;
import org.fmworkbench.derivation.mistakes.Mistake;
import org.fmworkbench.derivation.mistakes.ProbeRows;
import org.fmworkbench.derivation.mistakes.RowVerdict;
import org.fmworkbench.experiment.ProbesFile;
import org.fmworkbench.experiment.ProbesFormat;
import org.fmworkbench.experiment.ResultsFile;
import org.fmworkbench.text.Digits;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.ui.controls.Verdict;
import org.fmworkbench.ui.controls.VerdictGrid;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.verify.LensName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Check my code, in the real window; only the native dialogs are gone round. */
@ExtendWith(FxExtension.class)
class CheckLensTest {
    private static final int ROWS = ProbeRows.all().size();

    @TempDir
    Path folder;

    private static OpenWindow window;

    @BeforeAll
    static void open() {
        window = new OpenWindow(1280, 720);
        FxExtension.run(() -> window.workbench().stageProperty().set(StageName.VERIFY));
    }

    @BeforeEach
    void show() {
        FxExtension.run(() -> {
            window.window().verify().lensProperty().set(LensName.CHECK);
        });
        FxExtension.pulse();
    }

    @AfterAll
    static void close() {
        window.close();
    }

    private String text(String id) {
        Label label = window.node(Label.class, id);
        return FxExtension.call(() -> label.isVisible() ? label.getText() : "");
    }

    private Path check(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        Label headline = window.node(Label.class, "resultsHeadline");
        Label error = window.node(Label.class, "resultsError");
        FxExtension.run(() -> {
            headline.setText("");
            window.window().check().open(file);
        });
        OpenWindow.await(
                () -> headline.getText().startsWith(name) || error.getText().contains(name));
        FxExtension.pulse();
        return file;
    }

    /** The table as it is shown: a line for each row, cells apart by |. */
    private List<String> table() {
        TableView<?> table = window.node(TableView.class, "resultsTable");
        return FxExtension.call(() -> {
            List<String> lines = new java.util.ArrayList<>();
            for (int row = 0; row < table.getItems().size(); row++) {
                int at = row;
                lines.add(table.getVisibleLeafColumns().stream()
                        .map(column -> String.valueOf(column.getCellData(at)))
                        .collect(Collectors.joining("|")));
            }
            return lines;
        });
    }

    @Test
    void rightNumbersPassAndTheTableIsTheReports() throws IOException, InputException {
        Path file = check("results.csv", SomebodysResults.of(Mistake.M9, false)); // its values are right
        assertEquals("results.csv: all " + ROWS + " rows are right.", text("resultsHeadline"));
        assertEquals("The values have full float64 precision. No gradients were given.", text("resultsNotes"));
        CheckReport report = Check.of(ResultsFile.read(file));
        assertEquals(report.rows().stream().map(CheckLensTest::line).toList(), table());
    }

    private static String line(RowVerdict row) {
        return String.join(
                "|",
                row.probe().row() + " " + row.probe().kind().word(),
                Digits.significant(row.expected(), 7),
                Digits.significant(row.got()[0], 7),
                size(row.difference()),
                size(row.bound()),
                row.ok() ? "right" : "wrong");
    }

    private static String size(double value) {
        return value != 0 && value < 0.001 ? Numbers.scientific(value) : Digits.significant(value, 2);
    }

    @Test
    void theMistakeIsNamedAndLeadsToTheGallery() throws IOException, InputException {
        Path file = check("mine.csv", SomebodysResults.of(Mistake.M3, false));
        CheckReport report = Check.of(ResultsFile.read(file));
        assertEquals("mine.csv: " + report.failed() + " of " + ROWS + " rows are wrong.", text("resultsHeadline"));
        assertEquals(report.rows().stream().map(CheckLensTest::line).toList(), table());
        window.click("suspect0");
        assertEquals(
                LensName.GALLERY,
                FxExtension.call(() -> window.window().verify().lensProperty().get()));
        VerdictGrid matrix = window.node(VerdictGrid.class, "mistakeMatrix");
        OpenWindow.await(() -> matrix.verdict(0, 2) == Verdict.NO && matrix.verdict(4, 2) == Verdict.YES);
        assertEquals(2, matrix.wideColumnProperty().get());
    }

    @ParameterizedTest
    @EnumSource(
            value = Mistake.class,
            names = {"M6", "M9", "M13"})
    void othersAreNamedToo(Mistake mistake) throws IOException {
        check("results.txt", SomebodysResults.of(mistake, mistake == Mistake.M9));
        Label sentence = (Label) window.stage().getScene().lookup("#suspects .label");
        assertEquals(
                "These numbers are what " + mistake.name() + " gives: " + mistake.title() + ".", sentence.getText());
        if (mistake == Mistake.M9) {
            assertTrue(text("resultsNotes").contains("Gradients wrong in " + ROWS + " rows."));
            assertTrue(table().get(0).matches(".*\\|v[₁-₄][₁-₄]: .*, right .*"), table().get(0));
        }
    }

    @Test
    void missingRowsAreNamedAndNothingIsSaidOfAKnownMistakeWhereThereIsNone() throws IOException {
        check("results.csv", "1,17\n2,0.5\n");
        assertEquals("results.csv: 2 of 2 rows are wrong.", text("resultsHeadline"));
        assertTrue(text("resultsNotes").startsWith("Missing rows: 3, 4, 5, 6, "), text("resultsNotes"));
        assertTrue(text("resultsNotes").endsWith("No known mistake gives these numbers."));
        assertTrue(table().get(4).endsWith("|missing"), table().get(4));
    }

    @Test
    void whatCannotBeReadIsSaidWithFileLineAndValue() throws IOException {
        check("results.csv", SomebodysResults.of(Mistake.M3, false));
        check("bad.csv", "row,value\n1,0.5\n2,many\n");
        String message = text("resultsError");
        assertTrue(message.contains("bad.csv, line 3: “many”"), message);
        assertFalse(window.node(VBox.class, "resultsBox").isVisible());
    }

    @Test
    void theClipboardIsReadLikeAFile() {
        copy(SomebodysResults.of(Mistake.M1, false));
        window.click("pasteResults");
        Label headline = window.node(Label.class, "resultsHeadline");
        OpenWindow.await(() -> headline.getText().startsWith("clipboard: "));
        copy("1,x");
        window.click("pasteResults");
        OpenWindow.await(
                () -> !window.window().check().unreadableProperty().get().isEmpty());
        assertTrue(text("resultsError").startsWith("clipboard, line 1: “x”"), text("resultsError"));
    }

    private static void copy(String text) {
        FxExtension.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @Test
    void probeRowsAreSavedInEveryFormat() throws IOException {
        for (ProbesFormat format : ProbesFormat.values()) {
            Path file = folder.resolve("my probes" + format.ending());
            FxExtension.run(() -> window.window().check().save(file, format));
            OpenWindow.await(() -> window.window().check().savedProperty().get().endsWith(format.ending()));
            assertEquals(ProbesFile.text(format), Files.readString(file));
        }
        assertEquals("python3 \"my probes.py\"", text("runCommand"));
        Path nowhere = folder.resolve("no such folder").resolve("probes.json");
        FxExtension.run(() -> window.window().check().save(nowhere, ProbesFormat.JSON));
        OpenWindow.await(() -> !window.window().check().notSavedProperty().get().isEmpty());
        assertTrue(text("exportError").contains(nowhere.toString()), text("exportError"));
        assertEquals("", text("exportSaved"));
    }
}
