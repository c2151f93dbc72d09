package org.fmworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fmworkbench.training.CurveKind;
import org.fmworkbench.training.Curves;
import org.fmworkbench.training.DecimatedSeries;
import org.fmworkbench.training.DecimatedSeries.Curve;
import org.fmworkbench.ui.chart.AxisUnit;
import org.fmworkbench.ui.chart.ChartFamily;
import org.fmworkbench.ui.chart.ChartFile;
import org.fmworkbench.ui.chart.ChartViewModel;
import org.fmworkbench.ui.chart.RunCurves;
import org.fmworkbench.ui.chart.Saving;
import org.fmworkbench.ui.controls.SeriesChart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The card with the curves, in the window. */
@ExtendWith(FxExtension.class)
@Timeout(120)
class ChartCardTest {
    private OpenWindow window;
    private ChartViewModel model;
    private SeriesChart chart;

    @BeforeEach
    void open() {
        window = new OpenWindow(1280, 720);
        model = window.window().train().chart();
        chart = window.node(SeriesChart.class, "curveChart");
        window.train(2);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private String spoken() {
        FxExtension.pulse();
        return FxExtension.call(
                () -> chart.queryAccessibleAttribute(AccessibleAttribute.TEXT).toString());
    }

    private static String three(double value) {
        return String.format(java.util.Locale.ROOT, "%.3f", value);
    }

    private void choose(String button, String item) {
        FxExtension.run(() -> {
            MenuButton menu = (MenuButton) window.stage().getScene().lookup("#" + button);
            menu.show();
            MenuItem found = menu.getItems().stream()
                    .filter(i -> item.equals(i.getText()))
                    .findFirst()
                    .orElseThrow();
            found.fire();
            menu.hide();
        });
        FxExtension.pulse();
    }

    @Test
    void theMenuHasTheMetricsOfTheTaskAndShowsEachWithItsNumbers() {
        List<String> names = FxExtension.call(() -> {
            MenuButton menu = (MenuButton) window.stage().getScene().lookup("#curveMetric");
            menu.show();
            List<String> all = menu.getItems().stream()
                    .filter(RadioMenuItem.class::isInstance)
                    .map(MenuItem::getText)
                    .toList();
            menu.hide();
            return all;
        });
        assertEquals(List.of("Loss", "AUC", "Accuracy", "Norms of V and w", "Gradient norm"), names);
        choose("curveMetric", "Accuracy");
        assertEquals("Accuracy", window.node(MenuButton.class, "curveMetric").getText());
        double train = window.snapshot().latest().train().accuracy();
        double holdout = window.snapshot().latest().holdout().accuracy();
        assertTrue(spoken().endsWith("epoch 2, training " + three(train) + ", hold-out " + three(holdout)), spoken());
        choose("curveMetric", "training");
        assertTrue(spoken().contains("training off"), spoken());
        choose("curveMetric", "Norms of V and w");
        Curve norms = window.snapshot().curves().of(CurveKind.NORM_V);
        assertTrue(spoken().contains("norm of V " + three(norms.last()[1])), spoken());
    }

    @Test
    void enterOpensAMenuThatHasTheFocus() {
        MenuButton more = window.node(MenuButton.class, "curveMore");
        FxExtension.run(more::requestFocus);
        window.press(KeyCode.ENTER);
        assertTrue(more.isShowing());
        FxExtension.run(more::hide);
    }

    @Test
    void anotherTaskHasOtherMetricsAndLeavesThoseThatItHasNot() {
        choose("curveMetric", "AUC");
        window.open("planted_movies");
        assertEquals(ChartFamily.LOSS, model.familyProperty().get());
        choose("curveMetric", "R²");
        assertEquals("R²", window.node(MenuButton.class, "curveMetric").getText());
    }

    @Test
    void theButtonsOfTheBarDoWhatTheySay() {
        FxExtension.run(window.node(ToggleButton.class, "curveLog")::fire);
        assertTrue(chart.logarithmicProperty().get());
        window.press(KeyCode.L);
        assertFalse(window.node(ToggleButton.class, "curveLog").isSelected());
        choose("curveMore", "Count updates");
        assertTrue(spoken().contains("update 693"), spoken());
        Slider smoothing = window.node(Slider.class, "curveSmoothing");
        FxExtension.run(() -> smoothing.setValue(4));
        FxExtension.pulse();
        assertEquals(21, model.smoothingWindow());
        assertEquals(
                "log loss · mean of 21 updates", chart.verticalTitleProperty().get());
        assertFalse(window.node(Button.class, "curveFit").isVisible());
        FxExtension.run(chart::requestFocus);
        window.press(KeyCode.PLUS);
        assertTrue(window.node(Button.class, "curveFit").isVisible());
        window.click("curveFit");
        assertFalse(window.node(Button.class, "curveFit").isVisible());
    }

    @Test
    void zoomedInOnEpochsIsTheSamePartInUpdates() {
        FxExtension.run(chart::requestFocus);
        window.press(KeyCode.PLUS);
        double from = model.viewProperty().get().x0();
        FxExtension.run(() -> model.unitProperty().set(AxisUnit.STEPS));
        assertEquals(346 * from, model.viewProperty().get().x0(), 1e-9);
        FxExtension.run(() -> model.unitProperty().set(AxisUnit.EPOCHS));
        assertEquals(from, model.viewProperty().get().x0(), 1e-12);
    }

    @Test
    void thePointerIsAtAnUpdateAndAClickChoosesIt() {
        List<Long> chosen = Collections.synchronizedList(new ArrayList<>());
        FxExtension.run(() -> model.setOnChosenStep(chosen::add));
        Bounds bounds = FxExtension.call(chart::getBoundsInLocal);
        window.point(chart, bounds.getWidth() / 2, bounds.getHeight() * 0.6);
        long step = model.hoverStepProperty().get();
        assertTrue(step > 100 && step < 690, "update " + step);
        FxExtension.run(() -> new javafx.scene.robot.Robot().mouseClick(javafx.scene.input.MouseButton.PRIMARY));
        FxExtension.pulse();
        assertEquals(List.of(step), chosen);
        window.point(chart, bounds.getWidth() / 2, -40);
        assertEquals(ChartViewModel.NONE, model.hoverStepProperty().get());
    }

    @Test
    void savesAPictureADrawingAndTheNumbers(@TempDir Path folder) throws Exception {
        double width = chart.getWidth();
        double height = chart.getHeight();
        for (ChartFile kind : ChartFile.values()) {
            Path file = folder.resolve("loss." + kind.extension());
            FxExtension.run(() -> Saving.save(model, chart, kind, file));
            OpenWindow.await(() -> !model.messageProperty().get().isEmpty());
            assertEquals(
                    "Saved as " + file.getFileName() + ".",
                    model.messageProperty().get());
        }
        Image picture = new Image(folder.resolve("loss.png").toUri().toString());
        assertEquals(Math.ceil(2 * width), picture.getWidth());
        assertEquals(Math.ceil(2 * height), picture.getHeight());
        Document drawing = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("loss.svg").toFile());
        assertTrue(drawing.getElementsByTagName("path").getLength() > 3);
        assertTrue(drawing.getDocumentElement().getTextContent().contains("hold-out"));
        List<String> lines = Files.readAllLines(folder.resolve("loss.csv"));
        assertEquals(1 + 693 + 2 + 2, lines.size());
        double loss = window.snapshot().curves().of(CurveKind.HOLDOUT_LOSS).last()[1];
        assertEquals("run 1,holdout_loss,692,692,2.0,1," + (loss + ",").repeat(3) + loss, lines.get(697));
    }

    @Test
    void whereNothingCanBeWrittenAMessageSaysSo(@TempDir Path folder) {
        Path nowhere = folder.resolve("missing").resolve("loss.svg");
        FxExtension.run(() -> Saving.save(model, chart, ChartFile.SVG, nowhere));
        OpenWindow.await(() -> !model.messageProperty().get().isEmpty());
        assertTrue(window.node(Label.class, "curveMessage").getText().contains("missing"));
        assertTrue(window.node(Label.class, "curveMessage").isVisible());
    }

    @Test
    void aBranchAndThePathThatItLeftAreBothInTheChart() {
        FxExtension.run(() -> model.setOnChosenStep(step -> {}));
        window.press(KeyCode.HOME);
        window.awaitSnapshot(s -> s.position().step() == 0 && s.phase() == org.fmworkbench.training.Phase.PAUSED);
        window.press(KeyCode.B);
        window.awaitSnapshot(s -> !s.timeline().tracks().isEmpty());
        FxExtension.pulse();
        List<RunCurves> runs = FxExtension.call(model::runs);
        assertEquals(2, runs.size());
        assertEquals(List.of(0, 1), runs.stream().map(RunCurves::style).toList());
        assertEquals(693, runs.get(1).curves().of(CurveKind.BATCH_LOSS).count());
        assertEquals(0, runs.get(0).curves().of(CurveKind.BATCH_LOSS).count());
        assertTrue(spoken().contains(runs.get(1).name() + " · training "), spoken());
    }

    @Test
    void runsThatAreLaidOverEachOtherAreAllInTheLegend() throws Exception {
        List<RunCurves> runs = new ArrayList<>();
        runs.add(model.runs().get(0));
        for (int n = 1; n <= 8; n++) {
            runs.add(new RunCurves("kept " + n, "kept " + n, n, true, made(n)));
        }
        FxExtension.run(() -> model.show(model.taskProperty().get(), runs));
        String spoken = spoken();
        for (int n = 1; n <= 8; n++) {
            assertTrue(spoken.contains("kept " + n + " · training"), spoken);
            assertTrue(spoken.contains("kept " + n + " · batch off"), spoken);
        }
        window.picture(Path.of("target", "charts", "overlay.png"));
    }

    private static Curves made(int n) {
        DecimatedSeries train = new DecimatedSeries(64);
        DecimatedSeries holdout = new DecimatedSeries(64);
        for (int epoch = 1; epoch <= 12; epoch++) {
            train.add(0.7 * Math.exp(-epoch / (4.0 + n)));
            holdout.add(0.1 + 0.65 * Math.exp(-epoch / (5.0 + n)));
        }
        return new Curves(
                346, java.util.Map.of(CurveKind.TRAIN_LOSS, train.copy(), CurveKind.HOLDOUT_LOSS, holdout.copy()));
    }
}
