package org.fmworkbench.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.junit.jupiter.params.provider.MethodSource;

class CheckpointTest {
    static Stream<Arguments> runs() {
        return Stream.of(OptimizerKind.values())
                .flatMap(kind -> Stream.of(1, 7, 0).flatMap(batch -> Stream.of(Tables.values())
                        .flatMap(tables -> Stream.of(0.0, 0.02).map(l2 -> Arguments.of(kind, batch, tables, l2)))));
    }

    /** The oracle is a run that was never disturbed: its checkpoints, bit for bit, at every place. */
    @ParameterizedTest
    @MethodSource("runs")
    void everyBitComesBackAndTheRunGoesOnAsItDid(OptimizerKind kind, int batch, Tables tables, double l2) {
        Loss loss = kind == OptimizerKind.ADAGRAD ? Loss.SQUARED : Loss.LOGISTIC;
        TrainingData data = Runs.data(45, 3, 4, tables, loss, 5);
        RunSettings settings = Runs.settings(3, kind, 0.05, l2, batch);
        Trainer straight = Runs.trainer(data, settings);
        List<Checkpoint> places = new ArrayList<>();
        int rows = 3 * data.train().length;
        places.add(straight.checkpoint());
        for (int n = 0; n < rows; n++) {
            straight.step(Granularity.SAMPLE);
            places.add(straight.checkpoint());
        }
        Trainer traveller = Runs.trainer(data, settings);
        Random random = new Random(17);
        for (int trip = 0; trip < 60; trip++) {
            traveller.restore(places.get(random.nextInt(rows + 1)));
            int to = (int) traveller.rowsLearned() + random.nextInt(rows + 1 - (int) traveller.rowsLearned());
            while (!traveller.advance(to, () -> random.nextInt(4) == 0)) {
                assertTrue(traveller.rowsLearned() <= to);
            }
            assertSame(places.get(to), traveller.checkpoint());
        }
        assertEquals(Runs.result(straight), Runs.result(at(traveller, places.get(rows))));
    }

    private static Trainer at(Trainer trainer, Checkpoint place) {
        trainer.restore(place);
        return trainer;
    }

    /** The touched rows come in the same order too, so that all bits of the saved state can be compared. */
    private static void assertSame(Checkpoint expected, Checkpoint actual) {
        assertEquals(expected.rows(), actual.rows());
        assertEquals(expected.lastEpoch(), actual.lastEpoch());
        assertArrayEquals(expected.state().counts(), actual.state().counts());
        double[] numbers = expected.state().numbers();
        assertEquals(numbers.length, actual.state().numbers().length);
        for (int n = 0; n < numbers.length; n++) {
            assertEquals(
                    Double.doubleToRawLongBits(numbers[n]),
                    Double.doubleToRawLongBits(actual.state().numbers()[n]),
                    "number " + n);
        }
    }

    @Test
    void aDivergedRunComesBackToLife() {
        TrainingData data = Runs.data(45, 3, 4, Tables.PER_FIELD, Loss.SQUARED, 5);
        Trainer trainer = Runs.trainer(data, Runs.settings(3, OptimizerKind.SGD, 0.5, 0, 4));
        trainer.step(Granularity.BATCH);
        Checkpoint good = trainer.checkpoint();
        trainer.setLearningRate(1e200);
        while (trainer.step(Granularity.BATCH)) {
            // until it diverges
        }
        assertThrows(IllegalStateException.class, trainer::checkpoint);
        trainer.restore(good);
        assertEquals(0.5, trainer.learningRate());
        assertTrue(trainer.step(Granularity.BATCH));
        assertTrue(trainer.divergence().isEmpty());
    }
}
