package org.fmworkbench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fmworkbench.data.Tables;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.OptimizerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A run that grows beyond all bounds stops, says where, and keeps the last finite state. */
class DivergenceTest {
    static Stream<Arguments> runs() {
        List<Arguments> runs = new ArrayList<>();
        for (OptimizerKind kind : new OptimizerKind[] {OptimizerKind.SGD, OptimizerKind.MOMENTUM}) {
            for (int batch : new int[] {1, 7, 0}) {
                for (double rate : new double[] {3, 1e100, 1e305}) {
                    for (Granularity granularity : Granularity.values()) {
                        runs.add(Arguments.of(kind, batch, rate, granularity));
                    }
                }
            }
        }
        return runs.stream();
    }

    private static Trainer trainer(OptimizerKind kind, int batch, double rate) {
        TrainingData data = Runs.data(201, 4, 12, Tables.PER_FIELD, Loss.SQUARED, 3);
        return Runs.trainer(data, Runs.settings(5, kind, rate, 0, batch));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void stopsAtOnceAndKeepsTheLastFiniteState(OptimizerKind kind, int batch, double rate, Granularity granularity) {
        Trainer reference = trainer(kind, batch, rate);
        for (int n = 0; n < 100_000 && reference.divergence().isEmpty(); n++) {
            reference.step(Granularity.SAMPLE);
        }
        Divergence expected = reference.divergence().orElseThrow();
        Trainer trainer = trainer(kind, batch, rate);
        while (trainer.divergence().isEmpty()) {
            trainer.step(granularity);
        }
        Divergence divergence = trainer.divergence().orElseThrow();
        assertEquals(expected, divergence);
        assertEquals(Runs.result(reference), Runs.result(trainer));
        assertTrue(trainer.parameters().isFinite());
        int ahead = divergence.what().startsWith("the loss of the rows")
                        || divergence.what().startsWith("the loss of the training")
                ? 0
                : 1;
        assertEquals(trainer.position().step() + ahead, divergence.step());
        assertFalse(Double.isFinite(divergence.value()));
        assertTrue(Double.isFinite(trainer.lastLoss()) || trainer.lastRow() < 0);
        assertFalse(trainer.step(granularity));
        assertEquals(Runs.result(reference), Runs.result(trainer));
    }

    @Test
    void saysWhereAndWhy() {
        Divergence divergence = new Divergence(1234, 7, "V[3][1]", Double.NEGATIVE_INFINITY, 3.5);
        assertEquals(
                "Stopped at step 1,234: V[3][1] became infinite. The likely cause is the learning rate 3.5: try a smaller"
                        + " one. What is shown is the last finite state.",
                divergence.message());
        assertTrue(new Divergence(1, 7, "loss", Double.NaN, 3.5).message().contains("NaN"));
    }

    @Test
    void aLossThatOnlyTheRowsHeldOutShowStopsTheRunToo() {
        int[] index = {0, 2, 1, 3};
        double[] y = {0, 1e200};
        TrainingData data = TrainingData.raw(index, 2, 4, y, Loss.SQUARED, new int[] {0}, new int[] {1});
        Trainer trainer = Runs.trainer(data, Runs.settings(1, OptimizerKind.SGD, 0.1, 0, 1));
        assertFalse(trainer.step(Granularity.EPOCH));
        assertEquals(
                "the loss of the rows held out",
                trainer.divergence().orElseThrow().what());
    }
}
