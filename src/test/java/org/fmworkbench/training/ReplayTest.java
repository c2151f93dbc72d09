package org.fmworkbench.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.fmworkbench.data.Tables;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.OptimizerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReplayTest {
    private final TrainingData data = Runs.data(60, 3, 4, Tables.PER_FIELD, Loss.LOGISTIC, 9);

    @ParameterizedTest
    @EnumSource(OptimizerKind.class)
    void givesTheCurvesAndTheOutcomeOfALiveRun(OptimizerKind kind) {
        RunSettings settings = Runs.settings(2, kind, 0.05, 0.01, 8);
        TrainingRun live = TrainingRun.on(Path.of(1, "", data, RunScript.of(settings), Moment.START, null), () -> 0);
        live.advance(Granularity.EPOCH, () -> false);
        live.advance(Granularity.BATCH, () -> false);
        live.tune(settings.withLearningRate(0.2));
        live.advance(Granularity.EPOCH, () -> false);
        live.leaveEnd();
        RunResult expected = live.path().track(1, "", true).result();
        int[] asked = {0};
        RunResult result = Replay.run(data, live.path().script(), live.path().end(), rows -> {}, () -> asked[0]++ < 0)
                .orElseThrow();
        assertTrue(asked[0] > 0);
        assertEquals(expected.end(), result.end());
        assertEquals(expected.outcome().position(), result.outcome().position());
        assertEquals(expected.outcome().latest(), result.outcome().latest());
        assertEquals(expected.outcome().bias(), result.outcome().bias());
        assertArrayEquals(expected.outcome().v(), result.outcome().v());
        assertArrayEquals(expected.outcome().w(), result.outcome().w());
        assertEquals(expected.curves().all().keySet(), result.curves().all().keySet());
        for (CurveKind curve : expected.curves().all().keySet()) {
            assertArrayEquals(
                    expected.curves().of(curve).last(),
                    result.curves().of(curve).last(),
                    curve.name());
        }
    }

    @Test
    void canBeStoppedAndSaysHowFarItIs() {
        RunScript script = RunScript.of(Runs.settings(2, OptimizerKind.ADAM, 0.05, 0.01, 1));
        AtomicLong rows = new AtomicLong();
        Optional<RunResult> none =
                Replay.run(data, script, Replay.afterEpochs(data, 1000), rows::set, () -> rows.get() > 10);
        assertTrue(none.isEmpty());
        assertTrue(rows.get() > 10 && rows.get() < 48_000, "stopped after " + rows);
    }

    @Test
    void endsWhereARunDiverges() {
        RunScript script = RunScript.of(Runs.settings(2, OptimizerKind.SGD, 1e200, 0, 4));
        RunResult result = Replay.run(data, script, Replay.afterEpochs(data, 50), rows -> {}, () -> false)
                .orElseThrow();
        assertTrue(result.outcome().divergence().isPresent());
        assertTrue(result.end().rows() < 50 * 48);
    }
}
