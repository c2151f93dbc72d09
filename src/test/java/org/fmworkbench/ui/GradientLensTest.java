package org.fmworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.fmworkbench.data.Tables;
import org.fmworkbench.derivation.GradientCheck;
import org.fmworkbench.derivation.GradientCheck.Entry;
import org.fmworkbench.derivation.GradientCheck.Function;
import org.fmworkbench.derivation.GradientCheck.Kind;
import org.fmworkbench.derivation.GradientCheck.Parameter;
import org.fmworkbench.text.Digits;
import org.fmworkbench.training.Granularity;
import org.fmworkbench.training.WatchedRow;
import org.fmworkbench.ui.controls.NumberTable;
import org.fmworkbench.ui.controls.SeriesChart;
import org.fmworkbench.ui.identity.row.ShownRow;
import org.fmworkbench.ui.model.Mark;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.verify.LensName;
import org.fmworkbench.ui.verify.gradient.WaysTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The lens Gradient with mouse and keyboard. */
@ExtendWith(FxExtension.class)
@Timeout(120)
class GradientLensTest {
    private static final Parameter FIRST = new Parameter(Kind.V, 0, 0);

    private OpenWindow window;

    @BeforeEach
    void open() {
        window = new OpenWindow(1280, 720);
        FxExtension.run(() -> {
            window.window().verify().lensProperty().set(LensName.GRADIENT);
            window.workbench().stageProperty().set(StageName.VERIFY);
        });
        OpenWindow.await(() -> !ways().isEmpty());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void allWaysHaveTheModelsNumbersAndFollowTheRun() {
        awaitWays(Function.LOG_LOSS, FIRST, 1e-5);
        FxExtension.run(() -> window.workbench().step());
        window.awaitSnapshot(now -> now.position().step() == 1);
        awaitWays(Function.LOG_LOSS, FIRST, 1e-5);
        window.click("gradientOfPrediction");
        awaitWays(Function.PREDICTION, FIRST, 1e-5);
        type("gradientStep", "1e-3");
        awaitWays(Function.PREDICTION, FIRST, 1e-3);
        Parameter worst =
                GradientCheck.worst(check(Function.PREDICTION).all(1e-3)).parameter();
        window.click("worstParameter");
        awaitWays(Function.PREDICTION, worst, 1e-3);
    }

    @Test
    void theTableTheMarkAndTheParameterAreOne() {
        NumberTable table = window.node(NumberTable.class, "gradientTable");
        FxExtension.run(table::requestFocus);
        window.press(KeyCode.DOWN);
        OpenWindow.await(() -> label("parameterName").equals("w₀"));
        window.press(KeyCode.DOWN);
        OpenWindow.await(
                () -> label("parameterName").equals("w of " + shown().labels().get(0)));
        assertEquals(Mark.entry(0, 2), shownMark());
        FxExtension.run(() -> window.workbench().selection().pinnedProperty().set(Mark.entry(3, 1)));
        OpenWindow.await(
                () -> label("parameterName").equals("v of " + shown().labels().get(3) + ", k = 2"));
        awaitWays(Function.LOG_LOSS, new Parameter(Kind.V, 3, 1), 1e-5);
        String tip = FxExtension.call(() -> table.describe(1 + 6 + 6 + 3));
        Entry entry = check(Function.LOG_LOSS).entry(new Parameter(Kind.V, 3, 1), 1e-5);
        assertTrue(
                tip.endsWith("derivative " + Digits.all(entry.exact()) + ", largest Δ " + Digits.all(entry.worst())),
                tip);
        window.press(KeyCode.ESCAPE);
        OpenWindow.await(
                () -> label("parameterName").equals("w of " + shown().labels().get(0)));
    }

    @Test
    void theErrorCurveIsAUForLogLossAndOnlyRoundingForThePrediction() {
        FxExtension.run(() -> {
            window.workbench().granularityProperty().set(Granularity.EPOCH);
            window.workbench().step();
        });
        window.awaitSnapshot(now -> now.position().epoch() == 1);
        assertTrue(label("curveWhy").startsWith("The central difference makes a U"), label("curveWhy"));
        SeriesChart chart = window.node(SeriesChart.class, "errorChart");
        assertTrue(errorAtOne(chart).startsWith("h 1, "), errorAtOne(chart));
        assertTrue(centralAtOne(chart) > 1e-6);
        window.click("gradientOfPrediction");
        OpenWindow.await(() -> label("curveWhy").startsWith("ŷ is linear in each single parameter"));
        assertTrue(centralAtOne(chart) < 1e-14);
    }

    @Test
    void theCursorOfTheCurveAndTheFieldAreOneNumber() {
        SeriesChart chart = window.node(SeriesChart.class, "errorChart");
        type("gradientStep", "0,002");
        assertEquals(0.002, FxExtension.call(() -> chart.cursorXProperty().get()));
        FxExtension.run(() -> chart.cursorXProperty().set(1.2345e-7));
        assertEquals("1.23e−7", ((TextField) node("gradientStep")).getText());
        awaitWays(Function.LOG_LOSS, FIRST, 1.23e-7);
        type("gradientStep", "2");
        assertEquals("h: “2” is not a number from 1e−16 to 1.", label("gradientStepError"));
        awaitWays(Function.LOG_LOSS, FIRST, 1.23e-7);
        type("gradientStep", "0.5");
        assertFalse(node("gradientStepError").isVisible());
    }

    /** One table for all fields: the value 1 stands in several of them. */
    @Test
    void sharedRowsAreOneParameterWhoseFieldsAreSummed() {
        FxExtension.run(() -> window.workbench()
                .apply(window.workbench().settingsProperty().get().withTables(Tables.SHARED)));
        window.awaitSnapshot(s -> s.settings().tables() == Tables.SHARED && s.tables() != null);
        WatchedRow row = window.snapshot().row();
        int first = firstThatShares(row.tableRows());
        FxExtension.run(() -> window.workbench().selection().pinnedProperty().set(Mark.entry(first, 0)));
        OpenWindow.await(() -> label("parameterSharing").contains("share this row of V"));
        Parameter shared = new Parameter(Kind.V, first, 0);
        awaitWays(Function.LOG_LOSS, shared, 1e-5);
        assertEquals(row.gradient()[first * 3 + 1], check(Function.LOG_LOSS).exact(shared), 1e-15);
        window.click("gradientOfPrediction");
        OpenWindow.await(() -> label("curveWhy").startsWith("Fields share this row of V, so ŷ is a parabola"));
    }

    private static int firstThatShares(int[] rows) {
        return IntStream.range(0, rows.length)
                .filter(i -> IntStream.range(i + 1, rows.length).anyMatch(j -> rows[j] == rows[i]))
                .findFirst()
                .orElseThrow();
    }

    private double centralAtOne(SeriesChart chart) {
        String text = errorAtOne(chart);
        String number = text.replaceAll(".*central ([^,]*),.*", "$1").replace('−', '-');
        return Double.parseDouble(number);
    }

    private String errorAtOne(SeriesChart chart) {
        type("gradientStep", "1");
        OpenWindow.await(() -> chart.describe().startsWith("h 1, "));
        Function function = ((javafx.scene.control.ToggleButton) node("gradientOfLoss")).isSelected()
                ? Function.LOG_LOSS
                : Function.PREDICTION;
        awaitWays(function, FIRST, 1);
        return FxExtension.call(chart::describe);
    }

    /** The screen shows what the model finds. */
    private void awaitWays(Function function, Parameter parameter, double h) {
        Entry entry = check(function).entry(parameter, h);
        String times = function == Function.PREDICTION ? "" : "∂L/∂ŷ · ";
        StringBuilder wanted = new StringBuilder("exact | " + Digits.all(entry.exact()) + " | ");
        switch (parameter.kind()) {
            case BIAS -> line(wanted, times + "1", entry.sums(), entry);
            case W -> line(wanted, times + "xᵢ", entry.sums(), entry);
            case V -> {
                line(wanted, times + "(Sₖ − vᵢₖ)", entry.sums(), entry);
                line(wanted, times + "Σ vⱼₖ over j ≠ i", entry.others(), entry);
            }
        }
        line(wanted, "central difference", entry.central(), entry);
        line(wanted, "complex step", entry.complexStep(), entry);
        OpenWindow.await(() -> ways().equals(wanted.toString()));
    }

    private static void line(StringBuilder all, String name, double value, Entry entry) {
        double distance = Math.abs(value - entry.exact());
        String words = distance == 0 ? "Δ 0" : "Δ " + Digits.significant(distance, 2);
        all.append('\n')
                .append(name)
                .append(" | ")
                .append(Digits.all(value))
                .append(" | ")
                .append(words);
    }

    private GradientCheck check(Function function) {
        ShownRow row = FxExtension.call(this::shown);
        return GradientCheck.of(function, row.y(), row.bias(), row.w(), row.row(), row.tableRows());
    }

    private ShownRow shown() {
        return window.window().identityRow().shownProperty().get();
    }

    private Mark shownMark() {
        return window.workbench().selection().shownProperty().get();
    }

    private String ways() {
        return ((WaysTable) node("parameterWays")).text();
    }

    private void type(String id, String text) {
        FxExtension.run(() -> ((TextField) node(id)).setText(text));
    }

    private String label(String id) {
        return ((Label) node(id)).getText();
    }

    private Node node(String id) {
        return window.stage().getScene().lookup("#" + id);
    }
}
