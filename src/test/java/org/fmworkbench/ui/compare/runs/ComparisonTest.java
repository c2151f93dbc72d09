package org.fmworkbench.ui.compare.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Curves;
import org.fmworkbench.training.Divergence;
import org.fmworkbench.training.EpochMetrics;
import org.fmworkbench.training.Metrics;
import org.fmworkbench.training.Position;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.TrainingData;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final double NAN = Double.NaN;
    private static final RunSettings SETTINGS = RunSettings.forFile().withK(2);
    private static final TrainingData DATA = TrainingData.raw(
            new int[] {0, 2, 1, 2}, 2, 3, new double[] {0, 1}, Loss.LOGISTIC, new int[] {0, 1}, new int[0]);

    private final Comparison comparison = new Comparison(Texts.beside(RunsViewModel.class));

    private static RunView run(RunSettings settings, int changes, EpochMetrics latest, double[] w, double[] v) {
        return new RunView(
                1,
                "a run",
                RunView.Kind.PINNED,
                DATA,
                settings,
                changes,
                new Position(3, 0, 2, 0, 1, 6),
                latest,
                Curves.EMPTY,
                Optional.empty(),
                0.5,
                w,
                v);
    }

    private static EpochMetrics binary(double train, double heldOut) {
        return new EpochMetrics(
                3, 1, new Metrics(train, train, 0.75, 0.5, NAN, NAN), new Metrics(heldOut, heldOut, NAN, 1, NAN, NAN));
    }

    private static ComparisonRow row(List<ComparisonRow> rows, String label) {
        return rows.stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + label));
    }

    @Test
    void onlySettingsThatDifferAreNamed() {
        RunView a = run(SETTINGS, 0, null, null, null);
        RunView b = run(SETTINGS.withLearningRate(0.1).withSeed(7), 2, null, null, null);
        List<ComparisonRow> rows = comparison.of(a, b, true);
        int end = rows.indexOf(ComparisonRow.heading("Outcome"));
        assertEquals(
                List.of(
                        ComparisonRow.heading("Settings that differ"),
                        new ComparisonRow("seed", "1", "7", "", false),
                        new ComparisonRow("learning rate", "0.01", "0.1", "", false),
                        new ComparisonRow("changes on the way", "0", "2", "+2", false)),
                rows.subList(0, end));
    }

    @Test
    void equalSettingsAreSaidToBeEqual() {
        RunView a = run(SETTINGS, 0, null, null, null);
        assertEquals("Settings: all the same", comparison.of(a, a, true).get(0).label());
        assertEquals("Outcome", comparison.of(a, a, true).get(1).label());
    }

    @Test
    void metricsStandWithTheirDifference() {
        RunView a = run(SETTINGS, 0, binary(0.5, 0.25), new double[] {3, 4, 0}, new double[6]);
        RunView b = run(SETTINGS, 0, binary(0.25, 0.25 + 1e-9), new double[] {0, 0, 0}, new double[6]);
        List<ComparisonRow> rows = comparison.of(a, b, true);
        assertEquals(
                new ComparisonRow("training loss", "0.5000", "0.2500", "−0.2500", false), row(rows, "training loss"));
        assertEquals("+1.0e−9", row(rows, "hold-out loss").difference());
        assertEquals(new ComparisonRow("hold-out AUC", "–", "–", "", false), row(rows, "hold-out AUC"));
        assertEquals(new ComparisonRow("‖w‖", "5.0000", "0.0000", "−5.0000", false), row(rows, "‖w‖"));
        assertEquals(new ComparisonRow("parameters", "10", "10", "0", false), row(rows, "parameters"));
        assertTrue(rows.stream().noneMatch(row -> row.label().contains("R²")), "R² belongs to numbers");
    }

    @Test
    void numbersHaveTheirOwnMetricsAndAStandardizedTarget() {
        EpochMetrics latest = new EpochMetrics(3, 1, new Metrics(1, NAN, NAN, NAN, 2, 0.75), null);
        RunView a = run(SETTINGS, 0, latest, null, null);
        List<ComparisonRow> rows = comparison.of(a, a, false);
        assertEquals("0.7500", row(rows, "training R²").a());
        assertEquals("–", row(rows, "hold-out RMSE").b());
        assertTrue(rows.stream().noneMatch(row -> row.label().contains("AUC")));
    }

    @Test
    void aDivergenceIsNamedWithItsStep() {
        RunView a = run(SETTINGS, 0, null, null, null);
        RunView b = new RunView(
                2,
                "b",
                RunView.Kind.LEFT,
                DATA,
                SETTINGS,
                0,
                a.position(),
                null,
                Curves.EMPTY,
                Optional.of(new Divergence(1234, 0, "w₀", NAN, 10)),
                0,
                null,
                null);
        assertEquals(
                new ComparisonRow("diverged", "no", "at step 1,234", "", false),
                row(comparison.of(a, b, true), "diverged"));
        assertTrue(
                comparison.of(a, a, true).stream().noneMatch(row -> row.label().equals("diverged")));
    }

    @Test
    void aHeatMapHasWBesideEachRowOfV() {
        RunView run = run(SETTINGS, 0, null, new double[] {7, 8, 9}, new double[] {1, 2, 3, 4, 5, 6});
        assertArrayEquals(new double[] {1, 2, 7, 3, 4, 8, 5, 6, 9}, run.entries());
        assertNull(run(SETTINGS, 0, null, null, null).entries());
        assertArrayEquals(
                new double[] {7, 8, 9},
                run(SETTINGS.withK(0), 0, null, new double[] {7, 8, 9}, new double[0])
                        .entries());
    }
}
