package org.fmworkbench.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.fm.Parameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class TrainingSessionTest {
    private static final int FIELDS = 3;
    private static final int VALUES = 4;

    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final TrainingSession session = new TrainingSession(System::nanoTime, failure::set);

    @AfterEach
    void close() {
        session.close();
        assertNull(failure.get());
    }

    @ParameterizedTest
    @CsvSource({"SGD, 1", "SGD, 8", "ADAM, 1", "ADAGRAD, 8", "MOMENTUM, 0"})
    void aRunInTheSessionHasTheBitsOfATrainerAlone(OptimizerKind optimizer, int batch) {
        TrainingData data = data(50);
        RunSettings settings = RunSettings.forFile()
                .withK(2)
                .withOptimizer(optimizer)
                .withBatchSize(batch)
                .withEpochs(20);
        Trainer alone = new Trainer(data, settings, Trainer.start(data, settings));
        for (int epoch = 0; epoch < 20; epoch++) {
            alone.step(Granularity.EPOCH);
        }
        session.watch(Watch.following(FIELDS * VALUES));
        session.begin(data, settings);
        session.run(Granularity.SAMPLE);
        Snapshot end = await(s -> s.phase() == Phase.FINISHED);
        assertEquals(20, end.position().epoch());
        assertArrayEquals(entries(alone.copyParameters()), end.entries().values());
        assertEquals(alone.lastEpoch().orElseThrow(), end.latest());
    }

    /** With L2 under plain SGD, where rows that were not needed of late wait for their decay. */
    @Test
    void allOfVAndWComeWhenTheyAreAskedFor() {
        TrainingData data = data(50);
        RunSettings settings = RunSettings.forFile()
                .withK(2)
                .withOptimizer(OptimizerKind.SGD)
                .withLearningRate(0.1)
                .withL2(0.01)
                .withBatchSize(1);
        Trainer alone = new Trainer(data, settings, Trainer.start(data, settings));
        alone.step(Granularity.SAMPLE);
        session.watch(Watch.following(FIELDS * VALUES));
        session.begin(data, settings);
        session.step(Granularity.SAMPLE);
        Snapshot without = await(s -> s.position().step() == 1);
        assertNull(without.tables());
        assertNull(without.weights());
        session.watch(Watch.following(FIELDS * VALUES).withTables(true));
        Snapshot with = await(s -> s.tables() != null);
        assertArrayEquals(alone.copyParameters().v(), with.tables());
        assertArrayEquals(alone.copyParameters().w(), with.weights());
    }

    @Test
    void aRowThatTheDataDoNotHaveIsNotHeld() {
        TrainingData data = data(10);
        session.begin(data, RunSettings.forFile().withK(2));
        session.watch(Watch.following(FIELDS * VALUES).withRow(9));
        assertEquals(9, await(s -> !s.follows()).row().row());
        session.watch(Watch.following(FIELDS * VALUES).withRow(10));
        await(Snapshot::follows);
        session.step(Granularity.SAMPLE);
        await(s -> s.position().step() == 1 || s.position().sample() == 1);
    }

    @Test
    void eachStepTellsTheRowThatLearnedItsGradientAndItsChange() {
        TrainingData data = data(10);
        RunSettings settings = RunSettings.forFile()
                .withK(2)
                .withOptimizer(OptimizerKind.SGD)
                .withLearningRate(0.1)
                .withBatchSize(1);
        Trainer alone = new Trainer(data, settings, Trainer.start(data, settings));
        session.watch(Watch.following(FIELDS * VALUES));
        session.begin(data, settings);
        for (int n = 1; n <= 25; n++) {
            int row = alone.nextRow();
            alone.step(Granularity.SAMPLE);
            session.step(Granularity.SAMPLE);
            long updates = n;
            StepReport step = await(
                            s -> s.phase() == Phase.PAUSED && s.position().step() == updates)
                    .step();
            assertEquals(row, step.learned());
            assertEquals(row, step.before().row());
            assertEquals(alone.lastPrediction(), step.before().logit());
            assertEquals(
                    Loss.LOGISTIC.value(step.before().logit(), data.y()[row]),
                    step.before().loss());
            for (int e = 0; e < step.delta().length; e++) {
                assertEquals(-0.1 * step.gradient()[e], step.delta()[e], 1e-15);
            }
            assertEquals(-0.1 * step.gradientBias(), step.deltaBias(), 1e-15);
        }
    }

    @Test
    void aSampleThatDoesNotEndItsBatchChangesNothingButTheGradient() {
        TrainingData data = data(10);
        session.begin(data, RunSettings.forFile().withBatchSize(4));
        session.step(Granularity.SAMPLE);
        Snapshot one = await(s -> s.phase() == Phase.PAUSED && s.position().sample() == 1);
        assertFalse(one.step().updated());
        for (double change : one.step().delta()) {
            assertEquals(0, change);
        }
        session.step(Granularity.BATCH);
        Snapshot batch = await(s -> s.phase() == Phase.PAUSED && s.position().batch() == 1);
        assertTrue(batch.step().updated());
        assertEquals(3, batch.step().rows());
        assertEquals(4, batch.step().batchRows());
    }

    @Test
    void aStepThatBeganInTheMiddleCountsItsOwnRows() {
        TrainingData data = data(20);
        session.begin(data, RunSettings.forFile().withBatchSize(8));
        for (int n = 1; n <= 3; n++) {
            session.step(Granularity.SAMPLE);
        }
        session.step(Granularity.BATCH);
        Snapshot batch = await(s -> s.phase() == Phase.PAUSED && s.position().batch() == 1);
        assertEquals(5, batch.step().rows());
        assertEquals(8, batch.step().batchRows());
        session.step(Granularity.EPOCH);
        assertEquals(
                12,
                await(s -> s.phase() == Phase.PAUSED && s.position().epoch() == 1)
                        .step()
                        .rows());
    }

    @ParameterizedTest
    @EnumSource(Granularity.class)
    void whatIsShownDuringAFastRunBelongsToOneStep(Granularity granularity) {
        TrainingData data = data(50);
        session.watch(Watch.following(FIELDS * VALUES));
        session.begin(data, RunSettings.forFile().withBatchSize(1).withEpochs(100_000));
        session.run(granularity);
        for (int n = 0; n < 20; n++) {
            Snapshot now = await(s -> s.phase() == Phase.RUNNING && s.stepIsCurrent());
            assertEquals(now.row().logit(), now.step().after().logit());
            assertEquals(granularity == Granularity.EPOCH ? 50 : 1, now.step().rows());
        }
        session.pause();
        Snapshot paused = await(s -> s.phase() == Phase.PAUSED);
        if (granularity == Granularity.SAMPLE) {
            assertTrue(paused.stepIsCurrent());
        }
    }

    @Test
    void theNextRowComesTakenApartWhenItIsAskedForAndIsTheOneInView() {
        TrainingData data = data(10);
        session.begin(data, RunSettings.forFile().withBatchSize(2));
        assertNull(await(s -> s.data() == data).next());
        session.watch(new Watch(7, 0, 0, false, true));
        StepAnatomy said = await(s -> s.next() != null).next();
        session.step(Granularity.SAMPLE);
        Snapshot after = await(s -> s.phase() == Phase.PAUSED && s.position().sample() == 1);
        assertEquals(said.row().row(), after.step().learned());
        assertEquals(2, after.next().batch().rows().length);
        assertEquals(after.next().row().row(), after.row().row());
        assertTrue(after.next().updates());
        session.watch(new Watch(7, 0, 0, false, false));
        assertEquals(7, await(s -> s.next() == null).row().row());
    }

    @Test
    void aHeldRowStaysWhileOthersLearn() {
        TrainingData data = data(10);
        session.begin(data, RunSettings.forFile().withBatchSize(1));
        session.watch(new Watch(7, 0, 0, false, false));
        for (int n = 1; n <= 5; n++) {
            session.step(Granularity.SAMPLE);
            long updates = n;
            Snapshot now = await(s -> s.phase() == Phase.PAUSED && s.position().step() == updates);
            assertEquals(7, now.row().row());
            assertFalse(now.follows());
        }
    }

    @ParameterizedTest
    @EnumSource(Granularity.class)
    void pauseStopsALongRunAtOnceAndItGoesOnToTheSameBits(Granularity granularity) {
        TrainingData data = data(200_000);
        RunSettings settings = RunSettings.forFile().withK(8).withEpochs(2).withBatchSize(0);
        session.watch(Watch.following(FIELDS * VALUES));
        session.begin(data, settings);
        for (int n = 0; n < 5; n++) {
            session.run(granularity);
            session.pause();
            await(s -> s.phase() == Phase.PAUSED);
        }
        session.run(granularity);
        Snapshot end = await(s -> s.phase() == Phase.FINISHED);
        Trainer alone = new Trainer(data, settings, Trainer.start(data, settings));
        alone.step(Granularity.EPOCH);
        alone.step(Granularity.EPOCH);
        assertArrayEquals(entries(alone.copyParameters()), end.entries().values());
    }

    @Test
    void resetGivesTheSameStartAndAnotherSeedAnother() {
        TrainingData data = data(20);
        RunSettings settings = RunSettings.forFile().withBatchSize(1);
        session.watch(Watch.following(FIELDS * VALUES));
        session.begin(data, settings);
        double[] start = await(s -> s.position().step() == 0).entries().values();
        session.step(Granularity.EPOCH);
        await(s -> s.phase() == Phase.PAUSED && s.position().epoch() == 1);
        session.begin(data, settings);
        assertArrayEquals(start, await(s -> s.position().epoch() == 0).entries().values());
        session.begin(data, settings.withSeed(settings.seed() + 1));
        double[] other =
                await(s -> s.settings().seed() == settings.seed() + 1).entries().values();
        assertNotEquals(start[0], other[0]);
    }

    @Test
    void aRunThatDivergesStopsAndKeepsItsLastFiniteState() {
        TrainingData data = data(50);
        RunSettings settings = RunSettings.forFile()
                .withOptimizer(OptimizerKind.SGD)
                .withLearningRate(1e300)
                .withBatchSize(1);
        session.watch(Watch.following(FIELDS * VALUES));
        session.begin(data, settings);
        session.run(Granularity.SAMPLE);
        Snapshot end = await(s -> s.phase() == Phase.DIVERGED);
        assertTrue(
                end.divergence().orElseThrow().message().contains("1.0E300"),
                end.divergence().orElseThrow().message());
        for (double value : end.entries().values()) {
            assertTrue(Double.isFinite(value));
        }
        session.step(Granularity.SAMPLE);
        session.pause();
        assertEquals(end.position(), await(s -> s.phase() == Phase.DIVERGED).position());
    }

    private Snapshot await(Predicate<Snapshot> condition) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        Snapshot last = null;
        while (System.nanoTime() < end) {
            Snapshot next = session.take();
            if (next != null) {
                last = next;
                if (condition.test(next)) {
                    return next;
                }
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("not reached; the last snapshot: " + last);
    }

    private static double[] entries(Parameters p) {
        int k = p.k();
        double[] all = new double[p.vocabulary() * (k + 1)];
        for (int row = 0; row < p.vocabulary(); row++) {
            System.arraycopy(p.v(), row * k, all, row * (k + 1), k);
            all[row * (k + 1) + k] = p.w()[row];
        }
        return all;
    }

    private static TrainingData data(int rows) {
        Random random = new Random(11);
        int[] index = new int[rows * FIELDS];
        double[] y = new double[rows];
        int[] train = new int[rows];
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < FIELDS; i++) {
                index[row * FIELDS + i] = i * VALUES + random.nextInt(VALUES);
            }
            y[row] = random.nextInt(2);
            train[row] = row;
        }
        return TrainingData.raw(index, FIELDS, FIELDS * VALUES, y, Loss.LOGISTIC, train, new int[0]);
    }
}
