package org.fmworkbench.ui.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fmworkbench.training.CurveKind;
import org.fmworkbench.training.Curves;
import org.fmworkbench.training.DecimatedSeries;
import org.fmworkbench.training.DecimatedSeries.Curve;
import org.junit.jupiter.api.Test;

class ChartViewModelTest {
    private static final ChartTask BINARY = new ChartTask(true, true, "log loss");

    private final ChartViewModel model = new ChartViewModel(null); // nothing is saved here

    /** {@code epochs} epochs of so many updates: the loss of update n is n, all values of epoch e are 100 e. */
    private static Curves curves(int batches, int epochs) {
        Map<CurveKind, Curve> all = new EnumMap<>(CurveKind.class);
        for (CurveKind kind : CurveKind.values()) {
            DecimatedSeries series = new DecimatedSeries(1 << 14);
            int count = kind.isPerEpoch() ? epochs : epochs * batches;
            for (int n = 1; n <= count; n++) {
                series.add(kind.isPerEpoch() ? 100.0 * n : n);
            }
            all.put(kind, series.copy());
        }
        return new Curves(batches, all);
    }

    private static RunCurves run(String id, int style, int batches, int epochs) {
        return new RunCurves(id, id, style, true, curves(batches, epochs));
    }

    private List<ChartLine> lines() {
        return model.contentProperty().get().lines();
    }

    @Test
    void everyRunHasItsPlaceInEpochsAndInUpdates() {
        model.show(BINARY, List.of(run("a", 0, 4, 2), run("b", 1, 2, 3)));
        assertArrayEquals(
                new double[] {0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2},
                lines().get(0).x());
        assertArrayEquals(new double[] {1, 2}, lines().get(1).x());
        assertArrayEquals(new double[] {1, 2, 3}, lines().get(4).x());
        model.unitProperty().set(AxisUnit.STEPS);
        assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6, 7, 8}, lines().get(0).x());
        assertArrayEquals(new double[] {4, 8}, lines().get(1).x());
        assertArrayEquals(new double[] {2, 4, 6}, lines().get(4).x());
        assertEquals("update", model.contentProperty().get().xTitle());
    }

    @Test
    void onlyCurvesOfOneUnitShareTheAxisAndOnlyThoseThatExist() {
        model.show(BINARY, List.of(run("a", 0, 4, 2)));
        for (ChartFamily family : BINARY.families()) {
            model.familyProperty().set(family);
            assertEquals(
                    family.kinds(),
                    lines().stream().map(line -> line.key().kind()).toList());
        }
        model.familyProperty().set(ChartFamily.AUC);
        model.show(new ChartTask(false, false, "squared error"), List.of(run("a", 0, 4, 2)));
        assertEquals(ChartFamily.LOSS, model.familyProperty().get());
        assertEquals("squared error", model.contentProperty().get().yTitle());
        model.familyProperty().set(ChartFamily.R2);
        assertEquals(
                List.of(CurveKind.TRAIN_R2),
                lines().stream().map(line -> line.key().kind()).toList());
    }

    @Test
    void aCurveIsSwitchedOnAndOffAndTheBatchesOfOtherRunsAreOffAtFirst() {
        model.show(BINARY, List.of(run("a", 0, 4, 2), run("b", 1, 2, 3)));
        assertEquals(
                List.of(true, true, true, false, true, true),
                lines().stream().map(ChartLine::shown).toList());
        model.toggle(lines().get(3).key());
        model.toggle(lines().get(1).key());
        assertTrue(lines().get(3).shown());
        assertFalse(lines().get(1).shown());
        assertEquals("b", lines().get(5).run());
        model.show(BINARY, List.of(run("a", 0, 4, 2), new RunCurves("x", "a", 1, true, curves(2, 3))));
        assertEquals("a (2)", lines().get(5).run());
        RunCurves away = new RunCurves("b", "b", 1, false, curves(2, 3));
        model.show(BINARY, List.of(run("a", 0, 4, 2), away));
        assertEquals(
                List.of("batch", "training", "hold-out"),
                lines().stream().map(ChartLine::name).toList());
        assertFalse(lines().get(1).shown(), "what was switched off stays off");
    }

    @Test
    void smoothingCoversEquallyManyUpdatesOfEveryCurve() {
        model.show(BINARY, List.of(run("a", 0, 2, 40)));
        assertNull(lines().get(0).smooth());
        model.smoothingProperty().set(3);
        assertEquals(11, model.smoothingWindow());
        DecimatedSeries odd = new DecimatedSeries(1 << 14);
        for (int n = 1; n <= 80; n++) {
            odd.add(n == 30 ? 1100 : 0);
        }
        model.show(
                BINARY,
                List.of(new RunCurves(
                        "a",
                        "a",
                        0,
                        true,
                        new Curves(2, Map.of(CurveKind.BATCH_LOSS, odd.copy(), CurveKind.TRAIN_LOSS, odd.copy())))));
        for (int n = 1; n <= 80; n++) {
            assertEquals(Math.abs(n - 30) <= 5 ? 100 : 0, lines().get(0).smooth()[n - 1], 1e-12, "update " + n);
            assertEquals(Math.abs(n - 30) <= 2 ? 220 : 0, lines().get(1).smooth()[n - 1], 1e-12, "epoch " + n);
        }
    }

    @Test
    void placesOfTheChartAreUpdatesOfTheRun() {
        List<Long> chosen = new ArrayList<>();
        model.setOnChosenStep(chosen::add);
        model.pointAt(1);
        model.choose(1);
        assertEquals(ChartViewModel.NONE, model.hoverStepProperty().get());
        model.show(BINARY, List.of(run("a", 0, 4, 2), run("b", 1, 2, 30)));
        assertEquals(4, model.hoverStepProperty().get());
        model.pointAt(0.3);
        assertEquals(1, model.hoverStepProperty().get());
        model.choose(0.9);
        model.choose(20);
        model.choose(-3);
        model.unitProperty().set(AxisUnit.STEPS);
        model.choose(5.4);
        assertEquals(List.of(4L, 8L, 0L, 5L), chosen);
        model.pointAt(Double.NaN);
        assertEquals(ChartViewModel.NONE, model.hoverStepProperty().get());
    }

    @Test
    void nowHasAPlaceOnEitherAxis() {
        model.show(BINARY, List.of(run("a", 0, 4, 2)));
        assertEquals(Double.NaN, model.contentProperty().get().now());
        model.nowStepProperty().set(6);
        assertEquals(1.5, model.contentProperty().get().now());
        model.unitProperty().set(AxisUnit.STEPS);
        assertEquals(6, model.contentProperty().get().now());
    }
}
