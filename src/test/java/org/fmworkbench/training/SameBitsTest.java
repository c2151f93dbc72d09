package org.fmworkbench.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.fmworkbench.data.Tables;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.OptimizerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same settings and seed give the same bits, however the run is cut into steps. */
class SameBitsTest {
    /** Every optimizer, with and without L2, tables of both kinds, batches of one, ragged, and all rows. */
    static Stream<Arguments> runs() {
        List<Arguments> runs = new ArrayList<>();
        for (OptimizerKind kind : OptimizerKind.values()) {
            for (Tables tables : Tables.values()) {
                for (double l2 : new double[] {0, 0.01}) {
                    for (int batch : new int[] {1, 7, 0}) {
                        runs.add(Arguments.of(kind, tables, l2, batch));
                    }
                }
            }
        }
        return runs.stream();
    }

    private static TrainingData data(Tables tables) {
        return Runs.data(401, 4, 12, tables, Loss.LOGISTIC, 3);
    }

    /** Tables so small that every batch touches a good part of them, and so large that none does. */
    @ParameterizedTest
    @CsvSource({"1, 0", "1, 0.01", "2, 0.01", "7, 0", "7, 0.01"})
    void granularityNeverChangesTheRunForTablesOfAnySize(int batch, double l2) {
        for (int values : new int[] {1, 2, 5, 300}) {
            TrainingData data = Runs.data(401, 4, values, Tables.PER_FIELD, Loss.LOGISTIC, 3);
            RunSettings settings = Runs.settings(5, OptimizerKind.SGD, 0.05, l2, batch);
            Trainer samples = Runs.trainer(data, settings);
            Trainer epochs = Runs.trainer(data, settings);
            run(samples, Granularity.SAMPLE);
            run(epochs, Granularity.EPOCH);
            assertEquals(Runs.result(samples), Runs.result(epochs));
        }
    }

    private static void run(Trainer trainer, Granularity granularity) {
        while (trainer.position().epoch() < 3) {
            trainer.step(granularity);
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void granularityNeverChangesTheRun(OptimizerKind kind, Tables tables, double l2, int batch) {
        TrainingData data = data(tables);
        RunSettings settings = Runs.settings(5, kind, 0.05, l2, batch);
        Trainer reference = Runs.trainer(data, settings);
        run(reference, Granularity.SAMPLE);
        assertTrue(reference.parameters().isFinite());
        for (Granularity granularity : Granularity.values()) {
            Trainer trainer = Runs.trainer(data, settings);
            run(trainer, granularity);
            assertEquals(Runs.result(reference), Runs.result(trainer), granularity::toString);
            assertEquals(reference.lastLoss(), trainer.lastLoss());
            assertEquals(reference.batchLoss(), trainer.batchLoss());
            assertEquals(reference.gradient().meanBias(), trainer.gradient().meanBias());
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void stoppingAndLookingNeverChangeTheRun(OptimizerKind kind, Tables tables, double l2, int batch) {
        TrainingData data = data(tables);
        RunSettings settings = Runs.settings(5, kind, 0.05, l2, batch);
        Trainer reference = Runs.trainer(data, settings);
        run(reference, Granularity.EPOCH);
        Trainer trainer = Runs.trainer(data, settings);
        Random random = new Random(11);
        double[] row = new double[6];
        while (trainer.position().epoch() < 3) {
            Granularity granularity = List.of(Granularity.values()).get(random.nextInt(3));
            trainer.step(granularity, () -> random.nextInt(3) == 0);
            trainer.copyParameters();
            trainer.row(random.nextInt(data.vocabulary()), row);
        }
        if (!trainer.position().equals(reference.position())) {
            throw new AssertionError(trainer.position());
        }
        assertEquals(Runs.result(reference), Runs.result(trainer));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void aListenerNeverChangesTheRun(OptimizerKind kind, Tables tables, double l2, int batch) {
        TrainingData data = data(tables);
        RunSettings settings = Runs.settings(5, kind, 0.05, l2, batch);
        Trainer reference = Runs.trainer(data, settings);
        run(reference, Granularity.EPOCH);
        for (Granularity granularity : Granularity.values()) {
            Trainer trainer = Runs.trainer(data, settings);
            List<Double> losses = new ArrayList<>();
            trainer.listen((step, loss) -> {
                assertEquals(losses.size() + 1, step);
                losses.add(loss);
            });
            run(trainer, granularity);
            assertEquals(Runs.result(reference), Runs.result(trainer));
            assertEquals(trainer.position().step(), losses.size());
            assertEquals(trainer.batchLoss(), losses.get(losses.size() - 1));
        }
    }

    /** Numbers written down once: JDK 17, JDK 25 and every machine must come to them. */
    @ParameterizedTest
    @CsvSource({
        "SGD, 0, 1, LOGISTIC, 275a785454167cd5",
        "SGD, 0.01, 1, LOGISTIC, b6162fd15bddf450",
        "SGD, 0.01, 7, SQUARED, 20d51f37b42f8069",
        "MOMENTUM, 0.01, 7, LOGISTIC, e9859be299469334",
        "ADAGRAD, 0, 7, SQUARED, e282a3fabe6caa5b",
        "ADAM, 0.01, 7, LOGISTIC, 4c4b197a3fee1a4e"
    })
    void bitsAreThoseOfEveryOtherMachine(OptimizerKind kind, double l2, int batch, Loss loss, String expected) {
        TrainingData data = Runs.data(401, 4, 12, Tables.PER_FIELD, loss, 3);
        Trainer trainer = Runs.trainer(data, Runs.settings(5, kind, 0.05, l2, batch));
        run(trainer, Granularity.EPOCH);
        assertEquals(expected, Long.toHexString(Runs.bits(trainer.parameters())));
    }

    @Test
    void orderOfRowsIsAFunctionOfSeedAndEpoch() {
        TrainingData data = data(Tables.PER_FIELD);
        RunSettings settings = Runs.settings(5, OptimizerKind.SGD, 0.05, 0, 7);
        List<Integer> order = order(data, settings);
        assertEquals(order, order(data, settings.withK(0)));
        assertEquals(order, order(data, settings.withBatchSize(1).withOptimizer(OptimizerKind.ADAM)));
        assertNotEquals(order, order(data, settings.withSeed(8)));
        assertNotEquals(order.subList(0, 321), order.subList(321, 642));
        List<Integer> unshuffled = order(data, settings.withShuffle(false));
        assertEquals(unshuffled.subList(0, 321), unshuffled.subList(321, 642));
        assertEquals(List.of(0, 1, 2, 3, 5), unshuffled.subList(0, 5));
        assertEquals(
                unshuffled.subList(0, 321),
                order.subList(321, 642).stream().sorted().toList());
    }

    private static List<Integer> order(TrainingData data, RunSettings settings) {
        Trainer trainer = Runs.trainer(data, settings);
        List<Integer> order = new ArrayList<>();
        while (trainer.position().epoch() < 2) {
            int next = trainer.nextRow();
            trainer.step(Granularity.SAMPLE);
            assertEquals(next, trainer.lastRow());
            order.add(next);
        }
        return order;
    }

    @Test
    void startDependsOnTheSeedAlone() {
        TrainingData data = data(Tables.PER_FIELD);
        RunSettings settings = Runs.settings(5, OptimizerKind.SGD, 0.05, 0, 7);
        assertArrayEquals(
                Trainer.start(data, settings).v(),
                Trainer.start(data, settings.withShuffle(false).withBatchSize(3))
                        .v());
        assertFalse(java.util.Arrays.equals(
                Trainer.start(data, settings).v(),
                Trainer.start(data, settings.withSeed(8)).v()));
    }

    @Test
    void startWithNegativeZerosIsTheSameOnBothWays() {
        TrainingData data = data(Tables.PER_FIELD);
        RunSettings settings = Runs.settings(5, OptimizerKind.SGD, 0.05, 0, 1).withInitStd(0);
        Trainer left = Runs.trainer(data, settings);
        Trainer right = Runs.trainer(data, settings);
        run(left, Granularity.SAMPLE);
        run(right, Granularity.EPOCH);
        assertEquals(Runs.result(left), Runs.result(right));
    }
}
