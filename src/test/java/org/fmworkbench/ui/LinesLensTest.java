package org.fmworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.fmworkbench.derivation.Cell;
import org.fmworkbench.derivation.Precision;
import org.fmworkbench.derivation.ProgressListener;
import org.fmworkbench.derivation.Report;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.derivation.RowSet;
import org.fmworkbench.derivation.Verification;
import org.fmworkbench.derivation.mistakes.ProbeRow;
import org.fmworkbench.derivation.mistakes.ProbeRows;
import org.fmworkbench.experiment.DataRows;
import org.fmworkbench.text.Digits;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.ui.identity.row.ShownRow;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.verify.LensName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The lens Every “=” with mouse and keyboard. */
@ExtendWith(FxExtension.class)
@Timeout(120)
class LinesLensTest {
    private OpenWindow window;

    @BeforeEach
    void open() {
        window = new OpenWindow(1280, 720);
        FxExtension.run(() -> {
            window.window().verify().lensProperty().set(LensName.LINES);
            window.workbench().stageProperty().set(StageName.VERIFY);
        });
        window.awaitSnapshot(now -> now.tables() != null);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theRowInViewIsVerifiedAtOnceAndAgainAfterAStep() {
        awaitColumn(1, thisRow(), 1, Precision.DOUBLE);
        FxExtension.run(() -> window.workbench().step());
        window.awaitSnapshot(now -> now.position().step() == 1);
        awaitColumn(1, thisRow(), 1, Precision.DOUBLE);
        window.click("linesFloat");
        awaitColumn(1, thisRow(), 1, Precision.FLOAT);
        assertEquals("open, , ", text(5, 3));
    }

    @Test
    void theButtonVerifiesTheDataTheRandomRowsAndTheProbeRows() {
        type("randomTrials", "40");
        type("randomFields", "5");
        type("randomK", "3");
        type("randomSeed", "7");
        window.click("verifyStart");
        OpenWindow.await(() -> label("linesOutcome").endsWith("every sign holds."));
        assertTrue(label("linesOutcome").startsWith("530 rows in "), label("linesOutcome"));
        Snapshot now = window.snapshot();
        List<Row> probes = ProbeRows.all().stream().map(ProbeRow::data).toList();
        awaitColumn(2, data(now), 50, Precision.DOUBLE);
        awaitColumn(3, RowSet.random(40, 5, 3, 7), 50, Precision.DOUBLE);
        awaitColumn(4, RowSet.hard(40, 5, 3, 7), 50, Precision.DOUBLE);
        awaitColumn(5, RowSet.of("probes", probes), 50, Precision.DOUBLE);
        assertFalse(visible("linesOutdated"));
        type("randomSeed", "8");
        assertTrue(visible("linesOutdated"));
        type("randomSeed", "7");
        assertFalse(visible("linesOutdated"));
    }

    @Test
    void theWorstRowOfTheDataIsOneClickAway() {
        type("randomTrials", "1");
        window.click("verifyStart");
        OpenWindow.await(() -> label("linesOutcome").endsWith("every sign holds."));
        Cell worst = verified(data(window.snapshot()), 50, Precision.DOUBLE).get(5);
        choose(5, 3);
        assertFalse(visible("showWorst"));
        choose(5, 2);
        assertTrue(label("linesDetails").startsWith("D6 = D7 on 432 rows of monk1 in double"), label("linesDetails"));
        assertTrue(label("linesDetails").contains("the difference is 0 on 48 of 432 rows"), label("linesDetails"));
        assertTrue(label("linesNote").contains("epoch 1, batch 1/346"), label("linesNote"));
        window.click("showWorst");
        assertEquals(
                StageName.IDENTITY,
                FxExtension.call(() -> window.workbench().stageProperty().get()));
        window.awaitSnapshot(now -> now.row().row() == worst.worstRow());
    }

    @Test
    void itCanBeCancelledAndSaysWhatWasReached() {
        type("randomTrials", "100000");
        Button start = window.node(Button.class, "verifyStart");
        Button cancel = window.node(Button.class, "verifyCancel");
        window.click("verifyStart");
        OpenWindow.await(() -> cancel.isVisible() && start.isDisabled());
        window.click("verifyCancel");
        OpenWindow.await(() -> label("linesOutcome").startsWith("Cancelled after"));
        OpenWindow.await(() -> !start.isDisabled());
        assertTrue(text(0, 5).startsWith("open"), text(0, 5));
    }

    @Test
    void aNumberThatCannotBeIsRefusedInWords() {
        type("randomTrials", "0");
        type("randomK", "x");
        assertEquals(
                "random rows: “0” is not a whole number from 1 to 100000. K: “x” is not a whole number from 1 to 64.",
                label("linesError"));
        type("randomTrials", "5");
        type("randomK", "2");
        assertFalse(visible("linesError"));
    }

    @Test
    void tablesThatAreTooLargeForTheWindowAreForTheShell() {
        window.open("birdstrikes");
        FxExtension.run(() -> window.workbench()
                .apply(window.workbench().settingsProperty().get().withK(200)));
        window.awaitSnapshot(now -> now.settings().k() == 200);
        choose(0, 2);
        OpenWindow.await(() -> label("linesDetails").contains("fm verify birdstrikes --model MODEL.json"));
        assertTrue(label("linesDetails").startsWith("V has 71,400 numbers."), label("linesDetails"));
    }

    private RowSet thisRow() {
        ShownRow shown = FxExtension.call(
                () -> window.window().identityRow().shownProperty().get());
        return new RowSet() {
            @Override
            public String name() {
                return "this row";
            }

            @Override
            public int size() {
                return 1;
            }

            @Override
            public Row row(int n) {
                return shown.row();
            }

            @Override
            public double bias(int n) {
                return shown.bias();
            }

            @Override
            public double[] w(int n) {
                return shown.w();
            }
        };
    }

    private static RowSet data(Snapshot now) {
        return DataRows.of("monk1", now.data(), 2, now.row().bias(), now.weights(), now.tables());
    }

    private static List<Cell> verified(RowSet set, int exact, Precision precision) {
        Report report =
                Verification.run(List.of(set), new Verification.Settings(exact, precision), ProgressListener.NONE);
        return report.cells();
    }

    /** The screen shows what the model finds. */
    private void awaitColumn(int column, RowSet set, int exact, Precision precision) {
        List<Cell> cells = verified(set, exact, precision);
        for (int step = 0; step < cells.size(); step++) {
            Cell cell = cells.get(step);
            String ulps = Double.isNaN(cell.maxUlps()) ? "" : Digits.significant(cell.maxUlps(), 2) + " ulp · ";
            String exactly = cell.rows() == 1 ? "exactly 0" : "exactly 0 on " + cell.exactRows() + " rows";
            String wanted = "holds, " + Digits.significant(cell.maxDifference(), 2) + ", " + ulps
                    + Digits.significant(100 * cell.maxOfBound(), 2) + " %\n" + exactly;
            int line = step;
            OpenWindow.await(() -> wanted.equals(onScreen(line, column)));
        }
    }

    private String text(int step, int column) {
        return FxExtension.call(() -> onScreen(step, column));
    }

    private String onScreen(int step, int column) {
        TableView<?> table = (TableView<?>) node("equalsSigns");
        for (Node node : table.lookupAll(".verdict-cell")) {
            TableCell<?, ?> cell = (TableCell<?, ?>) node;
            if (cell.getIndex() == step
                    && cell.getTableColumn() == table.getColumns().get(column)) {
                return cell.getAccessibleText();
            }
        }
        return "";
    }

    private void choose(int step, int column) {
        FxExtension.run(() -> select((TableView<?>) node("equalsSigns"), step, column));
    }

    private static <T> void select(TableView<T> table, int step, int column) {
        table.getSelectionModel().clearAndSelect(step, table.getColumns().get(column));
    }

    private void type(String id, String text) {
        FxExtension.run(() -> ((TextField) node(id)).setText(text));
    }

    private boolean visible(String id) {
        return node(id).isVisible();
    }

    private String label(String id) {
        return ((Label) node(id)).getText();
    }

    private Node node(String id) {
        return window.stage().getScene().lookup("#" + id);
    }
}
