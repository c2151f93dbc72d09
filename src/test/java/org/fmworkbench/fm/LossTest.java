package org.fmworkbench.fm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LossTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1, 0.6931471805599453, -0.5",
        "0, 0, 0.6931471805599453, 0.5",
        "1000, 0, 1000, 1",
        "1000, 1, 0, 0",
        "-1000, 1, 1000, -1",
        "-1000, 0, 0, 0",
        "-40, 0, 4.248354255291589e-18, 4.248354255291589e-18",
        "1e308, 1, 0, 0",
        "-1e308, 1, 1e308, -1"
    })
    void logLossIsStable(double logit, double y, double value, double derivative) {
        assertEquals(value, Loss.LOGISTIC.value(logit, y), Math.abs(value) * 1e-15);
        assertEquals(derivative, Loss.LOGISTIC.derivative(logit, y), Math.abs(derivative) * 1e-15);
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void derivativeIsTheLimitOfDifferences(Loss loss) {
        Random random = new Random(4);
        for (int n = 0; n < 1000; n++) {
            double logit = 5 * random.nextGaussian();
            double y = loss == Loss.LOGISTIC ? random.nextInt(2) : random.nextGaussian();
            double h = 1e-5;
            double difference = (loss.value(logit + h, y) - loss.value(logit - h, y)) / (2 * h);
            assertEquals(difference, loss.derivative(logit, y), 1e-9 * (1 + loss.value(logit, y)));
        }
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void sumHasTheBitsOfEachRowAndTheMeanOfAll(Loss loss) {
        Random random = new Random(5);
        LossSum sum = new LossSum(loss);
        double total = 0;
        int rows = 5000;
        for (int n = 0; n < rows; n++) {
            double logit = n % 100 == 0 ? 700 * random.nextGaussian() : 3 * random.nextGaussian();
            double y = random.nextInt(2);
            assertEquals(loss.derivative(logit, y), sum.add(logit, y));
            assertEquals(loss.value(logit, y), sum.last());
            total += loss.value(logit, y);
        }
        assertEquals(total / rows, sum.mean(), Math.abs(total / rows) * 1e-13);
        sum.clear();
        assertTrue(Double.isNaN(sum.mean()) && Double.isNaN(sum.last()));
    }

    @Test
    void sigmoidIsSymmetric() {
        assertEquals(0.5, Loss.sigmoid(0));
        assertEquals(1, Loss.sigmoid(800));
        assertEquals(0, Loss.sigmoid(-800));
        assertEquals(1, Loss.sigmoid(3.7) + Loss.sigmoid(-3.7), 1e-16);
    }
}
