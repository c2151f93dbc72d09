package org.fmworkbench.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.LoadOptions;
import org.fmworkbench.data.Progress;
import org.fmworkbench.data.Source;
import org.fmworkbench.data.Tables;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.text.InputException;
import org.junit.jupiter.api.Test;

class SweepTest {
    private final List<Sweep.Run> done = new ArrayList<>();
    private final List<Long> progress = new ArrayList<>();
    private final Dataset monk = Source.open("monk1", Progress.NONE).encode(LoadOptions.auto());
    private final RunSettings base = Runs.settings(2, OptimizerKind.ADAM, 0.05, 0.01, 16);
    private long all;

    SweepTest() throws InputException {}

    private boolean run(SweepPlan plan, BooleanSupplier stop) throws InputException {
        return new Sweep(monk, plan)
                .run(
                        new Sweep.Listener() {
                            @Override
                            public void done(Sweep.Run run) {
                                done.add(run);
                            }

                            @Override
                            public void progress(long rows, long rowsInAll) {
                                progress.add(rows);
                                all = rowsInAll;
                            }
                        },
                        stop);
    }

    private SweepSummary summary(SweepPlan plan) {
        return new SweepSummary(plan, done, done.get(0).result().data());
    }

    @Test
    void everyRunIsTheOneThatWouldBeTrainedByItself() throws InputException {
        SweepPlan plan = SweepPlan.of(base, SweptSetting.K, "0..2", 2);
        assertTrue(run(plan, () -> false));
        assertEquals(6, done.size());
        for (Sweep.Run run : done) {
            RunSettings alone = base.withK(run.variant()).withSeed(7 + run.seed());
            TrainingData data = TrainingData.of(monk, alone);
            RunResult expected = Replay.run(
                            data, RunScript.of(alone), Replay.afterEpochs(data, 3), rows -> {}, () -> false)
                    .orElseThrow();
            assertEquals(alone, run.result().script().start());
            assertArrayEquals(expected.outcome().v(), run.result().outcome().v());
            assertEquals(expected.outcome().latest(), run.result().outcome().latest());
        }
        assertEquals(
                List.of(0, 1, 2, 0, 1, 2), done.stream().map(Sweep.Run::variant).toList());
        assertEquals(
                List.of(0, 0, 0, 1, 1, 1), done.stream().map(Sweep.Run::seed).toList());
        assertEquals(progress.stream().sorted().toList(), progress);
        assertEquals(all, progress.get(progress.size() - 1));
    }

    @Test
    void tablesChangeTheRowsThatAreTrainedOn() throws InputException {
        SweepPlan plan = SweepPlan.of(base, SweptSetting.TABLES, "per-field, shared", 1);
        assertTrue(run(plan, () -> false));
        for (Sweep.Run run : done) {
            Tables tables = run.variant() == 0 ? Tables.PER_FIELD : Tables.SHARED;
            TrainingData data = TrainingData.of(monk, base.withTables(tables));
            assertArrayEquals(data.index(), run.result().data().index());
            assertEquals(tables, run.result().script().start().tables());
        }
    }

    @Test
    void whatIsDoneWhenItIsStoppedStays() throws InputException {
        SweepPlan plan = SweepPlan.of(base.withEpochs(50), SweptSetting.LEARNING_RATE, "0.001..1 log 7", 3);
        assertFalse(run(plan, () -> done.size() == 2));
        assertEquals(2, done.size());
        assertTrue(summary(plan).runs(2).isEmpty());
        assertEquals(0, summary(plan).spread(2, CurveKind.TRAIN_LOSS).count());
    }

    @Test
    void runsThatDivergedAreCountedAndLeftOutOfEveryMean() throws InputException {
        SweepPlan plan = SweepPlan.of(
                base.withOptimizer(OptimizerKind.SGD).withL2(0), SweptSetting.LEARNING_RATE, "0.1, 1e150", 2);
        assertTrue(run(plan, () -> false));
        SweepSummary summary = summary(plan);
        assertEquals(0, summary.diverged(0));
        assertEquals(2, summary.diverged(1));
        assertEquals(2, summary.spread(0, CurveKind.HOLDOUT_LOSS).count());
        assertEquals(0, summary.spread(1, CurveKind.HOLDOUT_LOSS).count());
        assertEquals(OptionalInt.of(0), summary.best());
        assertTrue(summary.typical(1).isDiverged());
        assertFalse(summary.typical(0).isDiverged());
    }

    @Test
    void bestHasTheSmallestMeanLossOnTheRowsHeldOut() throws InputException {
        SweepPlan plan = SweepPlan.of(base.withEpochs(30), SweptSetting.K, "0..3", 2);
        run(plan, () -> false);
        SweepSummary summary = summary(plan);
        assertEquals(CurveKind.HOLDOUT_LOSS, summary.measures().get(0));
        double[] means = new double[4];
        for (Sweep.Run run : done) {
            means[run.variant()] += run.result().outcome().latest().holdout().loss() / 2;
        }
        int best = 0;
        for (int k = 1; k < 4; k++) {
            best = means[k] < means[best] ? k : best;
        }
        assertEquals(OptionalInt.of(best), summary.best());
        assertNotEquals(0, best, "MONK-1 needs interactions");
        assertEquals(means[best], summary.spread(best, CurveKind.HOLDOUT_LOSS).mean(), 1e-12);
    }

    @Test
    void aPlanSaysWhatCannotBeDone() {
        List.of("0..199", "1.5", "-1", "1e12", "2000").forEach(values -> {
            String message = assertThrows(InputException.class, () -> SweepPlan.of(base, SweptSetting.K, values, 2))
                    .getMessage();
            assertTrue(message.length() > 10 && !message.contains("Exception"), message);
        });
        assertThrows(InputException.class, () -> SweepPlan.of(base, SweptSetting.OPTIMIZER, "lion", 1));
        assertThrows(InputException.class, () -> SweepPlan.of(base, SweptSetting.LEARNING_RATE, "0", 1));
    }

    @Test
    void eachSettingIsTheOneThatIsVaried() throws InputException {
        assertEquals(List.of(base.withL2(0), base.withL2(0.5)), settings(SweptSetting.L2, "0, 0.5"));
        assertEquals(List.of(base.withBatchSize(0)), settings(SweptSetting.BATCH_SIZE, "0"));
        assertEquals(List.of(base.withInitStd(0.3)), settings(SweptSetting.INIT_STD, "0.3"));
        assertEquals(List.of(base.withEpochs(9)), settings(SweptSetting.EPOCHS, "9"));
        assertEquals(List.of(base.withSeed(1), base.withSeed(2)), settings(SweptSetting.SEED, "1..2"));
        assertEquals(List.of(base.withOptimizer(OptimizerKind.SGD)), settings(SweptSetting.OPTIMIZER, "sgd"));
        assertEquals(1, SweepPlan.of(base, SweptSetting.SEED, "5", 4).seeds());
    }

    private List<RunSettings> settings(SweptSetting setting, String values) throws InputException {
        return SweepPlan.of(base, setting, values, 1).variants().stream()
                .map(SweptSetting.Variant::settings)
                .toList();
    }
}
