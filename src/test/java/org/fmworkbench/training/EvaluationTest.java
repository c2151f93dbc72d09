package org.fmworkbench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.fmworkbench.data.Tables;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.Parameters;
import org.fmworkbench.fm.Prediction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Metrics against the definitions, by brute force. */
class EvaluationTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void logLossAccuracyAndAucAreThoseOfTheDefinitions(long seed) {
        TrainingData data = Runs.data(500, 2, 3, Tables.PER_FIELD, Loss.LOGISTIC, seed);
        Parameters parameters = Parameters.normal(6, 2, 1, new Random(seed));
        double[] logits = logits(data, parameters);
        double loss = 0;
        int correct = 0;
        double above = 0;
        int pairs = 0;
        for (int row : data.train()) {
            double p = Loss.sigmoid(logits[row]);
            loss -= StrictMath.log(data.y()[row] == 1 ? p : 1 - p) / data.train().length;
            correct += (p >= 0.5) == (data.y()[row] == 1) ? 1 : 0;
            for (int other : data.train()) {
                if (data.y()[row] == 1 && data.y()[other] == 0) {
                    pairs++;
                    above += logits[row] > logits[other] ? 1 : logits[row] == logits[other] ? 0.5 : 0;
                }
            }
        }
        Metrics metrics = Evaluation.of(data, parameters, data.train());
        assertEquals(loss, metrics.logLoss(), 1e-13);
        assertEquals(metrics.logLoss(), metrics.loss());
        assertEquals((double) correct / data.train().length, metrics.accuracy());
        assertEquals(above / pairs, metrics.auc());
        assertTrue(Double.isNaN(metrics.rmse()) && Double.isNaN(metrics.r2()));
    }

    @Test
    void regressionIsMeasuredInUnitsOfTheTarget() {
        TrainingData data = Runs.data(500, 2, 3, Tables.PER_FIELD, Loss.SQUARED, 9);
        Parameters parameters = Parameters.normal(6, 2, 1, new Random(9));
        double[] logits = logits(data, parameters);
        double mean = IntStream.of(data.train())
                .mapToDouble(row -> data.y()[row])
                .average()
                .orElseThrow();
        double errors = 0;
        double spread = 0;
        for (int row : data.train()) {
            errors += StrictMath.pow(logits[row] - data.y()[row], 2);
            spread += StrictMath.pow(data.y()[row] - mean, 2);
        }
        Metrics metrics = Evaluation.of(data, parameters, data.train());
        assertEquals(errors / data.train().length, metrics.loss(), 1e-12);
        assertEquals(StrictMath.sqrt(errors / data.train().length), metrics.rmse(), 1e-12);
        assertEquals(1 - errors / spread, metrics.r2(), 1e-12);
        assertTrue(Double.isNaN(metrics.logLoss()) && Double.isNaN(metrics.auc()) && Double.isNaN(metrics.accuracy()));
    }

    @Test
    void whatDoesNotApplyIsNaN() {
        TrainingData data = TrainingData.raw(
                new int[] {0, 1}, 1, 2, new double[] {1, 1}, Loss.LOGISTIC, new int[] {0, 1}, new int[0]);
        assertTrue(Double.isNaN(
                Evaluation.of(data, Parameters.zero(2, 1), data.train()).auc()));
        data = TrainingData.raw(
                new int[] {0, 1}, 1, 2, new double[] {1, 1}, Loss.SQUARED, new int[] {0, 1}, new int[0]);
        assertTrue(Double.isNaN(
                Evaluation.of(data, Parameters.zero(2, 1), data.train()).r2()));
        assertNull(new Evaluation(data, 1).holdout());
    }

    @Test
    void manyScoresAreSortedInPieces() {
        Random random = new Random(2);
        for (int size : new int[] {0, 1, 32768, 32769, 100_000, 163_840}) {
            double[] scores =
                    random.doubles(size).map(x -> StrictMath.floor(x * 1000)).toArray();
            Ranking positives = new Ranking(0);
            Ranking negatives = new Ranking(0);
            int[] counts = new int[1000];
            for (double score : scores) {
                positives.add(score);
                counts[(int) score]++;
            }
            negatives.add(500);
            while (!positives.sortPiece() || !negatives.sortPiece()) {
                // the next piece
            }
            double above = IntStream.range(501, 1000).map(s -> counts[s]).sum() + 0.5 * counts[500];
            assertEquals(above / size, Ranking.auc(positives, negatives));
        }
    }

    private static double[] logits(TrainingData data, Parameters parameters) {
        Prediction prediction = new Prediction(data.fields(), parameters.k());
        double[] logits = new double[data.rows()];
        for (int row = 0; row < logits.length; row++) {
            logits[row] = prediction.of(parameters, data.index(), row * data.fields());
        }
        return logits;
    }
}
