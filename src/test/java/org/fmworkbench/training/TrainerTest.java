package org.fmworkbench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fmworkbench.data.Card;
import org.fmworkbench.data.Catalog;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.LoadOptions;
import org.fmworkbench.data.Progress;
import org.fmworkbench.data.Source;
import org.fmworkbench.data.Tables;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.text.InputException;
import org.junit.jupiter.api.Test;

class TrainerTest {
    private final TrainingData data = Runs.data(401, 4, 12, Tables.PER_FIELD, Loss.LOGISTIC, 3);

    @Test
    void sampleBatchAndEpochEndWhereTheySay() {
        Trainer trainer = Runs.trainer(data, Runs.settings(2, OptimizerKind.ADAM, 0.01, 0, 7));
        assertEquals(new Position(0, 0, 46, 0, 7, 0), trainer.position());
        trainer.step(Granularity.SAMPLE);
        assertEquals(new Position(0, 0, 46, 1, 7, 0), trainer.position());
        assertEquals(Runs.bits(Trainer.start(data, Runs.settings(2, OptimizerKind.ADAM, 0.01, 0, 7))), bits(trainer));
        trainer.step(Granularity.BATCH);
        assertEquals(new Position(0, 1, 46, 0, 7, 1), trainer.position());
        trainer.step(Granularity.EPOCH);
        assertEquals(new Position(1, 0, 46, 0, 7, 46), trainer.position());
    }

    private static long bits(Trainer trainer) {
        return Runs.bits(trainer.copyParameters());
    }

    @Test
    void settingTheSameRatesChangesNothingAndOthersCountAtOnce() {
        RunSettings settings = Runs.settings(2, OptimizerKind.SGD, 0.05, 0.01, 1);
        Trainer plain = Runs.trainer(data, settings);
        Trainer same = Runs.trainer(data, settings);
        Trainer other = Runs.trainer(data, settings);
        for (int n = 0; n < 500; n++) {
            plain.step(Granularity.SAMPLE);
            same.step(Granularity.SAMPLE);
            same.setLearningRate(0.05);
            same.setL2(0.01);
            other.step(Granularity.SAMPLE);
            other.setLearningRate(0.01 + n * 1e-4);
            other.setL2(n % 3 * 0.1);
        }
        assertEquals(Runs.result(plain), Runs.result(same));
        assertNotEquals(bits(plain), bits(other));
        assertEquals(0.2, Runs.trainer(data, settings.withL2(0.2)).l2());
        assertTrue(other.parameters().isFinite());
    }

    @Test
    void withoutEmbeddingsItIsTheLinearModel() {
        Trainer trainer = Runs.trainer(data, Runs.settings(0, OptimizerKind.SGD, 0.05, 0, 1));
        double first = 0;
        for (int epoch = 0; epoch < 20; epoch++) {
            trainer.step(Granularity.EPOCH);
            first = epoch == 0 ? trainer.lastEpoch().orElseThrow().train().loss() : first;
        }
        assertTrue(trainer.lastEpoch().orElseThrow().train().loss() < first);
        assertEquals(0, trainer.parameters().v().length);
    }

    @Test
    void tooManyParametersAreCountedAndExplained() throws InputException {
        TrainingData.checkSize(10_000_000 - 1, 1);
        InputException refused = assertThrows(InputException.class, () -> TrainingData.checkSize(2_000_000, 10));
        assertEquals(
                "The model would have 22,000,001 parameters, more than 20,000,000: a vocabulary of 2,000,000 values, each"
                        + " with its w and 10 entries of V. Choose a smaller K, or leave out the field with the most"
                        + " values.",
                refused.getMessage());
    }

    @Test
    void cardHasItsOwnL2ForTheLinearModel() throws InputException {
        Card card = Catalog.find("birdstrikes").orElseThrow();
        assertEquals(0.001, RunSettings.of(card, 0).l2());
        assertEquals(0.003, RunSettings.of(card).l2());
        Dataset dataset = Source.open("birdstrikes", Progress.NONE).encode(LoadOptions.auto());
        TrainingData training = TrainingData.of(dataset, RunSettings.of(card));
        assertEquals(dataset.rows(), training.train().length + training.holdout().length);
        assertTrue(training.distinct());
    }

    @Test
    void badSettingsAreRefusedInWords() {
        RunSettings settings = RunSettings.forFile();
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> settings.withLearningRate(-0.5));
        assertEquals("The learning rate is -0.5; it must be a number above 0.", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> settings.withK(-1));
        assertThrows(IllegalArgumentException.class, () -> settings.withL2(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> settings.withEpochs(0));
        assertThrows(IllegalArgumentException.class, () -> settings.withBatchSize(-1));
        assertThrows(IllegalArgumentException.class, () -> settings.withInitStd(Double.POSITIVE_INFINITY));
    }

    @Test
    void timeOfTrainingAndOfEvaluationAreToldApart() {
        Trainer trainer = Runs.trainer(data, Runs.settings(2, OptimizerKind.SGD, 0.05, 0, 1));
        long[] now = {0};
        trainer.clock(() -> now[0]++);
        trainer.step(Granularity.EPOCH);
        assertTrue(trainer.trainingNanos() > 0 && trainer.evaluationNanos() > 0);
        assertEquals(now[0] - 1, trainer.trainingNanos() + trainer.evaluationNanos());
    }
}
