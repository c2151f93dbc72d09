package org.fmworkbench.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.stream.Stream;
import org.fmworkbench.data.Tables;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.fm.ParameterUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StepAnatomyTest {
    private static final int FIELDS = 4;
    private static final int K = 3;

    static Stream<Arguments> runs() {
        return Stream.of(OptimizerKind.values())
                .flatMap(kind -> Stream.of(1, 3, 0).flatMap(batch -> Stream.of(Tables.values())
                        .flatMap(tables -> Stream.of(0.0, 0.02).flatMap(l2 -> Stream.of(Loss.values())
                                .map(loss -> Arguments.of(kind, batch, tables, l2, loss))))));
    }

    /** The oracle is the trainer itself, which knows nothing of the anatomy: 50 steps from a random place, across epochs. */
    @ParameterizedTest
    @MethodSource("runs")
    void theStepThatFollowsDoesWhatWasSaidToTheBit(OptimizerKind kind, int batch, Tables tables, double l2, Loss loss) {
        TrainingData data = Runs.data(55, FIELDS, 4, tables, loss, 5);
        Trainer trainer = Runs.trainer(data, Runs.settings(K, kind, 0.01, l2, batch));
        trainer.advance(new Random(3).nextInt(70), () -> false);
        double memory = Double.NaN;
        for (int n = 0; n < 50; n++) {
            Checkpoint before = trainer.checkpoint();
            StepAnatomy anatomy = StepAnatomy.of(data, trainer);
            assertSameState(before, trainer.checkpoint());
            assertTrue(trainer.step(Granularity.SAMPLE));
            assertEquals(anatomy.row().row(), trainer.lastRow());
            if (trainer.position().epoch() == anatomy.position().epoch()) { // at an epoch's end both are forgotten
                assertBits(anatomy.row().logit(), trainer.lastPrediction());
                assertBits(anatomy.row().loss(), trainer.lastLoss());
            }
            assertGradient(anatomy, trainer);
            if (anatomy.updates()) {
                assertNewValues(anatomy, trainer);
                ParameterUpdate bias = anatomy.update().bias();
                if (!Double.isNaN(memory)) {
                    assertBits(memory, bias.memory());
                }
                memory = bias.newMemory();
            } else {
                assertBits(anatomy.row().bias(), trainer.parameters().bias());
            }
        }
    }

    private static void assertGradient(StepAnatomy anatomy, Trainer trainer) {
        BatchShares batch = anatomy.batch();
        assertEquals(batch.rows().length, trainer.gradient().rows());
        assertBits(batch.biasSum() / batch.rows().length, trainer.gradient().meanBias());
        for (int n = 0; n < batch.sums().length; n++) {
            int row = anatomy.row().tableRows()[n / (K + 1)];
            int column = n % (K + 1) - 1;
            double mean = column < 0
                    ? trainer.gradient().meanW(row)
                    : trainer.gradient().meanV(row, column);
            assertBits(batch.sums()[n] / batch.rows().length, mean);
        }
    }

    private static void assertNewValues(StepAnatomy anatomy, Trainer trainer) {
        assertBits(anatomy.update().bias().result(), trainer.parameters().bias());
        double[] entry = new double[K + 1];
        for (int n = 0; n < FIELDS * (K + 1); n++) {
            trainer.row(anatomy.row().tableRows()[n / (K + 1)], entry);
            assertBits(anatomy.update().entries()[n].result(), entry[n % (K + 1)]);
        }
    }

    /** The oracle is exact arithmetic on the doubles that were looked up; shares, sums and textbook rules are put together anew. */
    @ParameterizedTest
    @MethodSource("runs")
    void everyNumberOnTheWayIsWhatItsFormulaSays(OptimizerKind kind, int batch, Tables tables, double l2, Loss loss) {
        TrainingData data = Runs.data(55, FIELDS, 4, tables, loss, 8);
        Trainer trainer = Runs.trainer(data, Runs.settings(K, kind, 0.01, l2, batch));
        trainer.advance(37, () -> false);
        for (int n = 0; n < 12; n++) {
            StepAnatomy anatomy = StepAnatomy.of(data, trainer);
            WatchedRow row = anatomy.row();
            assertEquals(exactLogit(row), row.logit(), 1e-14);
            double d = loss == Loss.SQUARED ? 2 * (row.logit() - row.y()) : 1 / (1 + Math.exp(-row.logit())) - row.y();
            assertEquals(d, row.dLoss(), 1e-14);
            for (int i = 0; i < FIELDS; i++) {
                for (int f = 0; f < K; f++) {
                    assertEquals(d * slope(row, i, f), anatomy.gradient()[i * (K + 1) + 1 + f], 1e-14);
                }
            }
            assertShares(anatomy);
            if (anatomy.updates()) {
                assertRule(anatomy.update().bias(), kind, 0.01, 0);
                for (ParameterUpdate update : anatomy.update().entries()) {
                    assertRule(update, kind, 0.01, l2);
                }
            }
            trainer.step(Granularity.SAMPLE);
        }
    }

    /** Σ of the shares is the sum, the last share is the row's own gradient, and the mean is what the optimizer gets. */
    private static void assertShares(StepAnatomy anatomy) {
        BatchShares batch = anatomy.batch();
        int rows = batch.rows().length;
        for (int e = 0; e < batch.sums().length; e++) {
            double sum = 0;
            for (int n = 0; n < rows; n++) {
                sum += batch.share(n, e);
            }
            assertEquals(sum, batch.sums()[e], 1e-13);
            assertEquals(anatomy.gradient()[e], batch.share(rows - 1, e), 1e-15);
            if (anatomy.updates()) {
                assertEquals(sum / rows, anatomy.update().entries()[e].gradient(), 1e-14);
            }
        }
    }

    private static void assertRule(ParameterUpdate u, OptimizerKind kind, double eta, double l2) {
        double g = u.gradient() + l2 * u.theta();
        assertEquals(g, u.total(), 1e-15);
        switch (kind) {
            case SGD -> assertEquals(u.theta() - eta * g, u.result(), 1e-15);
            case MOMENTUM -> {
                assertEquals(0.9 * u.memory() + g, u.newMemory(), 1e-15);
                assertEquals(u.theta() - eta * u.newMemory(), u.result(), 1e-15);
            }
            case ADAGRAD -> {
                assertEquals(u.memory() + g * g, u.newMemory(), 1e-15);
                assertEquals(u.theta() - eta * g / (Math.sqrt(u.newMemory()) + 1e-10), u.result(), 1e-14);
            }
            case ADAM -> {
                assertEquals(0.9 * u.memory() + 0.1 * g, u.newMemory(), 1e-15);
                assertEquals(0.999 * u.square() + 0.001 * g * g, u.newSquare(), 1e-15);
                double m = u.newMemory() / (1 - Math.pow(0.9, (double) u.time()));
                double s = u.newSquare() / (1 - Math.pow(0.999, (double) u.time()));
                assertEquals(u.theta() - eta * m / (Math.sqrt(s) + 1e-8), u.result(), 1e-13);
            }
        }
        assertEquals(u.theta() - u.rate() * u.direction(), u.result(), 1e-13);
    }

    /** ŷ with the pairs multiplied out, in exact arithmetic. */
    private static double exactLogit(WatchedRow row) {
        BigDecimal sum = new BigDecimal(row.bias());
        for (int i = 0; i < FIELDS; i++) {
            sum = sum.add(new BigDecimal(row.w()[i]));
            for (int j = 0; j < i; j++) {
                for (int f = 0; f < K; f++) {
                    sum = sum.add(new BigDecimal(row.v()[i * K + f]).multiply(new BigDecimal(row.v()[j * K + f])));
                }
            }
        }
        return sum.round(MathContext.DECIMAL64).doubleValue();
    }

    /** ∂ŷ/∂v_rk by what the other fields have, once for each field that names the row. */
    private static double slope(WatchedRow row, int i, int f) {
        double sum = 0;
        for (int j = 0; j < FIELDS; j++) {
            for (int other = 0; other < FIELDS; other++) {
                boolean same = row.tableRows()[i] == row.tableRows()[j];
                sum += same && other != j ? row.v()[other * K + f] : 0;
            }
        }
        return sum;
    }

    @Test
    void whatIsHalfDoneIsNotTakenApart() {
        TrainingData data = Runs.data(55, FIELDS, 4, Tables.PER_FIELD, Loss.LOGISTIC, 5);
        Trainer trainer = Runs.trainer(data, Runs.settings(K, OptimizerKind.ADAM, 0.05, 0, 0));
        assertNotNull(StepAnatomy.of(data, trainer));
        while (trainer.isSettled()) {
            trainer.step(Granularity.EPOCH, () -> true);
        }
        assertNull(StepAnatomy.of(data, trainer));
    }

    @Test
    void sharesOfALargeBatchAreAddedUpButNotKept() {
        TrainingData data = Runs.data(20_000, FIELDS, 4, Tables.PER_FIELD, Loss.LOGISTIC, 5);
        Trainer trainer = Runs.trainer(data, Runs.settings(K, OptimizerKind.ADAM, 0.05, 0, 0));
        trainer.advance(15_999, () -> false);
        StepAnatomy anatomy = StepAnatomy.of(data, trainer);
        assertNull(anatomy.batch().shares());
        assertTrue(Double.isNaN(anatomy.batch().share(0, 0)));
        trainer.step(Granularity.SAMPLE);
        assertNewValues(anatomy, trainer);
    }

    private static void assertSameState(Checkpoint expected, Checkpoint actual) {
        assertArrayEquals(expected.state().counts(), actual.state().counts());
        double[] numbers = expected.state().numbers();
        assertEquals(numbers.length, actual.state().numbers().length);
        for (int n = 0; n < numbers.length; n++) {
            assertBits(numbers[n], actual.state().numbers()[n]);
        }
    }

    private static void assertBits(double expected, double actual) {
        assertEquals(Double.doubleToRawLongBits(expected), Double.doubleToRawLongBits(actual));
    }
}
