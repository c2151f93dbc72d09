package org.fmworkbench.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.fmworkbench.data.Tables;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.training.DecimatedSeries.Curve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RunHistoryTest {
    private static final Set<CurveKind> ALWAYS = EnumSet.of(
            CurveKind.BATCH_LOSS,
            CurveKind.TRAIN_LOSS,
            CurveKind.HOLDOUT_LOSS,
            CurveKind.NORM_V,
            CurveKind.NORM_W,
            CurveKind.NORM_LAST_GRADIENT);

    @ParameterizedTest
    @EnumSource(Loss.class)
    void thereAreCurvesOfWhatAppliesToTheTask(Loss loss) {
        Set<CurveKind> expected = EnumSet.copyOf(ALWAYS);
        expected.addAll(
                loss == Loss.LOGISTIC
                        ? EnumSet.range(CurveKind.TRAIN_AUC, CurveKind.HOLDOUT_ACCURACY)
                        : EnumSet.range(CurveKind.TRAIN_RMSE, CurveKind.HOLDOUT_R2));
        TrainingData data = Runs.data(50, 3, 4, Tables.PER_FIELD, loss, 5);
        RunHistory history = new RunHistory(40);
        Trainer trainer = recorded(data, 1, history);
        trainer.step(Granularity.EPOCH);
        assertEquals(expected, history.copy().all().keySet());
    }

    @Test
    void anEpochsValuesAreThoseOfItsEnd() {
        TrainingData data = Runs.data(50, 3, 4, Tables.PER_FIELD, Loss.LOGISTIC, 5);
        RunHistory history = new RunHistory(6);
        Trainer trainer = recorded(data, 7, history);
        for (int epoch = 0; epoch < 3; epoch++) {
            trainer.step(Granularity.EPOCH);
            Curves curves = history.copy();
            EpochMetrics metrics = trainer.lastEpoch().orElseThrow();
            assertEquals(metrics.train().loss(), curves.of(CurveKind.TRAIN_LOSS).last()[epoch]);
            assertEquals(metrics.train().auc(), curves.of(CurveKind.TRAIN_AUC).last()[epoch]);
            assertEquals(
                    metrics.holdout().accuracy(),
                    curves.of(CurveKind.HOLDOUT_ACCURACY).last()[epoch]);
            assertEquals(trainer.batchLoss(), curves.of(CurveKind.BATCH_LOSS).last()[6 * epoch + 5]);
            assertEquals(
                    length(trainer.parameters().v()),
                    curves.of(CurveKind.NORM_V).last()[epoch],
                    1e-14);
            assertEquals(
                    length(trainer.parameters().w()),
                    curves.of(CurveKind.NORM_W).last()[epoch],
                    1e-14);
            assertEquals(6, curves.stride(CurveKind.NORM_W));
        }
    }

    /** With plain SGD and no L2 an update is −η times the gradient: its length is known from the parameters alone. */
    @Test
    void theGradientNormIsTheLengthOfTheLastUpdateOverTheLearningRate() {
        TrainingData data = Runs.data(50, 3, 4, Tables.SHARED, Loss.SQUARED, 5);
        RunHistory history = new RunHistory(6);
        Trainer trainer = recorded(data, 7, history);
        for (int batch = 0; batch < 5; batch++) {
            trainer.step(Granularity.BATCH);
        }
        double[] before = all(trainer);
        trainer.step(Granularity.BATCH);
        double[] change = all(trainer);
        for (int n = 0; n < change.length; n++) {
            change[n] -= before[n];
        }
        double expected = length(change) / trainer.learningRate();
        assertEquals(expected, history.copy().of(CurveKind.NORM_LAST_GRADIENT).last()[0], 1e-12 * expected);
    }

    @Test
    void whatComesTooEarlyIsAMistakeAndWhatIsHeldStays() {
        RunHistory history = new RunHistory(2);
        history.batch(1, 0.5);
        history.batch(1, 0.75);
        assertArrayEquals(
                new double[] {0.5}, history.copy().of(CurveKind.BATCH_LOSS).last());
        assertThrows(IllegalArgumentException.class, () -> history.batch(3, 0.5));
    }

    @Test
    void withoutTheEvaluationOfAnEpochNotAllIsHeld() {
        RunHistory history = new RunHistory(2);
        history.batch(1, 0.5);
        assertEquals(1, history.steps());
        history.batch(2, 0.5);
        assertEquals(1, history.steps());
        history.epoch(epoch(1, new Random(1)), norms(new Random(1)));
        assertEquals(2, history.steps());
    }

    /** Epochs of 3, of 1 and of 40,000 updates, with neither, one or both kinds of series decimated. */
    @ParameterizedTest
    @CsvSource({
        "3,7,11",
        "3,7,0",
        "3,7,21",
        "3,7,12",
        "3,10000,29000",
        "3,10000,29999",
        "3,10000,30000",
        "3,10000,5",
        "1,9000,8999",
        "1,20000,12345",
        "40000,3,100000",
        "40000,3,79999",
        "40000,3,80000"
    })
    void aPartThatIsReplayedIsTheHistoryOfARunRecordedStraight(int batches, int epochs, long until) {
        RunHistory straight = new RunHistory(batches);
        replay(straight, batches, 0, epochs);
        RunHistory part = straight.upTo(until);
        assertTrue(part.steps() <= until);
        Curves cut = part.copy();
        for (CurveKind kind : cut.all().keySet()) {
            long end = until / cut.stride(kind);
            Curve curve = cut.of(kind);
            assertTrue(curve.count() <= end, kind + " ends at " + curve.count());
            assertTrue(
                    end - curve.count() < Math.max(2, straight.copy().of(kind).perBucket()), kind + "");
        }
        replay(part, batches, part.steps() / batches, epochs);
        Curves expected = straight.copy();
        assertEquals(expected.all().keySet(), part.copy().all().keySet());
        for (CurveKind kind : expected.all().keySet()) {
            assertCurve(expected.of(kind), part.copy().of(kind));
        }
        assertEquals((long) batches * epochs, part.steps());
    }

    private static void assertCurve(Curve expected, Curve actual) {
        assertEquals(expected.perBucket(), actual.perBucket());
        assertEquals(expected.count(), actual.count());
        assertArrayEquals(expected.min(), actual.min());
        assertArrayEquals(expected.max(), actual.max());
        assertArrayEquals(expected.last(), actual.last());
        assertArrayEquals(expected.mean(), actual.mean(), expected.isDecimated() ? 1e-12 : 0);
    }

    /** Records made-up epochs, each a function of its number alone. */
    private static void replay(RunHistory into, int batches, long from, int to) {
        for (long epoch = from; epoch < to; epoch++) {
            Random random = new Random(epoch);
            for (int batch = 1; batch <= batches; batch++) {
                into.batch(epoch * batches + batch, random.nextDouble());
            }
            into.epoch(epoch((int) epoch + 1, random), norms(random));
        }
    }

    private static EpochMetrics epoch(int number, Random random) {
        Metrics train = new Metrics(random.nextDouble(), 0, random.nextDouble(), 0.5, Double.NaN, Double.NaN);
        return new EpochMetrics(number, random.nextDouble(), train, null);
    }

    private static Norms norms(Random random) {
        return new Norms(random.nextDouble(), random.nextDouble(), random.nextDouble());
    }

    private static Trainer recorded(TrainingData data, int batchSize, RunHistory history) {
        Trainer trainer = Runs.trainer(data, Runs.settings(2, OptimizerKind.SGD, 0.05, 0, batchSize));
        trainer.listen(new StepListener() {
            @Override
            public void updated(long step, double loss) {
                history.batch(step, loss);
            }

            @Override
            public void epochEnded(EpochMetrics metrics) {
                history.epoch(metrics, Norms.of(trainer));
            }
        });
        return trainer;
    }

    private static double[] all(Trainer trainer) {
        double[] w = trainer.parameters().w();
        double[] v = trainer.parameters().v();
        double[] all = new double[1 + w.length + v.length];
        all[0] = trainer.parameters().bias();
        System.arraycopy(w, 0, all, 1, w.length);
        System.arraycopy(v, 0, all, 1 + w.length, v.length);
        return all;
    }

    private static double length(double[] values) {
        double length = 0;
        for (double value : values) {
            length = Math.hypot(length, value);
        }
        return length;
    }
}
